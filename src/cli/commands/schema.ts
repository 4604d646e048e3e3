import { Roots } from '../../node/roots.js';
import type { Args } from '../args.js';
import { didYouMean, oneOf, UsageError } from '../usage.js';
import type { Command, Context, ExitCode } from './command.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of a kind, for other editors and tools.',
  words: '<kind>',
  description: ['Prints the JSON Schema (2020-12) of prd, experiment, launch, config or a kind of your own in one piece, so that any editor or tool that knows JSON Schema can use it.'],
  options: [],
  examples: [['product-specs schema prd > prd.schema.json', 'Save it for another editor.']],
  run,
};

async function run(args: Args, { terminal, service }: Context): Promise<ExitCode> {
  const specs = service();
  const { config } = await new Roots(specs, terminal.cwd).settings();
  const { kinds } = config;
  const [id, ...more] = args.words;
  const ids = kinds.map((kind) => kind.id);
  if (id === undefined || more.length > 0) throw new UsageError(`Name one kind: product-specs schema ${oneOf(ids)}`);
  const kind = kinds.find((each) => each.id === id);
  if (!kind) throw new UsageError(`There is no kind ${id}.${didYouMean(id, ids) || ` Kinds are ${oneOf(ids)}.`}`);
  const schema = await specs.schema(kind);
  if (!schema) throw new UsageError(`The schema of ${id} cannot be used. What is wrong with it is said by: product-specs lint ${config.path ?? ''}`);
  terminal.out(`${JSON.stringify(schema, undefined, 2)}\n`);
  return 0;
}

import type { Args } from '../args.js';
import { didYouMean, oneOf, UsageError } from '../usage.js';
import type { Command, Context, ExitCode } from './command.js';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of a kind, for other editors and tools.',
  words: '<kind>',
  description: ['Prints the JSON Schema (2020-12) of prd, experiment, launch or config in one piece, so that any editor or tool that knows JSON Schema can use it.'],
  options: [],
  examples: [['product-specs schema prd > prd.schema.json', 'Save it for another editor.']],
  run,
};

async function run(args: Args, { terminal, service }: Context): Promise<ExitCode> {
  const { kinds } = service();
  const [id, ...more] = args.words;
  const ids = kinds.map((kind) => kind.id);
  if (id === undefined || more.length > 0) throw new UsageError(`Name one kind: product-specs schema ${oneOf(ids)}`);
  const kind = service().kind(id);
  if (!kind) throw new UsageError(`There is no kind ${id}.${didYouMean(id, ids) || ` Kinds are ${oneOf(ids)}.`}`);
  terminal.out(`${JSON.stringify(await service().schema(kind), undefined, 2)}\n`);
  return 0;
}

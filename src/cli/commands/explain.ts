import { didYouMean, UsageError } from '../usage.js';
import type { Args } from '../args.js';
import { Roots } from '../../node/roots.js';
import { forScreen } from '../markdown.js';
import type { Command, Context, ExitCode } from './command.js';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'Say what a check, a section, a kind of spec or a role is about.',
  words: '<check | kind | kind.section | role>',
  description: ['Shows the page about a check, a section or a field: what it means, why it matters, what good looks like and who writes it. For a kind of spec it lists the sections, for a role what it drives.'],
  options: [],
  examples: [
    ['product-specs explain required-by-status', 'What the check of that name looks for, and how to fix or silence it.'],
    ['product-specs explain prd.problem', 'What belongs in the problem section of a PRD.'],
    ['product-specs explain experiment.analysis.mde', 'A single field.'],
    ['product-specs explain growth-pm', 'A role, and the sections it usually drives.'],
  ],
  run,
};

async function run(args: Args, { terminal, paint, service }: Context): Promise<ExitCode> {
  const [topic, ...more] = args.words;
  if (topic === undefined || more.length > 0) throw new UsageError('Name one check or section: product-specs explain prd.problem');
  const specs = service();
  const project = await new Roots(specs, terminal.cwd).settings();
  const page = await specs.explain(topic, project);
  if (page === undefined) throw new UsageError(unknown(topic, await specs.explainTopics(project), project.config.kinds.map(({ id }) => id)));
  terminal.out(`${forScreen(page, terminal.outIsScreen, paint)}\n`);
  return 0;
}

function unknown(topic: string, topics: readonly string[], kinds: readonly string[]): string {
  const suggestion = didYouMean(topic, topics);
  if (suggestion) return `Nothing is called ${topic}.${suggestion}`;
  const sections = kinds.filter((kind) => topics.includes(`${kind}.${topic}`));
  if (sections.length > 0) return `Say of which kind: ${sections.map((kind) => `${kind}.${topic}`).join(' or ')}`;
  return `Nothing is called ${topic}. Write the name that stands behind a finding, a kind such as prd, a section such as prd.problem, or a role such as growth-pm.`;
}

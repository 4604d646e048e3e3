import { sources } from '../ownership/knowledge.js';
import { reportsOwed } from '../rules/catalog.js';
import { levelAt, type RuleMeta } from '../rules/rule.js';
import { kindById, type Kind } from '../schema/catalog.js';
import type { Phase } from '../spec/spec.js';
import { messageIn } from './example-run.js';
import { blocks, codeBlock, list } from './markdown.js';
import type { RuleDocs } from './rule-docs.js';

/** The page that explains a rule, as Markdown. Everything on it comes from the rule's metadata and the text beside it. */
export function rulePage(meta: RuleMeta, { why, howToFix, examples }: RuleDocs): string {
  return blocks(
    `# ${meta.title}`,
    `\`${meta.id}\` · ${meta.kinds.map((kind) => kindById(kind)?.label ?? kind).join(', ')}${sectionsOf(meta)}`,
    `## What it says\n\n${saying(meta, examples.bad)}`,
    `## Why it matters\n\n${why}`,
    `## How to fix it\n\n${howToFix}`,
    `## How serious it is\n\n${list(levels(meta))}`,
    `## Example\n\nThis is pointed out:\n\n${codeBlock(examples.bad.trimEnd())}\n\nThis is fine:\n\n${codeBlock(examples.good.trimEnd())}`,
    `## How to silence it\n\n${silencing(meta)}`,
    `## Where it comes from\n\n${sourceOf(meta)}`,
  );
}

/** Its words on the bad example; where that is too long to be run here, its messages with their blanks. */
function saying({ id, messages }: RuleMeta, bad: string): string {
  return messageIn(bad, id) ?? list(Object.values(messages).map(readable));
}

function sectionsOf({ sections }: RuleMeta): string {
  return sections.length === 0 ? '' : ` · ${sections.map((section) => `\`${section}\``).join(', ')}`;
}

/** A message with its blanks as `…`; what stood in code type before stays so. */
function readable(message: string): string {
  return message.replace(/\{\w+\}/g, '…');
}

const phases: readonly (readonly [Phase, string])[] = [
  ['draft', 'In a draft'],
  ['open', 'While it is being agreed on'],
  ['firm', 'Once the plan is firm (from `approved`; in an experiment brief from `ready`)'],
  ['closed', 'In archived and abandoned specs'],
];
const words = { error: 'an error', warning: 'a warning', info: 'information' } as const;

/** One line is enough where it is always the same. */
function levels(meta: RuleMeta): readonly string[] {
  const found = phases.map(([phase, when]) => [when, levelAt(meta.level, phase)] as const);
  const [first] = found;
  const always = first && found.every(([, level]) => level === first[1]) ? first[1] : undefined;
  if (always) return [`Always: ${words[always]}`];
  // What has been shipped is closed as well, but still owes what customers were promised.
  const owed = meta.kinds.flatMap((id) => kindById(id) ?? []).some((kind) => owesWhenClosed(kind) && reportsOwed(meta, kind));
  const whenShipped = owed ? [['In what is archived as shipped', levelAt(meta.level, 'firm')] as const] : [];
  return [...found, ...whenShipped].map(([when, level]) => `${when}: ${level ? words[level] : 'not reported'}`);
}

function owesWhenClosed(kind: Kind): boolean {
  return kind.schema.properties?.['status']?.['x-status']?.closed_owes !== undefined;
}

function silencing({ id }: RuleMeta): string {
  return blocks(
    'For one place, with a comment above it or behind it on the same line. Say why:',
    codeBlock(`# product-specs-ignore ${id}: the reason`),
    'For a whole file:',
    codeBlock(`# product-specs-ignore-file ${id}: the reason`),
    'For everybody, in the team settings (`product-specs.yaml`). Besides `off` there are `info`, `warning` and `error`:',
    codeBlock(`rules:\n  ${id}: off`),
  );
}

function sourceOf(meta: RuleMeta): string {
  const source = sources.find((candidate) => candidate.id === meta.source);
  if (!source) return meta.source;
  const title = source.url === undefined ? source.title : `[${source.title}](${source.url})`;
  return source.id === 'this-project' ? title : `${title}, ${source.where}`;
}

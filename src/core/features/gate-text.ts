/** What the next status still needs, for the hover of the status. */
import type { SpecAnalysis } from '../analyze.js';
import type { Path } from '../parse/source.js';
import { shortened } from '../text.js';
import { nextStatus, statusEdits } from './change-status.js';
import { code, escape } from './markdown.js';
import { gapsAfter, type Gap } from './status-gate.js';

/** Editors show the first dozen lines without scrolling. */
const mostLines = 7;
const longestSentence = 110;

/** A fact for the list of those about the status; none at other places, or where no status comes next. */
export function gateFacts(a: SpecAnalysis, path: Path): readonly string[] {
  const next = path.length === 1 && path[0] === 'status' ? nextStatus(a.spec) : undefined;
  if (next === undefined) return [];
  const gaps = gapsAfter(a, statusEdits(a.spec, next));
  if (gaps.length === 0) return [`**Next:** Nothing is missing for ${code(next)}.`];
  const lines = [...bySection(gaps)].map(([title, found]) => sectionLine(title, found));
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more`] : lines;
  return [[`**Next:** ${code(next)}. Still needed:`, ...shown.map((line) => `  - ${line}`)].join('\n')];
}

function bySection(gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> {
  const sections = new Map<string, Gap[]>();
  for (const gap of gaps) sections.set(gap.title, [...(sections.get(gap.title) ?? []), gap]);
  return sections;
}

/** "**Problem** (core PM · Ana Ruiz): …", with the first of what is missing there. */
function sectionLine(title: string, gaps: readonly Gap[]): string {
  const [first] = gaps;
  if (!first) return title;
  const owner = first.owner === undefined ? '' : ` (${escape(first.owner)})`;
  const more = gaps.length > 1 ? `, and ${gaps.length - 1} more` : '';
  return `**${escape(title)}**${owner}: ${inert(firstSentence(first.text))}${more}`;
}

/** The first sentence, without its full stop; of a long one the beginning. */
function firstSentence(text: string): string {
  const [sentence = text] = /^.*?[.!?](?=\s|$)/s.exec(text) ?? [];
  return shortened(sentence.replace(/\s+/g, ' ').replace(/\.$/, ''), longestSentence);
}

/** A message's words, in which names stand between backticks. */
function inert(message: string): string {
  return message
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : part === '' ? '' : spaced(part)))
    .join('');
}

function spaced(part: string): string {
  return `${/^\s/.test(part) ? ' ' : ''}${escape(part)}${/\s$/.test(part) && part.trim() !== '' ? ' ' : ''}`;
}

import type { SpecAnalysis } from '../analyze.js';
import { roleShort } from '../ownership/knowledge.js';
import type { SectionOwnership } from '../ownership/resolve.js';
import type { Node } from '../parse/source.js';
import { sectionTitle } from '../schema/catalog.js';
import type { View } from '../spec/view.js';
import { blocks, escape, plain } from './markdown.js';
import { ownershipText } from './ownership-text.js';

export type OwnershipDetail = 'role' | 'roleAndContributors';

export interface OwnershipHint {
  /** Behind what stands on the line of the section's key; of a section that is one line, behind its colon. */
  readonly offset: number;
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly section: string;
}

/** VS Code cuts the hints of a line at about 43 characters. */
export const longestHint = 40;

/** One for each section that is written, in the order of the text. */
export function ownershipHints(a: SpecAnalysis, detail: OwnershipDetail): OwnershipHint[] {
  return ownedSections(a).map(({ section, view, ownership }) => ({
    offset: hintOffset(a, view),
    label: hintLabel(a, ownership, detail),
    tooltip: blocks(`**${escape(sectionTitle(a.spec.kind, section))}**`, ownershipText(a, ownership)),
    section,
  }));
}

interface OwnedSection {
  readonly section: string;
  readonly view: View;
  readonly ownership: SectionOwnership;
}

/** The sections that are written; of one written twice, the first. */
export function ownedSections(a: SpecAnalysis): readonly OwnedSection[] {
  const told = new Set<string>();
  return a.spec.sections.flatMap((view) => {
    const section = String(view.pair?.key.value);
    const ownership = a.ownership.of(section);
    if (!ownership || told.has(section)) return [];
    told.add(section);
    return [{ section, view, ownership }];
  });
}

/**
 * `core PM · Ana Ruiz, with PMM`: behind "with" stand who shares the section and, in detail, who contributes. What does not fit is left out:
 * contributors first, then more people, family names, people at all.
 */
export function hintLabel(a: SpecAnalysis, ownership: SectionOwnership, detail: OwnershipDetail): string {
  if (ownership.owner === undefined) return 'no owner';
  const role = roleShort(ownership.owner);
  const { shared } = ownership;
  const contributors = detail === 'role' ? [] : ownership.contributors;
  const owners = namings(a, ownership).map((name) => (name === '' ? role : `${role} · ${name}`));
  const owner = owners.find((one) => fits(withOthers(one, shared, []))) ?? role;
  for (let shown = contributors.length; shown > 0; shown--) {
    const label = withOthers(owner, [...shared, ...contributors.slice(0, shown)], contributors.slice(shown));
    if (fits(label)) return label;
  }
  const label = withOthers(owner, shared, []);
  return fits(label) ? label : withOthers(owner, shared.slice(0, 1), shared.slice(1));
}

function withOthers(owner: string, others: readonly string[], more: readonly string[]): string {
  if (others.length === 0) return owner;
  return `${owner}, with ${others.map(roleShort).join(', ')}${more.length === 0 ? '' : ` +${more.length}`}`;
}

/** The people in ever fewer words. A team that names nobody at all needs no reminder at every section. */
function namings(a: SpecAnalysis, { people }: SectionOwnership): readonly string[] {
  const [first] = people;
  if (first === undefined) return a.ownership.roster.everybody.length > 0 ? ['nobody yet', ''] : [''];
  const more = people.length > 1 ? ` +${people.length - 1}` : '';
  const names = people.map((name) => plain(name));
  const firstName = plain(first).split(' ')[0] ?? '';
  return [names.join(', '), `${plain(first)}${more}`, `${firstName}${more}`, ''];
}

function fits(label: string): boolean {
  return label.length <= longestHint;
}

function hintOffset(a: SpecAnalysis, { anchor, pair }: View): number {
  const { lines, text } = a.source;
  const line = lines.lineAt(anchor.start);
  const value = pair?.value;
  const isWritten = value && value.span.end > value.span.start && !/^[[{]\s*[\]}]?$/.test(text.slice(value.span.start, value.span.end));
  // The hint belongs to the key: behind a whole sentence nobody would see it.
  const isOneLine = isWritten && !isBlock(value) && lines.lineAt(value.span.start) === line && lines.lineAt(value.span.end) === line;
  const colon = /^\s*:/.exec(text.slice(anchor.end))?.[0].length;
  if (isOneLine && colon !== undefined) return anchor.end + colon;
  return lines.lineStart(line) + lines.line(line).trimEnd().length;
}

/** Text below `|` or `>` stands on lines of its own, even when there is none yet. */
function isBlock(value: Node): boolean {
  return value.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded');
}

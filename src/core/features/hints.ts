import type { SpecAnalysis } from '../analyze.js';
import { roleShort } from '../ownership/knowledge.js';
import type { SectionOwnership } from '../ownership/resolve.js';
import type { View } from '../spec/view.js';
import { blocks, plain } from './markdown.js';
import { ownershipText } from './ownership-text.js';

export type OwnershipDetail = 'role' | 'roleAndContributors';

export interface OwnershipHint {
  /** Behind everything that stands on the line of the section's key. */
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
    offset: contentEnd(a, view.anchor.start),
    label: hintLabel(a, ownership, detail),
    tooltip: blocks(`**${a.spec.kind.schema.properties?.[section]?.title ?? section}**`, ownershipText(a, ownership)),
    section,
  }));
}

export interface OwnedSection {
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

/** `core PM + PMM · Ana Ruiz`; what does not fit is left out from its end: contributors, more people, family names. */
export function hintLabel(a: SpecAnalysis, ownership: SectionOwnership, detail: OwnershipDetail): string {
  if (ownership.owner === undefined) return 'no owner';
  const roles = [ownership.owner, ...ownership.shared].map(roleShort).join(' + ');
  const names = namings(a, ownership);
  const withPeople = names.map((name) => (name === '' ? roles : `${roles} · ${name}`)).find(fits) ?? roles;
  if (detail === 'role') return withPeople;
  const { contributors } = ownership;
  for (let shown = contributors.length; shown > 0; shown--) {
    const more = shown < contributors.length ? ` +${contributors.length - shown}` : '';
    const label = `${withPeople} · with ${contributors.slice(0, shown).map(roleShort).join(', ')}${more}`;
    if (fits(label)) return label;
  }
  return withPeople;
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

function contentEnd(a: SpecAnalysis, offset: number): number {
  const { lines } = a.source;
  const line = lines.lineAt(offset);
  return lines.lineStart(line) + lines.line(line).trimEnd().length;
}

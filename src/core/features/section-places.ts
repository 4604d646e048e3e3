/** Where the sections of a spec stand in its text: for whoever goes to one, or looks at some of them only. */
import type { SpecAnalysis } from '../analyze.js';
import type { SectionOwnership } from '../ownership/resolve.js';
import { sectionTitle } from '../schema/catalog.js';
import type { Span } from '../text.js';
import { ownedSections } from './hints.js';

export interface PlacedSection {
  readonly id: string;
  readonly title: string;
  readonly ownership: SectionOwnership;
  /** Lines from 0, both inclusive; blank lines and comments below it are left out. */
  readonly first: number;
  readonly last: number;
  readonly key: Span;
}

/** What a role looks at in a spec. */
export interface RoleFocus {
  /** Those the role drives or shares, in the order of the text. */
  readonly own: readonly PlacedSection[];
  readonly others: readonly PlacedSection[];
  /** All lines but those of its own sections, as first and last line, both from 0 and inclusive. */
  readonly rest: readonly (readonly [first: number, last: number])[];
}

/** The section whose key or content is at a place; with `keyOnly`, only its key. */
export function sectionAt({ spec }: SpecAnalysis, span: Span, keyOnly: boolean): { readonly section: string; readonly title: string } | undefined {
  const view = spec.sections.find(({ anchor, node }) => {
    const end = keyOnly ? anchor.end : Math.max(anchor.end, node?.span.end ?? 0);
    return anchor.start <= span.end && span.start <= end;
  });
  const section = view?.pair?.key.value;
  if (section === undefined || section === null) return undefined;
  return { section: String(section), title: sectionTitle(spec.kind, String(section)) };
}

/** The sections that are written, in the order of the text. */
function placedSections(a: SpecAnalysis): readonly PlacedSection[] {
  const { lines, text } = a.source;
  return ownedSections(a).map(({ section: id, view, ownership }) => {
    const { start, end } = view.pair?.span ?? view.anchor;
    const written = withoutComments(text.slice(start, end)).length;
    const title = sectionTitle(a.spec.kind, id);
    return { id, title, ownership, first: lines.lineAt(start), last: lines.lineAt(start + Math.max(written - 1, 0)), key: view.anchor };
  });
}

/** Without the empty lines and those of comments at its end. */
function withoutComments(written: string): string {
  const rows = written.split('\n');
  while (rows.length > 1 && /^\s*(?:#|$)/.test(rows.at(-1) ?? '')) rows.pop();
  return rows.join('\n').trimEnd();
}

/** Whether a section is a role's own: it drives it, or has an equal share in it. */
export function isOwn({ owner, shared }: Pick<SectionOwnership, 'owner' | 'shared'>, role: string): boolean {
  return owner === role || shared.includes(role);
}

export function roleFocus(a: SpecAnalysis, role: string): RoleFocus {
  const sections = placedSections(a);
  const own = sections.filter(({ ownership }) => isOwn(ownership, role));
  const lastLine = a.source.lines.lineAt(a.source.text.length);
  const rest: (readonly [number, number])[] = [];
  let next = 0;
  for (const { first, last } of own) {
    if (first > next) rest.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  if (next <= lastLine) rest.push([next, lastLine]);
  return { own, others: sections.filter((section) => !own.includes(section)), rest };
}

/** The section that a line belongs to; undefined above the first one. Lines from 0. */
export function sectionOfLine(a: SpecAnalysis, line: number): PlacedSection | undefined {
  const section = placedSections(a).findLast(({ first }) => first <= line);
  // The header stands between sections as well as above them.
  return section && line <= Math.max(section.last, lastLineUnder(a, section.key)) ? section : undefined;
}

/** Where somebody goes who looks for a section: to its name, or to where it would be written. */
export function placeOf(a: SpecAnalysis, id: string): number {
  const { spec, source } = a;
  const view = spec.at(id);
  if (view.pair) return view.anchor.start;
  const { sections } = spec.kind;
  const before = sections.slice(0, sections.indexOf(id)).findLast((each) => spec.at(each).pair);
  const end = before === undefined ? source.text.length : (spec.at(before).pair?.span.end ?? source.text.length);
  return source.text.slice(0, end).trimEnd().length;
}

/** The last line before the next key at the top of the file, so that a line being written below a section counts as its. */
function lastLineUnder({ spec, source: { lines, text } }: SpecAnalysis, { start }: Span): number {
  const next = spec.root.entries().find(([key]) => key.span.start > start);
  return next ? lines.lineAt(next[0].span.start) - 1 : lines.lineAt(text.length);
}

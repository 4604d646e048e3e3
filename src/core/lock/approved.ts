/** The approved sections of a spec: which they are, how their text is kept, and what differs from it later. */
import type { Fix } from '../finding.js';
import { deref } from '../parse/source.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { oneLine } from '../text.js';
import { foldedAtSpaces, lockEdits } from './lock-text.js';

/**
 * What an approval is about: the problem, what is to be reached and how that is measured, what will be built and what will not. The other
 * sections live on while it is built (risks, questions, dependencies, the launch), so that a change there is no departure.
 */
const approvedSections = ['problem', 'goals', 'non_goals', 'metrics', 'solution', 'requirements'];

/** What is found out or arranged later inside them, as somebody's name or a better estimate. */
const later: ReadonlySet<string> = new Set(['owner', 'effort', 'actual', 'measured_on']);

/** Something a section says, with a name for its place: `R1.text`. What has neither key nor id, as the entries of a plain list, has none. */
export interface ApprovedLine {
  readonly place: string | undefined;
  /** The keys and ids of the place; undefined for what was read from the lock, where an id may hold a dot. */
  readonly steps?: readonly string[];
  readonly text: string;
  /** Where the spec says it now; undefined for what was read from the lock. */
  readonly view?: View;
}

/** What is to be said of a locked section: of each place how it was and how it is, one of them missing for what is new or gone. */
export interface ApprovedChange {
  readonly old: ApprovedLine | undefined;
  readonly now: ApprovedLine | undefined;
}

/** Locked already, or to be locked: the kind has a place for it, and somebody has approved it. */
function isApproved(spec: Spec): boolean {
  const firm = spec.kind.schema.properties?.['status']?.['x-status']?.firm_from;
  return spec.kind.schema.properties?.['approved_content'] !== undefined && firm !== undefined && spec.hasReached(firm);
}

/**
 * Writes down the approved sections, dated today. While the status is the one of the approval they may be locked again; afterwards the lock
 * stays what it was.
 */
export function lockApprovedFix(spec: Spec, today: string): Fix | undefined {
  const firm = spec.kind.schema.properties?.['status']?.['x-status']?.firm_from;
  if (!isApproved(spec) || (spec.at('approved_content').exists && spec.status !== firm)) return undefined;
  const values = approvedSections.flatMap((section) => {
    const lines = linesOf(spec.at(section)).map(written);
    return lines.length === 0 ? [] : [{ path: [section], text: lines.join('\n') }];
  });
  if (values.length === 0) return undefined;
  const edits = lockEdits(spec, 'approved_content', values, today);
  return edits.length === 0 ? undefined : { title: 'Lock the approved sections', safe: false, edits };
}

/** The sections that are locked, each with the text that was kept. */
export function lockedSections(spec: Spec): readonly { readonly section: string; readonly locked: View }[] {
  if (!isApproved(spec)) return [];
  const found = spec.at('approved_content').entries().map(([key, locked]) => ({ section: String(key.value), locked }));
  return found.filter(({ section, locked }) => spec.kind.sections.includes(section) && locked.filledText !== undefined);
}

/** How a section differs from the text that was kept, in the order of the section; what is gone comes last. The order of entries does not count. */
export function changesOf(section: View, locked: View): readonly ApprovedChange[] {
  const left = new Map<string, ApprovedLine[]>();
  for (const line of readLines(locked.text ?? '')) left.set(identity(line), [...(left.get(identity(line)) ?? []), line]);
  const fresh = linesOf(section).filter((line) => left.get(identity(line))?.pop() === undefined);
  const gone = [...left.values()].flat();
  const changed = fresh.map((now): ApprovedChange => {
    const index = now.place === undefined ? -1 : gone.findIndex(({ place }) => place === now.place);
    return { old: index < 0 ? undefined : gone.splice(index, 1)[0], now };
  });
  return [...changed, ...gone.map((old): ApprovedChange => ({ old, now: undefined }))];
}

/** Everything a section says, line by line; nothing for places that are still to be filled. */
export function linesOf(section: View): readonly ApprovedLine[] {
  const lines: ApprovedLine[] = [];
  const visit = (view: View, place: readonly string[]): void => {
    const node = deref(view.node);
    const key = place.length === 0 ? undefined : place.join('.');
    if (node?.kind === 'map') for (const [name, value] of view.entries()) visitUnlessLater(value, String(name.value), place);
    else if (node?.kind === 'seq') {
      for (const item of view.items()) {
        const id = item.at('id').filledText;
        if (id !== undefined) visitEntry(item, [...place, id]);
        else if (inline(item) !== '') lines.push({ place: key, steps: place, text: inline(item), view: item });
      }
    } else if (view.filled && inline(view) !== '') lines.push({ place: key, steps: place, text: inline(view), view });
  };
  const visitEntry = (item: View, place: readonly string[]): void => {
    const before = lines.length;
    for (const [name, value] of item.entries()) if (name.value !== 'id') visitUnlessLater(value, String(name.value), place);
    // The places inside bear its id; one without any is not to be lost.
    if (lines.length === before) visit(item.at('id'), [...place, 'id']);
  };
  const visitUnlessLater = (value: View, name: string, place: readonly string[]): void => {
    if (!later.has(name)) visit(value, [...place, name]);
  };
  visit(section, []);
  return lines;
}

/** An entry without an id on one line: `given: …; when: …; then: …`. */
function inline(view: View): string {
  const node = deref(view.node);
  if (node?.kind === 'seq') return view.items().map(inline).filter((text) => text !== '').join(', ');
  if (node?.kind !== 'map') return oneLine(view.filledText ?? '');
  const parts = view.entries().map(([key, value]) => ({ key: oneLine(String(key.value)), text: later.has(String(key.value)) ? '' : inline(value) }));
  return parts.filter(({ text }) => text !== '').map(({ key, text }) => `${key}: ${text}`).join('; ');
}

/** Wide lines go on below, further in, so that the lock can be read without scrolling. */
export function written({ place, text }: ApprovedLine): string {
  const line = place === undefined ? `- ${text}` : `${place}: ${text}`;
  return foldedAtSpaces(line)?.join('\n  ') ?? line;
}

export function readLines(text: string): readonly ApprovedLine[] {
  return text
    .split(/\r?\n(?=\S)/)
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => {
      const [, place, said] = /^(?!- )(.+?): (.*)$/.exec(line) ?? [];
      return place === undefined ? { place: undefined, text: line.replace(/^- /, '') } : { place, text: said ?? '' };
    });
}

/** `5%` and `0.05` are the same. */
export function identity({ place, text }: ApprovedLine): string {
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(text)?.[1];
  return `${place === undefined ? '- ' : `${place}: `}${percent === undefined ? text : String(Number((Number(percent) / 100).toPrecision(12)))}`;
}

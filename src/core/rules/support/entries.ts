/** The entries of a section that is a list (goals, risks, questions), as the rules about them name and place them. */
import type { Fix, Problem } from '../../finding.js';
import { deref, type MapNode } from '../../parse/source.js';
import { fillIn } from '../../spec/fill.js';
import type { Spec } from '../../spec/spec.js';
import { isPlaceholder, type View } from '../../spec/view.js';
import type { Span } from '../../text.js';
import { keys } from './words.js';

export interface Entry {
  readonly view: View;
  readonly map: MapNode;
  /** Undefined where nothing, or only a place to fill, is written. */
  readonly id: string | undefined;
  /** As people call it: `R1` in backticks, or "Requirement 3" where it has no id. */
  readonly name: string;
  /** Where a person is sent for something the entry lacks: its id, else its first key. */
  readonly place: Span;
}

/**
 * Entries of another shape are left out: they have a finding of their own.
 *
 * @param noun what one entry is called at the start of a sentence: "Goal"
 */
export function entriesOf(list: View, noun: string): readonly Entry[] {
  return list.items().flatMap((view, index) => {
    const map = deref(view.node);
    if (map?.kind !== 'map') return [];
    const id = view.at('id');
    const text = id.filledText;
    const name = text === undefined ? `${noun} ${index + 1}` : `\`${text}\``;
    return [{ view, map, id: text, name, place: id.exists ? id.span : (map.pairs[0]?.key.span ?? view.span) }];
  });
}

/** The entries that somebody has begun: what a template asks is still a question, and nothing can be said about what is not there. */
export function begunEntries(list: View, noun: string, main: string): readonly Entry[] {
  return entriesOf(list, noun).filter(({ view }) => !isPlaceholder(view.at(main).text));
}

/** Still to be done, as far as the entry says. A state that cannot be read has a finding of its own. */
export function isOpen({ view }: Entry): boolean {
  const state = view.at('state');
  return !state.exists || state.text === 'open';
}

/** From so many on, what all of them lack is told once instead of on every line. */
const many = 3;

/**
 * Tells which keys the entries of a list lack: each entry at its place, with the message `default` if it lacks all of them, else the one
 * named like the key; what all of many lack once at the section, with the message `ofAll` or the one for that key: `ownerOfAll`.
 */
export function* tellMissing(spec: Spec, list: View, entries: readonly Entry[], wanted: readonly string[]): Generator<Omit<Problem, 'rule'>> {
  const lacks = ({ view }: Entry, key: string): boolean => !view.at(key).exists;
  const common = entries.length < many ? [] : wanted.filter((key) => entries.every((entry) => lacks(entry, key)));
  if (common.length > 0) {
    yield {
      message: common.length < wanted.length ? `${common.join()}OfAll` : 'ofAll',
      data: { count: entries.length },
      span: list.anchor,
      fixes: () => fillIn(spec, `Insert ${keys(common)} everywhere`, entries.flatMap(({ view }) => common.map((key) => [...view.path, key]))),
    };
  }
  for (const entry of entries) {
    const missing = wanted.filter((key) => !common.includes(key) && lacks(entry, key));
    const [first] = missing;
    if (first === undefined) continue;
    yield {
      ...(missing.length < wanted.length && { message: first }),
      data: { entry: entry.name },
      span: entry.place,
      fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => [...entry.view.path, key])),
    };
  }
}

export interface Telling<E extends Entry> {
  /** The placeholder of the message that takes the entry's name. */
  readonly noun: string;
  /** What mends one entry, or all of them together. */
  readonly fixes: (entries: readonly E[]) => readonly Fix[];
}

/** Tells which entries lack something: each at its place, or, when all of many do, once at the section with the message `none`. */
export function* tellLacking<E extends Entry>(
  spec: Spec,
  section: string,
  all: readonly E[],
  lacking: readonly E[],
  { noun, fixes }: Telling<E>,
): Generator<Omit<Problem, 'rule'>> {
  if (lacking.length >= many && lacking.length === all.length) {
    yield { message: 'none', data: { count: all.length }, span: spec.at(section).anchor, fixes: () => fixes(lacking) };
    return;
  }
  for (const entry of lacking) yield { data: { [noun]: entry.name }, span: entry.place, fixes: () => fixes([entry]) };
}

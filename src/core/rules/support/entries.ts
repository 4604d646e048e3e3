/** The entries of a section that is a list, as the rules about them name and place them. */
import type { Fix, Problem } from '../../finding.js';
import { deref, type MapNode } from '../../parse/source.js';
import type { Spec } from '../../spec/spec.js';
import type { View } from '../../spec/view.js';
import type { Span } from '../../text.js';

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
export function entriesOf(spec: Spec, section: string, noun: string): readonly Entry[] {
  return spec.at(section).items().flatMap((view, index) => {
    const map = deref(view.node);
    if (map?.kind !== 'map') return [];
    const id = view.at('id');
    const text = id.filled ? id.text : undefined;
    return [
      {
        view,
        map,
        id: text,
        name: text === undefined ? `${noun} ${index + 1}` : `\`${text}\``,
        place: id.exists ? id.span : (map.pairs[0]?.key.span ?? view.span),
      },
    ];
  });
}

/** From so many on, what all of them lack is told once instead of on every line. */
const many = 3;

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

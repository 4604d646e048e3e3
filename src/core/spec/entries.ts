/** The entries of a section that is a list (goals, risks, questions), with what they are called and where one is sent for them. */
import { deref, type MapNode } from '../parse/source.js';
import type { Span } from '../text.js';
import { isPlaceholder, type View } from './view.js';

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

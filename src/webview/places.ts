/** Between places in a text and heights on a page: plain numbers, so that they can be tested without a page. */

/** A part of the page: where it is in the text, and its upper edge in pixels from the top of the page. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly top: number;
}

/** One more step than the parts have: what stands below the last. */
interface Steps {
  readonly places: readonly Place[];
  /** The end of the text the page shows, and the height of the page. */
  readonly last: { readonly offset: number; readonly top: number };
}

/**
 * Parts in the order of the text. A page may tell things in another order than its text; what would send the page backwards while
 * the text goes forwards is left out.
 */
export function stepsOf(all: readonly Place[], height: number): Steps {
  const places: Place[] = [];
  for (const place of [...all].sort((a, b) => a.start - b.start || a.top - b.top)) {
    const before = places.at(-1);
    if (!before || (place.start > before.start && place.top > before.top)) places.push(place);
  }
  return { places, last: { offset: Math.max(0, ...all.map(({ end }) => end)), top: height } };
}

/** The height at which a place of the text is shown. Between two parts it is worked out. */
export function topOf(offset: number, { places, last }: Steps): number {
  const index = places.findLastIndex(({ start }) => start <= offset);
  const from = places[index];
  if (!from) return 0;
  const next = places[index + 1] ?? { start: last.offset, top: last.top };
  const share = next.start > from.start ? Math.min(1, (offset - from.start) / (next.start - from.start)) : 0;
  return from.top + share * (next.top - from.top);
}

/** The place of the text that is shown at a height; the other way round. */
export function offsetAt(top: number, { places, last }: Steps): number {
  const index = places.findLastIndex((place) => place.top <= top);
  const from = places[index];
  if (!from) return 0;
  const next = places[index + 1] ?? { start: last.offset, top: last.top };
  const share = next.top > from.top ? Math.min(1, (top - from.top) / (next.top - from.top)) : 0;
  return Math.round(from.start + share * (next.start - from.start));
}

/** The smallest part around a place: the one whose text is shortest, of equals the last, which is the inner one. */
export function innermost<Part extends { readonly start: number; readonly end: number }>(parts: readonly Part[], offset: number): Part | undefined {
  const around = parts.filter(({ start, end }) => start <= offset && offset <= end);
  return around.reduce<Part | undefined>((best, part) => (best && best.end - best.start < part.end - part.start ? best : part), undefined);
}

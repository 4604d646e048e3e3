import type { MapNode, Path, SeqNode } from './source.js';
import type { Span } from '../text.js';

/** A place that can take something. */
export interface Slot {
  /** `value` may also become a mapping or list when `block` is true; `item` needs its dash (not in brackets). */
  readonly expects: 'key' | 'value' | 'item';
  /** Of the mapping or list for `key` and `item`; of the value itself for `value`. */
  readonly path: Path;
  /** The mapping or list it belongs to; undefined when the text has none yet. */
  readonly container: MapNode | SeqNode | undefined;
  /** The keys the mapping has already, without the one that is being typed. */
  readonly present: readonly string[];
  /** What has been typed so far: a completion replaces it. Empty where nothing is typed. */
  readonly typed: Span;
  /** The column to write at; further lines of a value are indented from here. */
  readonly indent: number;
  /** At the start of its own line, or just behind a dash: several lines may follow. */
  readonly block: boolean;
  /** Within `{ … }` or `[ … ]`. */
  readonly flow: boolean;
  /** Just behind a colon or dash without white space, so that one has to be written first. */
  readonly needsSpace: boolean;
}

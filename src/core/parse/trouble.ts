import type { Span } from '../text.js';

/**
 * What does not fit while the tree is built: the bare fact, in offsets of the text that was read. What probably happened,
 * how to say it and how to mend it is the business of `syntax/`.
 */
export interface Trouble extends Span {
  readonly code: TroubleCode;
  /** What it belongs to: the value that text follows, the bracket that is not closed. */
  readonly subject?: Span;
}

type TroubleCode =
  /** A second `key:` where a value was expected, on the line of the first. The subject is the value so far. */
  | 'nested-key'
  /** A line between keys that has no colon. */
  | 'no-colon'
  /** A key that goes over several lines. */
  | 'multiline-key'
  /** A key or item in a column that is not that of its siblings. */
  | 'misplaced'
  /** Something between list items that is no item. */
  | 'no-dash'
  /** `key: - item`. */
  | 'dash-in-value'
  /** Something after a value that is already complete. */
  | 'text-after'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'wrong-bracket'
  | 'missing-comma'
  | 'extra-comma'
  /** A value whose first character means something else in YAML. */
  | 'special-start'
  /** Text on the line of `|` or `>`. */
  | 'text-in-header'
  | 'bad-escape'
  | 'unknown-alias'
  | 'unknown-tag'
  /** A mapping or list as a key, as in `{{name}}`. */
  | 'complex-key'
  | 'missing-key'
  | 'dash-in-brackets'
  /** A second colon between brackets. The subject is what stands before it. */
  | 'colon-in-brackets'
  | 'ragged-block'
  | 'cyclic-alias'
  | 'unexpected';

export type Note = (code: TroubleCode, start: number, end: number, subject?: Span) => void;

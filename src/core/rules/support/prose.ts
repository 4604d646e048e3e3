/** Free text as rules about words look at it: what is quoted, code or an address is left out, and places stay where they are. */
import type { Spec } from '../../spec/spec.js';
import type { View } from '../../spec/view.js';
import type { Span } from '../../text.js';
import { notProse } from '../../wording/not-prose.js';
import { spanFinder } from './value-offsets.js';

export interface Prose {
  /** As long as the value, line breaks included; what does not count is blank. */
  readonly text: string;
  /** A place in the text as a place in the file. */
  readonly span: (start: number, end: number) => Span;
}

/** Undefined where nothing is written, a template's place is not filled, or the text stands elsewhere in the file. */
export function proseOf(spec: Spec, view: View): Prose | undefined {
  const { node } = view;
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || !view.filled) return undefined;
  let text = node.value;
  for (const pattern of notProse) text = text.replace(pattern, blank);
  return { text, span: spanFinder(spec.source.text, node) };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

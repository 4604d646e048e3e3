/** Free text as rules about words look at it: what is quoted, code or an address is left out, and places stay where they are. */
import type { Spec } from '../../spec/spec.js';
import type { View } from '../../spec/view.js';
import type { Span } from '../../text.js';
import { notProse } from '../../wording/not-prose.js';

export interface Prose {
  /** As long as the value in the file, line breaks included; what does not count is blank. */
  readonly text: string;
  /** A place in the text as a place in the file. */
  span(start: number, end: number): Span;
}

/** Undefined where nothing is written, a template's place is not filled, or the text stands elsewhere in the file. */
export function proseOf(spec: Spec, view: View): Prose | undefined {
  const { node } = view;
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || !view.filled) return undefined;
  const { start } = node.span;
  let text = withoutMarks(spec.source.text.slice(start, node.span.end), node.style);
  for (const pattern of notProse) text = text.replace(pattern, blank);
  return { text, span: (from, to) => ({ start: start + from, end: start + to }) };
}

/** Blanks the punctuation that belongs to the file and not to the text: its own quotes, the `>-` above a block. */
function withoutMarks(raw: string, style: string): string {
  switch (style) {
    case 'double':
      return ` ${raw.slice(1, -1).replace(/\\"/g, ' "').replace(/\\./g, '  ')} `;
    case 'single':
      return ` ${raw.slice(1, -1).replace(/''/g, "' ")} `;
    case 'literal':
    case 'folded':
      return raw.replace(/^.*/, blank);
    default:
      return raw;
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

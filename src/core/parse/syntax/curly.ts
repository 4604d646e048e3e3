import type { Span, TextEdit } from '../../text.js';
import { accident, excerpt, fix, type Accident, type Round } from './accident.js';
import { walk } from './nodes.js';

const double = /^[“”„‟«‹›»"]$/;
const opening = '“”„‟«‘’‚‛‹';
const closing = '”“‟»’‘‛›';

/** A text that begins and ends with curly quotes, as word processors write them, and has none of that kind within. */
function isCurlyWrapped(text: string): boolean {
  const first = text.charAt(0);
  const last = text.charAt(text.length - 1);
  if (text.length < 3 || !opening.includes(first) || !closing.includes(last)) return false;
  const inner = text.slice(1, -1);
  return double.test(first) === double.test(last) && !(double.test(first) ? /[“”„‟«»]/ : /[‘‚‛‹›]/).test(inner);
}

/** An accident if the text at the span is wrapped in curly quotes: they are letters for YAML. */
export function curlyWrapped(round: Round, span: Span): Accident | undefined {
  const text = round.text.slice(span.start, span.end);
  if (!isCurlyWrapped(text)) return undefined;
  return accident('curly-quotes', span, { text: excerpt(text) }, [fix('Replace with straight quotes', true, straight(text, span))]);
}

function straight(text: string, span: Span): readonly TextEdit[] {
  const inner = text.slice(1, -1);
  const single = /["\\]/.test(inner);
  const edits: TextEdit[] = [{ start: span.start, end: span.start + 1, newText: single ? "'" : '"' }];
  if (single) for (const { index } of inner.matchAll(/'/g)) edits.push({ start: span.start + 1 + index, end: span.start + 1 + index, newText: "'" });
  return [...edits, { start: span.end - 1, end: span.end, newText: single ? "'" : '"' }];
}

/**
 * Keys and values that are wrapped in curly quotes though nothing else is wrong. A whole sentence may be a quotation, so
 * a value that ends like one is left alone.
 */
export function findCurlyQuotes(round: Round): Accident[] {
  if (!/[“”„‟«‘’‚‛‹]/.test(round.text)) return [];
  const found: Accident[] = [];
  for (const node of walk(round.tree.root)) {
    const key = node.kind === 'pair';
    const scalar = key ? node.key : node;
    if (scalar.kind !== 'scalar' || scalar.style !== 'plain') continue;
    const text = round.text.slice(scalar.span.start, scalar.span.end);
    if (!key && (/[.!?…,;][”“’»›]$/.test(text) || text.length > 80)) continue;
    const curly = curlyWrapped(round, scalar.span);
    if (curly) found.push(curly);
  }
  return found;
}

/**
 * From a place in a value to its place in the text. The two differ wherever a text is folded over several lines, indented, or in quotes:
 * a rule reads the value, a person has to see the right letters underlined.
 */
import type { ScalarNode } from '../../parse/source.js';
import type { Span } from '../../text.js';

/** Where each character of a value comes from. */
interface Origins {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Tells the span in the text for a span of the value. Worked out when first asked, because most values have nothing to say. */
export function spanFinder(text: string, node: ScalarNode): (from: number, to: number) => Span {
  let origins: Origins | undefined;
  return (from, to) => {
    origins ??= originsOf(text, node);
    const start = origins.starts[from] ?? node.span.start;
    const end = to > from ? origins.ends[to - 1] : undefined;
    return { start, end: Math.max(end ?? start, start) };
  };
}

function originsOf(text: string, node: ScalarNode): Origins {
  const value = String(node.value);
  const starts = new Uint32Array(value.length);
  const ends = new Uint32Array(value.length);
  const last = node.span.end;
  let at = contentStart(text, node);
  let index = 0;
  while (index < value.length) {
    if (node.style === 'double') at = skipJoint(text, at, last);
    const length = node.style === 'double' && text[at] === '\\' ? escapeLength(text, at) : 0;
    // The long escape may stand for a character that is two units of the value.
    const units = length === 10 && isHighSurrogate(value.charCodeAt(index)) ? 2 : 1;
    if (length === 0 && !isSpace(value[index]) && isSpace(text[at])) {
      at++;
      continue;
    }
    const width = length > 0 ? length : node.style === 'single' && text.startsWith("''", at) ? 2 : 1;
    for (let unit = 0; unit < units; unit++) {
      starts[index + unit] = Math.min(at, last);
      ends[index + unit] = Math.min(at + width, last);
    }
    // One space of the value may stand for a line break with all the white space around it; what is left of it is skipped above.
    if (length > 0 || !isSpace(value[index]) || isSpace(text[at])) at += width;
    index += units;
  }
  return { starts, ends };
}

/** Behind the opening quote, or on the line below the `|` or `>`. */
function contentStart(text: string, { style, span }: ScalarNode): number {
  if (style === 'single' || style === 'double') return span.start + 1;
  if (style === 'plain') return span.start;
  const lineBreak = text.slice(span.start, span.end).search(/[\r\n]/);
  return lineBreak < 0 ? span.end : span.start + lineBreak + 1;
}

/** A backslash at the end of a line joins it to the next one without a space. */
function skipJoint(text: string, at: number, last: number): number {
  while (at < last && text[at] === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r')) {
    at++;
    while (at < last && isSpace(text[at])) at++;
  }
  return at;
}

function escapeLength(text: string, at: number): number {
  return { x: 4, u: 6, U: 10 }[text[at + 1] ?? ''] ?? 2;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

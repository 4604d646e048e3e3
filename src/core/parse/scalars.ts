import { CST } from 'yaml';
import { checkEnd, type Props } from './props.js';
import type { Parent, ScalarNode } from './source.js';
import type { Note } from './trouble.js';

/** A value on one line, or over several lines without `|` or `>`. */
export function flowScalar(token: CST.FlowScalar, props: Props, parent: Parent, note: Note): ScalarNode {
  const { offset, source, type } = token;
  const span = { start: offset, end: offset + source.length };
  let text = source;
  if (type !== 'scalar' || source.includes('\n') || /^[,%|>@`]/.test(source)) {
    const resolved = CST.resolveAsScalar(token, false, (at, code) => {
      if (code === 'MISSING_CHAR') note('unclosed-quote', span.start, span.end);
      else if (code === 'BAD_DQ_ESCAPE') note('bad-escape', at, Math.min(at + 2, span.end), span);
      else if (code === 'BAD_SCALAR_START') note('special-start', span.start, span.end);
    });
    text = resolved.value;
  }
  checkEnd(token.end, span.start, span.end, note);
  const style = type === 'scalar' ? 'plain' : type === 'single-quoted-scalar' ? 'single' : 'double';
  return { kind: 'scalar', value: taggedValue(text, props.tag?.source, style === 'plain'), style, span, parent };
}

/** The text below a `|` or `>`. Its span ends with the last line that says something. */
export function blockScalar(token: CST.BlockScalar, props: Props, parent: Parent, note: Note): ScalarNode {
  const start = token.offset;
  let header = '|';
  let end = start;
  for (const prop of token.props) {
    const source = 'source' in prop ? prop.source : '';
    if (prop.type === 'block-scalar-header') header = source;
    const odd = prop.type === 'block-scalar-header' && !/^[|>]([-+]?[1-9]?|[1-9][-+])$/.test(source);
    if (odd || prop.type === 'error') note('text-in-header', prop.offset, prop.offset + source.length, { start, end: start });
    end += source.length;
  }
  const { value } = CST.resolveAsScalar(token, false, (at, code) => {
    if (code === 'BAD_INDENT' || code === 'MISSING_CHAR') note('ragged-block', at, at + 1, { start, end: start });
  });
  const blank = trailing(token.source, header.includes('+'));
  end = blank === token.source.length ? start + header.length : end + token.source.length - blank;
  const style = header.startsWith('>') ? 'folded' : 'literal';
  return { kind: 'scalar', value: taggedValue(value, props.tag?.source, false), style, span: { start, end }, parent };
}

/** How much of the end of a block text is white space; with `keep`, only its last line break. */
function trailing(source: string, keep: boolean): number {
  if (keep) return source.endsWith('\r\n') ? 2 : source.endsWith('\n') ? 1 : 0;
  let end = source.length;
  while (end > 0 && ' \t\r\n'.includes(source.charAt(end - 1))) end--;
  return source.length - end;
}

/** The value a tag asks for; without one, text in quotes stays text. */
export function taggedValue(text: string, tag: string | undefined, plain: boolean): ScalarNode['value'] {
  if (tag === '!' || tag === '!!str') return text;
  return plain || /^!!(int|float|bool|null)$/.test(tag ?? '') ? coreValue(text) : text;
}

/** What a plain scalar means in YAML 1.2's core schema: there a date is text, and so are `yes` and `on`. */
export function coreValue(text: string): ScalarNode['value'] {
  switch (text) {
    case '': case '~': case 'null': case 'Null': case 'NULL':
      return null;
    case 'true': case 'True': case 'TRUE':
      return true;
    case 'false': case 'False': case 'FALSE':
      return false;
  }
  const first = text.charCodeAt(0);
  // Numbers begin with a digit, a sign or a full stop; most values are words and end here.
  if (first > 57 || first < 43) return text;
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text)) return parseInt(text.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(text)) return parseInt(text.slice(2), 16);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : text;
}

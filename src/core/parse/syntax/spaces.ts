import type { TextEdit } from '../../text.js';
import { accident, fix, type Accident, type Round } from './accident.js';

/** White space that looks like a space and is none for YAML: it comes with text pasted from documents and web pages. */
const exotic = '\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\v\f';
const any = new RegExp(`[${exotic}]`);
const zeroWidth = /[\u200b\u2060\ufeff]/g;
const all = new RegExp(`[${exotic}]`, 'g');
const leading = new RegExp(`^[ \\t]*[${exotic}][${exotic} \\t]*`);
const blank = new RegExp(`[${exotic} \\t]`);
const afterMark = new RegExp(`^([ \\t]*(?:- )*(?:-|[\\w-]+:))([${exotic}][${exotic} \\t]*)`);

export function hasExoticSpace(text: string): boolean {
  return any.test(text);
}

/**
 * Such white space where it counts: in the indentation, behind a colon or dash, and at the ends of keys and values. Within
 * a text it is left alone, `10\u00a0000` is right. One finding and one fix for the file.
 */
export function findExoticSpaces(round: Round): Accident | undefined {
  if (!any.test(round.text.startsWith('\ufeff') ? round.text.slice(1) : round.text)) return undefined;
  const edits: TextEdit[] = [];
  for (const { type, source, offset } of round.lexemes) {
    if (type !== 'scalar' || !any.test(source)) continue;
    let at = offset;
    for (const part of source.split('\n')) {
      const before = round.text.slice(round.lines.lineStart(round.lines.lineAt(at)), at);
      edits.push(...editsFor(part.replace(/\r$/, ''), at, /^[\s-]*$/.test(before)));
      at += part.length + 1;
    }
  }
  const first = edits[0];
  if (!first) return undefined;
  const char = round.text.slice(first.start, first.end).match(any)?.[0] ?? '';
  const data = { name: nameOf(char), count: edits.length };
  return accident('odd-space', { start: first.start, end: first.end }, data, [fix('Replace with ordinary spaces', true, edits)]);
}

function editsFor(text: string, at: number, startsLine: boolean): TextEdit[] {
  const edits: TextEdit[] = [];
  const ordinary = (odd: string): string => odd.replace(zeroWidth, '').replace(all, ' ');
  const lead = leading.exec(text)?.[0] ?? '';
  if (lead) edits.push({ start: at, end: at + lead.length, newText: startsLine ? ordinary(lead) : '' });
  const mark = startsLine ? afterMark.exec(text.slice(lead.length)) : undefined;
  if (mark?.[1] !== undefined && mark[2] !== undefined) {
    const start = at + lead.length + mark[1].length;
    edits.push({ start, end: start + mark[2].length, newText: ' ' });
    return edits;
  }
  let kept = text.length;
  while (kept > 0 && blank.test(text.charAt(kept - 1))) kept--;
  if (lead.length < text.length && any.test(text.slice(kept))) edits.push({ start: at + kept, end: at + text.length, newText: '' });
  return edits;
}

function nameOf(char: string): string {
  if (char === '\u00a0' || char === '\u202f') return 'no-break space';
  return char.replace(zeroWidth, '') === '' ? 'invisible character' : 'special space';
}

import type { Span, TextEdit } from '../../text.js';
import { indentOf, isBlankLine, type Round } from './accident.js';

/** By how many columns a text indents, as far as can be told before it is read: the smallest indentation there is. */
export function guessStep(text: string): number {
  let step = 9;
  for (const match of text.matchAll(/(?:^|\n)( {1,8})(?=[^\s#])/g)) {
    const width = match[1]?.length ?? step;
    if (width > 1) step = Math.min(step, width);
  }
  return step < 9 ? step : 2;
}

/** Leaves out what cannot be mended: the rest of a line, or with `lines` the whole line and what is indented below it. */
export function blankOut(round: Round, span: Span, whole: boolean): TextEdit[] {
  const first = round.lines.lineAt(span.start);
  const start = round.lines.lineStart(first);
  const before = round.text.slice(start, span.start);
  if (!whole && /\S/.test(before)) return [blank(round, span.start, round.lines.lineEnd(first))];
  const edits = [blank(round, start, round.lines.lineEnd(first))];
  for (let line = first + 1; line < round.lines.lineCount; line++) {
    if (isBlankLine(round, line)) continue;
    if (indentOf(round, line) <= indentOf(round, first)) break;
    edits.push(blank(round, round.lines.lineStart(line), round.lines.lineEnd(line)));
  }
  return edits;
}

function blank(round: Round, start: number, end: number): TextEdit {
  return { start, end, newText: round.text.slice(start, end).replace(/[^\r\n]/g, ' ') };
}

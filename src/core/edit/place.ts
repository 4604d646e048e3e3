import type { Source } from '../parse/source.js';
import type { TextEdit } from '../text.js';

/** Where the white space before an offset begins, on the same line. */
export function spacesBefore(source: Source, offset: number): number {
  let start = offset;
  while (start > 0 && (source.text[start - 1] === ' ' || source.text[start - 1] === '\t')) start--;
  return start;
}

/**
 * The end of the line on which something ends, for an insertion behind it; comment lines below that are indented deeper
 * than `column` belong to it.
 */
export function lineEndAfter(source: Source, offset: number, column: number): number {
  const { lines } = source;
  let last = lines.lineAt(offset);
  for (let line = last + 1; line < lines.lineCount; line++) {
    const text = lines.line(line);
    if (text.trim() === '') continue;
    if (!text.trimStart().startsWith('#') || text.length - text.trimStart().length <= column) break;
    last = line;
  }
  return lines.lineEnd(last);
}

/** The start of the line of something, or of the comment lines directly above it; its own place if it does not begin its line. */
export function startWithComments(source: Source, offset: number): number {
  const { lines } = source;
  const line = lines.lineAt(offset);
  if (/\S/.test(source.text.slice(lines.lineStart(line), offset))) return offset;
  let first = line;
  while (first > 0 && lines.line(first - 1).trimStart().startsWith('#')) first--;
  // Comments at the top of a file speak of the whole file.
  return lines.lineStart(first === 0 ? line : first);
}

/** Writes a value behind a colon or comma between brackets, in the place of the white space there. */
export function intoGap(source: Source, offset: number, text: string): TextEdit {
  let end = offset;
  while (source.text[end] === ' ') end++;
  return { start: offset, end, newText: ` ${text}` };
}

import type { CST } from 'yaml';
import type { Fix } from '../../finding.js';
import { oneLine, shortened, type LineIndex, type Span, type TextEdit } from '../../text.js';
import type { Lexeme } from '../lexemes.js';
import type { Tree } from '../tree.js';

/** One reading of the text, or of what is left after mending earlier accidents. All offsets are of this text. */
export interface Round {
  readonly text: string;
  readonly lines: LineIndex;
  readonly lexemes: readonly Lexeme[];
  readonly tree: Tree;
  readonly strays: readonly CST.Token[];
  readonly eol: string;
  /** By how many columns the text indents. */
  readonly step: number;
}

/** What went wrong in one place, in the terms of the person who wrote it. */
export interface Accident {
  /** The key of its message. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly span: Span;
  /** The likeliest first: it is applied to read on. */
  readonly fixes: readonly Fix[];
}

export function accident(message: string, span: Span, data: Accident['data'] = {}, fixes: readonly Fix[] = []): Accident {
  return { message, span, data, fixes };
}

export function fix(title: string, safe: boolean, edits: readonly TextEdit[]): Fix {
  return { title, safe, edits };
}

export function insert(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** Puts quotes around a part of the text, over several lines too; of the two kinds the one that needs no changes within. */
export function quoteEdits(text: string, { start, end }: Span): readonly TextEdit[] {
  const inner = text.slice(start, end);
  if (!/["\\]/.test(inner)) return [insert(start, '"'), insert(end, '"')];
  const doubled = [...inner.matchAll(/'/g)].map(({ index }) => insert(start + index, "'"));
  // An apostrophe at the very start or end would meet the quote at the same place: one edit each.
  const first = doubled[0]?.start === start ? (doubled.shift(), "''") : "'";
  return [insert(start, first), ...doubled, insert(end, "'")];
}

/** A short piece of a text to show in a sentence. */
export function excerpt(text: string, length = 40): string {
  return shortened(oneLine(text), length);
}

/** The place of a line's text, without its indentation and the white space at its end. */
export function lineContent(round: Round, line: number): Span {
  const text = round.lines.line(line);
  const start = round.lines.lineStart(line);
  const content = text.trimEnd();
  return { start: start + (content.length - content.trimStart().length), end: start + content.length };
}

export function indentOf(round: Round, line: number): number {
  return /^[ \t]*/.exec(round.lines.line(line))?.[0].length ?? 0;
}

export function isBlankLine(round: Round, line: number): boolean {
  return round.lines.line(line).trim() === '';
}

/** The nearest line above or below (`by` is -1 or 1) that is neither empty nor a comment. */
export function neighbourLine(round: Round, line: number, by: -1 | 1): number | undefined {
  for (let other = line + by; other >= 0 && other < round.lines.lineCount; other += by) {
    if (!/^\s*(#|$)/.test(round.lines.line(other))) return other;
  }
  return undefined;
}

/** The end of what a line says from an offset on, before a comment. */
export function contentEnd(round: Round, offset: number): number {
  let end = round.lines.lineEnd(round.lines.lineAt(offset));
  const comment = /[ \t]#(?=\s|$)/.exec(round.text.slice(offset, end));
  if (comment) end = offset + comment.index;
  return end - (round.text.slice(offset, end).length - round.text.slice(offset, end).trimEnd().length);
}

/** The index of the lexeme that an offset is in. */
export function lexemeAt(lexemes: readonly Lexeme[], offset: number): number {
  let low = 0;
  let high = lexemes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lexemes[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The key a value belongs to: what stands before the colon on the same line. */
export function keyBefore(round: Round, offset: number): string {
  const before = round.text.slice(round.lines.lineStart(round.lines.lineAt(offset)), offset);
  const [, text] = /^(.*):\s*$/s.exec(before) ?? [];
  if (text === undefined) return '';
  const from = text.lastIndexOf(':') + 1;
  // Behind an earlier colon a key begins after a space only: `10:30:` is none.
  const words = from === 0 ? ` ${text}` : text.slice(from);
  return (/\s(\S.*)$/s.exec(words)?.[1] ?? '').trimEnd().replace(/^(?:- )+/, '');
}

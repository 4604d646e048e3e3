import type { Span } from '../../text.js';
import type { Trouble } from '../trouble.js';
import { accident, contentEnd, excerpt, fix, insert, keyBefore, quoteEdits, type Accident, type Round } from './accident.js';

/** `[Draft] Search`: brackets at the start of what is meant as text. */
export function textAfterBracket(round: Round, trouble: Trouble, subject: Span): Accident {
  const extra = round.text.slice(trouble.start, trouble.end);
  if (/^[\]}]+$/.test(extra)) return extraBracket(round, trouble);
  return bracketText(round, { start: subject.start, end: contentEnd(round, subject.end) });
}

function bracketText(round: Round, span: Span): Accident {
  const open = round.text.charAt(span.start);
  const text = excerpt(round.text.slice(span.start, span.end));
  return accident('bracket-text', span, { open, text }, [fix('Quote the value', true, quoteEdits(round.text, span))]);
}

/** A list or mapping in brackets that does not end. */
export function unclosedBracket(round: Round, trouble: Trouble): Accident {
  const { start } = trouble;
  const open = round.text.charAt(start);
  const close = open === '[' ? ']' : '}';
  const at = lastContent(round, start, trouble.subject?.end ?? trouble.end);
  const span = { start, end: Math.max(contentEnd(round, start), start + 1) };
  const line = round.text.slice(span.start, span.end);
  const closeIt = fix(`Close it with ${close}`, false, [insert(at, close)]);
  const quoteIt = fix('Quote the value', false, quoteEdits(round.text, span));
  const asText = !line.includes(',') && /\s/.test(line.trim()) && !/:\s/.test(line) && at <= span.end;
  const isValue = keyBefore(round, start) !== '' && at <= span.end;
  const fixes = asText ? [quoteIt, closeIt] : isValue ? [closeIt, quoteIt] : [closeIt];
  return accident('unclosed-bracket', span, { open, close, text: excerpt(line) }, fixes);
}

/**
 * Where a list in brackets was meant to end: on the first line that does not go on, that is, does not end with a comma or
 * an opening bracket and is not followed by a line that begins with a comma.
 */
function lastContent(round: Round, start: number, end: number): number {
  const last = round.lines.lineAt(Math.max(end - 1, start));
  let line = round.lines.lineAt(start);
  for (; line < last; line++) {
    const from = Math.max(start, round.lines.lineStart(line));
    const text = round.text.slice(from, contentEnd(round, from));
    if (text.trim() !== '' && !/[,[{:]$/.test(text) && !/^\s*,/.test(round.lines.line(line + 1))) return from + text.length;
  }
  const from = Math.max(start, round.lines.lineStart(line));
  return Math.max(Math.min(contentEnd(round, from), Math.max(end, from)), start + 1);
}

export function wrongBracket(round: Round, trouble: Trouble): Accident {
  const open = round.text.charAt(trouble.subject?.start ?? 0);
  const close = open === '[' ? ']' : '}';
  const found = round.text.slice(trouble.start, trouble.end);
  const edits = [{ start: trouble.start, end: trouble.end, newText: close }];
  return accident('wrong-bracket', { start: trouble.start, end: trouble.end }, { open, close, found }, [fix(`Replace with ${close}`, false, edits)]);
}

/** A closing bracket that nothing opens. */
export function extraBracket(round: Round, { start }: Span): Accident {
  let end = start;
  while (/[\]}]/.test(round.text.charAt(end))) end++;
  const found = round.text.slice(start, end);
  const key = keyBefore(round, start);
  const value = { start, end: Math.max(contentEnd(round, start), end) };
  if (key && value.end > end) return bracketText(round, value);
  return accident('extra-bracket', { start, end }, { found }, [fix('Remove it', false, [{ start, end, newText: '' }])]);
}

export function comma(round: Round, trouble: Trouble): Accident {
  if (trouble.code === 'extra-comma') {
    const span = { start: trouble.start, end: trouble.end };
    return accident('extra-comma', span, {}, [fix('Remove the comma', false, [{ ...span, newText: '' }])]);
  }
  const before = round.text.slice(0, trouble.start).trimEnd().length;
  const span = { start: trouble.start, end: Math.min(trouble.start + 1, round.text.length) };
  return accident('missing-comma', span, {}, [fix('Insert a comma', false, [insert(before, ',')])]);
}

/** `{{name}}`, `[Link](url): text`: brackets where a key should be. */
export function bracketsAsKey(round: Round, { start, end }: Trouble): Accident {
  const before = round.text.slice(0, start).trimEnd();
  const from = before.endsWith('{') && round.text.charAt(start) === '{' ? before.length - 1 : start;
  const value = { start: from, end: Math.max(contentEnd(round, start), end) };
  return bracketText(round, value);
}

/** `[- a, - b]`. */
export function dashInBrackets(round: Round, start: number): Accident {
  const end = start + (/^-\s*/.exec(round.text.slice(start))?.[0].length ?? 1);
  return accident('dash-in-brackets', { start, end: start + 1 }, {}, [fix('Remove the dash', false, [{ start, end, newText: '' }])]);
}

import { withoutEnd, type Span, type TextEdit } from '../../text.js';
import type { Trouble } from '../trouble.js';
import { accident, contentEnd, excerpt, fix, insert, quoteEdits, type Accident, type Round } from './accident.js';
import { curlyWrapped } from './curly.js';
import { inBrackets } from './specials.js';

/** A quote that opens and never closes before its value has to end. */
export function unclosedQuote(round: Round, { start, end }: Trouble): Accident {
  const quote = round.text.charAt(start);
  const line = round.lines.lineEnd(round.lines.lineAt(start));
  const whole = round.text.slice(start, Math.min(end, line)).trimEnd();
  const text = inBrackets(round, start) ? (/^.[^,[\]{}]*/.exec(whole)?.[0].trimEnd() ?? whole) : whole;
  const at = start + text.length;
  const span = { start, end: Math.max(at, start + 1) };
  const key = /^["'][\w -]+(?=:\s)/.exec(text);
  if (key && /^[\s-]*$/.test(round.text.slice(round.lines.lineStart(round.lines.lineAt(start)), start))) {
    const closed = { start, end: start + key[0].length };
    return accident('unclosed-quote', closed, { quote, text: key[0] }, [fix('Close the quote', false, [insert(closed.end, quote)])]);
  }
  const fixes = [fix('Close the quote', false, [closing(round, start, at, quote)])];
  // 'tis and the like: the apostrophe is part of the text.
  if (quote === "'" && /^'\w/.test(text)) fixes.push(fix('Put the text in double quotes', false, quoteEdits(round.text, { start, end: at })));
  return accident('unclosed-quote', span, { quote, text: excerpt(text) }, fixes);
}

/** A text that ends with a backslash would take the closing quote as part of it. */
function closing(round: Round, start: number, at: number, quote: string): TextEdit {
  const written = round.text.slice(start, at);
  const backslashes = written.length - withoutEnd(written, '\\').length;
  return insert(at, quote === '"' && backslashes % 2 === 1 ? `\\${quote}` : quote);
}

/** `"Sell more" in spring`: the quotes close before the value ends. */
export function textAfterQuote(round: Round, subject: Span): Accident {
  const span = { start: subject.start, end: valueEnd(round, subject) };
  if (/^\s*,$/.test(round.text.slice(subject.end, span.end))) {
    return accident('comma-after-value', { start: span.end - 1, end: span.end }, {}, [
      fix('Remove the comma', true, [{ start: subject.end, end: span.end, newText: '' }]),
    ]);
  }
  const curly = curlyWrapped(round, span);
  if (curly) return curly;
  const text = round.text.slice(span.start, span.end);
  const quote = text.charAt(0);
  const data = { quote, text: excerpt(text) };
  if (text.length > 2 && text.endsWith(quote)) {
    return accident('quote-in-quotes', span, data, [fix('Let the quotes inside be part of the text', true, requote(text, span))]);
  }
  return accident('text-after-quote', span, data, [fix('Quote the whole value', true, quoteEdits(round.text, span))]);
}

/** Behind ` #` the rest of a line is a comment, unless the quote that closes the value is in there: `"He said "no" # really"`. */
function valueEnd(round: Round, { start, end }: Span): number {
  const stop = contentEnd(round, end);
  const rest = round.text.slice(stop, round.lines.lineEnd(round.lines.lineAt(end))).trimEnd();
  const quote = round.text.charAt(start);
  return rest.endsWith(quote) && rest.split(quote).length % 2 === 0 ? stop + rest.length : stop;
}

/** Keeps the outer quotes' place and makes the inner ones part of the text. */
function requote(text: string, span: Span): readonly TextEdit[] {
  const inner = text.slice(1, -1);
  const quote = text.charAt(0);
  const other = quote === '"' ? "'" : '"';
  if (!inner.includes(other) && !inner.includes('\\')) {
    return [
      { start: span.start, end: span.start + 1, newText: other },
      { start: span.end - 1, end: span.end, newText: other },
    ];
  }
  const escape = quote === '"' ? '\\' : "'";
  return [...inner.matchAll(new RegExp(quote, 'g'))]
    .filter(({ index }) => quote === "'" || !/(?:^|[^\\])(?:\\\\)*\\$/.test(inner.slice(0, index)))
    .map(({ index }) => insert(span.start + 1 + index, escape));
}

/**
 * `"C:\data"`: in double quotes a backslash begins a special character, and this is none. Whoever writes one such does not know that, so the
 * others are meant as they stand, too; only where they could be line breaks and the like, nobody can be sure.
 */
export function badEscape(round: Round, trouble: Trouble): Accident {
  const subject = trouble.subject ?? trouble;
  const text = round.text.slice(subject.start, subject.end);
  const span = { start: trouble.start, end: trouble.end };
  const data = { escape: round.text.slice(span.start, span.end) };
  const all = [...text.matchAll(/\\(?:["\\]|\r?\n|(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0abefnrtvNLP_ /\t])|)/g)];
  const edits = all.filter(([found]) => !/^\\["\\\r\n]/.test(found)).map(({ index }) => insert(subject.start + index, '\\'));
  const isSure = all.every((match) => match[1] === undefined);
  return accident('bad-escape', span, data, [fix('Write each backslash twice', isSure, edits)]);
}

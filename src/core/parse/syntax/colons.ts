import { withoutEnd, type Span } from '../../text.js';
import type { Lexeme } from '../lexemes.js';
import { accident, excerpt, fix, insert, keyBefore, lexemeAt, quoteEdits, type Accident, type Round } from './accident.js';
import { curlyWrapped } from './curly.js';
import { inBrackets } from './specials.js';

/**
 * Values with `: ` in them, before `limit`. They are looked for among the lexemes, all at once, because the parser nests
 * everything that follows below such a value.
 */
export function findColons(round: Round, limit: number): Accident[] {
  const found: Accident[] = [];
  let value: Lexeme | undefined;
  let end = 0;
  let colons = 0;
  let brackets = 0;
  let skip = false;
  const finish = (): void => {
    if (value && colons > 1 && !skip && value.type !== 'seq-item-ind') found.push(colonInValue(round, { start: value.offset, end }));
    value = undefined;
    colons = 0;
    skip = false;
  };
  for (const lexeme of round.lexemes) {
    if (lexeme.offset >= limit) break;
    const { type, source, offset } = lexeme;
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1);
    else if (type === 'flow-error-end') {
      // Brackets that never closed: what began before them is over.
      brackets = 0;
      skip = true;
      finish();
    }
    if (brackets === 0 && (type === 'newline' || type === 'block-text')) finish();
    else if (type === 'explicit-key-ind') skip = true;
    else if (brackets === 0 && type === 'map-value-ind') {
      colons++;
      if (colons === 1) continue;
    }
    // A key that began on an earlier line is a matter of indentation.
    if (colons === 1 && value && type === 'scalar' && source.includes('\n') && nextIsColon(round.lexemes, lexeme)) skip = true;
    if (colons > 0 && type !== 'space' && type !== 'newline' && type !== 'comment' && source.length > 0) {
      value ??= lexeme;
      end = offset + source.length;
      if (colons === 1 && type === 'scalar' && source.includes('\n') && nextIsColon(round.lexemes, lexeme)) skip = true;
    }
  }
  finish();
  return found;
}

function nextIsColon(lexemes: readonly Lexeme[], lexeme: Lexeme): boolean {
  let index = lexemeAt(lexemes, lexeme.offset) + 1;
  while (lexemes[index]?.type === 'space') index++;
  return lexemes[index]?.type === 'map-value-ind';
}

/** For `span`, the whole value. */
export function colonInValue(round: Round, span: Span): Accident {
  const curly = curlyWrapped(round, span);
  if (curly) return curly;
  const text = round.text.slice(span.start, span.end);
  const second = secondField(round, span, text);
  if (second) return second;
  // `signup, direction: increase` may be two pairs on one line: then quotes would be wrong.
  const twoPairs = /,\s*[a-z]\w*:\s/.test(text);
  const data = { key: keyBefore(round, span.start) || 'the key', value: excerpt(text) };
  return accident('colon-in-value', span, data, [fix('Quote the value', !twoPairs, quoteEdits(round.text, span))]);
}

/** A value that is complete, or a key that is no word of a sentence. */
const twoFields =
  /^(?:(?:[-+]?\d[\d.,]*%?|\d{4}-\d{2}-\d{2}|true|false|"[^"\n]*"|'[^'\n]*')[ \t]+([a-z][\w-]*)|[^\n:]*[ \t]([a-z][a-z0-9]*(?:[_-][a-z0-9]+)+)):[ \t]/;

/** `alpha: 0.05 power: 0.8`: what follows is a field of its own, or the text has a colon in it. Which, only the writer knows. */
function secondField(round: Round, span: Span, text: string): Accident | undefined {
  const match = twoFields.exec(text);
  const key = match?.[1] ?? match?.[2];
  const before = /^[ \t]*(?:- +)*(?=[^\s-])/.exec(round.text.slice(round.lines.lineStart(round.lines.lineAt(span.start)), span.start))?.[0];
  if (!match || key === undefined || before === undefined || inBrackets(round, span.start)) return undefined;
  const at = span.start + match[0].lastIndexOf(key);
  const space = at - withoutEnd(round.text.slice(span.start, at), ' \t').length - span.start;
  const line = { start: at - space, end: at, newText: round.eol + ' '.repeat(before.length) };
  return accident('two-fields', { start: at, end: span.end }, { key, first: keyBefore(round, span.start) || 'the key' }, [
    fix(`Begin \`${key}\` on a line of its own`, false, [line]),
    fix('Quote the value', false, quoteEdits(round.text, span)),
  ]);
}

/** A second colon between brackets: `{title: Part one: the start}`. */
export function colonInBrackets(round: Round, colon: number): Accident {
  const index = lexemeAt(round.lexemes, colon);
  let first = index - 1;
  while (first > 0 && !/^(map-value-ind|comma|flow-.*-start)$/.test(round.lexemes[first]?.type ?? '')) first--;
  let last = index;
  while (last + 1 < round.lexemes.length && !/^(comma|flow-.*|newline|comment)$/.test(round.lexemes[last + 1]?.type ?? '')) last++;
  const from = (round.lexemes[first]?.offset ?? 0) + 1;
  const to = (round.lexemes[last]?.offset ?? 0) + (round.lexemes[last]?.source.length ?? 0);
  const text = round.text.slice(from, to);
  // `{days: 7 users: 100}`: a complete value, then another key.
  const next = /^\s*(?:[-+\d.,%]+|true|false|"[^"]*"|'[^']*')(?=\s+[\w-]+:)/.exec(text);
  if (next) {
    const at = from + next[0].length;
    const key = at + (text.slice(next[0].length).length - text.slice(next[0].length).trimStart().length);
    return accident('missing-comma', { start: key, end: colon + 1 }, {}, [fix('Insert a comma', true, [insert(at, ',')])]);
  }
  return colonInValue(round, { start: from + (text.length - text.trimStart().length), end: from + text.trimEnd().length });
}

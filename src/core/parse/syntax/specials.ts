import { withoutEnd, type Span } from '../../text.js';
import type { Lexeme } from '../lexemes.js';
import type { Trouble } from '../trouble.js';
import { accident, contentEnd, excerpt, fix, indentOf, insert, keyBefore, lexemeAt, quoteEdits, type Accident, type Round } from './accident.js';

/** What a first character is taken for, to say why the value cannot begin with it. */
const meanings: Readonly<Record<string, string>> = {
  '@': 'is kept for other uses',
  '`': 'is kept for other uses',
  '%': 'begins an instruction to whatever reads the file',
  '*': 'repeats a part of the file that is marked with `&`',
  '&': 'marks a part of the file to be repeated',
  '!': 'names a type of value',
  '>': 'announces text on the following lines',
  '|': 'announces text on the following lines',
  ',': 'separates the items of a list',
  '-': 'begins an item of a list',
  '?': 'begins a key',
};

/**
 * A text that begins with a character that means something else. `end` is where the text ends if that is known; it goes
 * on to the end of the line unless that is `exact`.
 */
export function specialStart(round: Round, start: number, end?: number, exact = false): Accident {
  const before = round.text.slice(round.lines.lineStart(round.lines.lineAt(start)), start);
  // At the start of a line it is the key that needs quotes, not the whole line.
  const key = /^[\s-]*$/.test(before) ? /^.[^:\n]*(?=:\s)/.exec(round.text.slice(start, contentEnd(round, start) + 1)) : undefined;
  const stop = key ? start + key[0].trimEnd().length : exact ? end : undefined;
  const span = { start, end: stop ?? Math.max(end ?? 0, contentEnd(round, start), start + 1) };
  const char = round.text.charAt(start);
  const data = { char, meaning: meanings[char] ?? 'has a meaning of its own', text: excerpt(round.text.slice(span.start, span.end)) };
  // Over several lines it may have swallowed keys: where it ends is then for a person to say.
  const isOneLine = !round.text.slice(span.start, span.end).includes('\n');
  // At the far left there are keys only: what is none there stays wrong in quotes, too.
  const isNoKey = !key && before === '';
  return accident('special-start', span, data, [fix('Quote the value', isOneLine && !isNoKey, quoteEdits(round.text, span))]);
}

/** `*name` where nothing is marked `&name`. */
export function unknownAlias(round: Round, { start, end }: Trouble): Accident {
  const stop = contentEnd(round, start);
  const alone = stop <= end;
  const marked = round.lexemes.some(({ type }) => type === 'anchor');
  if (!alone || !marked) return specialStart(round, start, end, inBrackets(round, start));
  const name = round.text.slice(start + 1, end);
  const span = { start, end };
  return accident('unknown-alias', span, { name }, [fix('Quote the value', false, quoteEdits(round.text, span))]);
}

export function inBrackets(round: Round, offset: number): boolean {
  let depth = 0;
  for (const { type, offset: at } of round.lexemes) {
    if (at >= offset) break;
    if (/^flow-.*-start$/.test(type)) depth++;
    else if (type === 'flow-error-end') depth = 0;
    else if (/^flow-.*-end$/.test(type)) depth--;
  }
  return depth > 0;
}

/** `!important`: YAML takes the word for the type of what follows. */
export function unknownTag(round: Round, { start, end }: Trouble): Accident {
  if (inBrackets(round, start)) {
    const next = round.lexemes[lexemeAt(round.lexemes, start) + 2];
    const stop = next?.type === 'scalar' ? next.offset + next.source.length : end;
    return specialStart(round, start, stop, true);
  }
  const stop = contentEnd(round, start);
  const below = stop <= end && /^[^\S\n]*\n\s*\S/.test(round.text.slice(stop)) && isBelow(round, start);
  if (!below) return specialStart(round, start, endOfScalar(round, start));
  const span = { start, end };
  const name = round.text.slice(start, end);
  const edits = [{ start: start - (round.text.charAt(start - 1) === ' ' ? 1 : 0), end, newText: '' }];
  return accident('unknown-tag', span, { name }, [fix(`Remove ${excerpt(name, 20)}`, false, edits)]);
}

/** Whether the next line with text is indented deeper, so that it belongs to this one. */
function isBelow(round: Round, offset: number): boolean {
  const line = round.lines.lineAt(offset);
  for (let next = line + 1; next < round.lines.lineCount; next++) {
    if (round.lines.line(next).trim() !== '') return indentOf(round, next) > indentOf(round, line);
  }
  return false;
}

/** Plain text may go on over several lines. */
function endOfScalar(round: Round, start: number): number | undefined {
  const index = lexemeAt(round.lexemes, start);
  const after = round.lexemes.slice(index + 1, index + 3).find(({ type }) => type === 'scalar');
  return after && after.source.trim() !== '' ? after.offset + after.source.length : undefined;
}

/**
 * `title: &Partner programme`: a mark before a text that nothing repeats drops the first word without an error. A mark
 * that is used is left alone.
 */
export function findDroppedWords(round: Round): Accident[] {
  const used = new Set(round.lexemes.filter(({ type }) => type === 'alias').map(({ source }) => source.slice(1)));
  const found: Accident[] = [];
  round.lexemes.forEach(({ type, source, offset }, index) => {
    if (type !== 'anchor' || used.has(source.slice(1))) return;
    const [space, text] = round.lexemes.slice(index + 1, index + 3);
    if (space?.type !== 'space' || text?.type !== 'scalar' || text.source === '') return;
    found.push(specialStart(round, offset, text.offset + text.source.length));
  });
  return found;
}

/** Text on the line of a `>` or `|`: a comparison, or the start of the text that should begin one line below. */
export function textInHeader(round: Round, trouble: Trouble): Accident {
  const start = trouble.subject?.start ?? trouble.start;
  const index = lexemeAt(round.lexemes, start);
  const header = round.lexemes[index]?.source ?? '';
  const body = round.lexemes.slice(index + 1).find(({ type }) => type === 'block-text');
  if (!/^[|>][-+]?$/.test(header) || !body || body.source.trim() === '') return specialStart(round, start);
  const line = round.lines.lineAt(body.offset);
  const indent = ' '.repeat(indentOf(round, line));
  const text = round.lexemes[index + 2] as Lexeme;
  const span = { start: text.offset, end: contentEnd(round, text.offset) };
  const edits = [{ start: start + header.length, end: text.offset, newText: round.eol + indent }];
  return accident('text-in-header', span, { char: header, text: excerpt(round.text.slice(span.start, span.end)) }, [
    fix('Move the text to its own line', true, edits),
  ]);
}

/** `reason: - too slow`: a list cannot begin on the line of its key. */
export function dashInValue(round: Round, { start }: Span): Accident {
  const line = round.lines.lineAt(start);
  const key = keyBefore(round, start);
  const span = { start, end: contentEnd(round, start) };
  const column = indentOf(round, line) + (/^\s*((?:- +)*)/.exec(round.lines.line(line))?.[1]?.length ?? 0);
  const space = start - withoutEnd(round.text.slice(0, start), ' \t').length;
  const move = { start: start - space, end: start, newText: round.eol + ' '.repeat(column + round.step) };
  const text = excerpt(round.text.slice(span.start, span.end));
  return accident('dash-in-value', span, { key, text }, [
    fix('Begin the list on its own line', false, [move]),
    fix('Quote the value', false, quoteEdits(round.text, span)),
  ]);
}

/** `"text"#comment`. */
export function findTightComments(round: Round): Accident | undefined {
  const index = round.lexemes.findIndex((lexeme, at) => {
    const before = round.lexemes[at - 1]?.type;
    return lexeme.type === 'comment' && before !== undefined && /^(flow-.*-end|.*-quoted-scalar|block-scalar-header|alias)$/.test(before);
  });
  const comment = round.lexemes[index];
  if (!comment) return undefined;
  const span = { start: comment.offset, end: comment.offset + comment.source.length };
  return accident('tight-comment', span, {}, [fix('Insert a space', true, [insert(span.start, ' ')])]);
}

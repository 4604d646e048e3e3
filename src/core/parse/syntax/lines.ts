import type { Span } from '../../text.js';
import type { Node } from '../source.js';
import { pairStartingAt, lastValue } from './nodes.js';
import {
  accident, contentEnd, excerpt, fix, indentOf, insert, keyBefore, lineContent, neighbourLine, quoteEdits, type Accident, type Round,
} from './accident.js';
import { colonInValue } from './colons.js';
import { columnsAbove, forgottenDashAbove, slipped } from './indentation.js';

const keyLike = /^[a-z][\w-]*$/;
/** A key that sticks to its value; addresses and times are none. */
const stuckKey = /^(?:[A-Za-z_-]+|[A-Za-z_][\w-]*(?= *:(?!\d\d\b))) *:(?=[^\s:/\\])/;
const addresses = /^(?:mailto|tel|urn|data|sms|geo|https?|ftp|file|javascript|about):/i;

export function hasStuckColon(text: string): boolean {
  return stuckKey.test(text) && !addresses.test(text);
}

export function hasStuckDash(text: string): boolean {
  return /^-(?=[^\s\d.-])/.test(text);
}

/** `title:Search`. */
export function stuckColon(round: Round, start: number): Accident {
  const colon = round.text.indexOf(':', start);
  const key = round.text.slice(start, colon).trimEnd();
  const span = { start, end: contentEnd(round, start) };
  const data = { key, text: excerpt(round.text.slice(span.start, span.end)) };
  return accident('missing-space-colon', span, data, [fix('Insert a space after the colon', true, [insert(colon + 1, ' ')])]);
}

/** `-item`. */
export function stuckDash(round: Round, start: number): Accident {
  const span = { start, end: contentEnd(round, start) };
  const text = excerpt(round.text.slice(span.start, span.end));
  return accident('missing-space-dash', span, { text }, [fix('Insert a space after the dash', true, [insert(start + 1, ' ')])]);
}

/** `-id: a`: keys that begin with a dash. */
export function findStuckDashes(round: Round, limit: number): Accident[] {
  return round.lexemes.flatMap(({ type, source, offset }, index) => {
    if (type !== 'scalar' || offset >= limit || !hasStuckDash(source) || source.includes('\n')) return [];
    if (round.lexemes[index + 1]?.type !== 'map-value-ind') return [];
    const before = round.text.slice(round.lines.lineStart(round.lines.lineAt(offset)), offset);
    return before.trim() === '' ? [stuckDash(round, offset)] : [];
  });
}

/**
 * What the parser takes for a key over several lines: `start` is where it begins, `end` where its last line ends, just
 * before a colon. Either its first line has no colon, or its last line is a key that slipped below a text.
 */
export function keyOverLines(round: Round, { start, end }: Span): Accident {
  const line = round.lines.lineAt(start);
  const last = round.lines.lineAt(end);
  const lastKey = round.text.slice(lineContent(round, last).start, end).trim();
  const before = round.text.slice(round.lines.lineStart(line), start);
  const startsLine = /^[\s-]*$/.test(before);
  const text = round.text.slice(start, end);
  if (startsLine && (hasStuckColon(text) || hasStuckDash(text))) return lineWithoutColon(round, start);
  const item = lastKey.startsWith('- ');
  if (!keyLike.test(lastKey.replace(/^- /, ''))) return colonInValue(round, { start, end: valueEnd(round, start, end) });
  if (startsLine && !(item && before.includes('-'))) return lineWithoutColon(round, start);
  const dash = item ? undefined : forgottenDashAbove(round, line, last);
  if (dash) return dash;
  const above = item ? undefined : textBeforeKeys(round, start, last);
  if (above) return above;
  // An item where items stand: the line above is what is in the wrong place.
  const fits = item && columnsAbove(round, last).some(({ column }) => column === indentOf(round, last));
  const columns = item ? undefined : [{ column: ownerColumn(round, start), line }];
  return (fits ? slipped(round, line) : slipped(round, last, columns)) ?? colonInValue(round, { start, end: valueEnd(round, start, end) });
}

const keyLine = /^\s*[^\s#"'[\]{}|>&*!?-][^:#]*:(\s+\S|\s*$)/;

/** `risks: none` above several keys that stand below it as they should: the text is what is too much. */
function textBeforeKeys(round: Round, start: number, first: number): Accident | undefined {
  const line = round.lines.lineAt(start);
  const column = indentOf(round, first);
  const key = keyBefore(round, start);
  if (key === '' || neighbourLine(round, line, 1) !== first || column <= ownerColumn(round, start)) return undefined;
  let next = neighbourLine(round, first, 1);
  const hasValue = keyLine.exec(round.lines.line(first))?.[1]?.trim() !== '' || (next !== undefined && indentOf(round, next) > column);
  while (next !== undefined && indentOf(round, next) > column) next = neighbourLine(round, next, 1);
  if (!hasValue || next === undefined || indentOf(round, next) !== column || !keyLine.test(round.lines.line(next))) return undefined;
  const span = { start, end: contentEnd(round, start) };
  const text = excerpt(round.text.slice(span.start, span.end));
  return accident('text-before-keys', span, { key, text }, [fix('Make it a remark', false, [insert(start, '# ')])]);
}

function columnOf(round: Round, offset: number): number {
  return offset - round.lines.lineStart(round.lines.lineAt(offset));
}

/** The column of the key whose value begins here, or of the text itself if it begins its line. */
function ownerColumn(round: Round, start: number): number {
  const before = round.text.slice(round.lines.lineStart(round.lines.lineAt(start)), start);
  return /^[\s-]*$/.test(before) ? before.length : (/^\s*(?:- +)*/.exec(before)?.[0].length ?? 0);
}

/** Where a text with a colon on a later line ends: with the value of what the parser takes for its key. */
function valueEnd(round: Round, start: number, end: number): number {
  const pair = pairStartingAt(round.tree.root, start);
  const value = pair?.value;
  return Math.max(value?.kind === 'scalar' ? value.span.end : 0, contentEnd(round, end));
}

/** A line where a key is expected, without a colon that could end the key. */
export function lineWithoutColon(round: Round, start: number): Accident {
  const line = round.lines.lineAt(start);
  const span = { start, end: contentEnd(round, start) };
  const text = round.text.slice(span.start, span.end);
  if (hasStuckColon(text)) return stuckColon(round, start);
  if (hasStuckDash(text)) return stuckDash(round, start);
  const cut = cutAbove(round, start);
  if (cut) return cut;
  const continued = continuesText(round, start, text);
  const [first = ''] = text.split(/\s/);
  const addColon = keyLike.test(first)
    ? [fix(`Make \`${first}\` the key`, false, [insert(start + first.length, ':')])]
    : [];
  if (!continued) return accident(addColon.length ? 'missing-colon' : 'no-key', span, { text: excerpt(text), key: first }, addColon);
  const edits = indentLines(round, line, continued.column);
  const data = { text: excerpt(text), key: continued.key };
  return accident('text-not-indented', span, data, [fix('Indent the text', false, edits), ...addColon]);
}

/** A line that begins with a special character may still be a piece of the text above it. */
export function continuedText(round: Round, start: number): Accident | undefined {
  const before = round.text.slice(round.lines.lineStart(round.lines.lineAt(start)), start);
  if (before.trim() !== '' || !round.tree.troubles.some((one) => one.code === 'no-colon' && one.start === start)) return undefined;
  const found = lineWithoutColon(round, start);
  return found.message === 'text-not-indented' ? found : undefined;
}

/** Whether a line rather goes on with the text above it, and at which column it would have to stand. */
function continuesText(round: Round, start: number, text: string): { column: number; key: string } | undefined {
  const value = valueAbove(round, start);
  if (value?.kind !== 'scalar' || value.parent?.kind !== 'pair') return undefined;
  const { key } = value.parent;
  let column = columnOf(round, key.span.start) + round.step;
  if (value.style === 'literal' || value.style === 'folded') {
    const content = neighbourLine(round, round.lines.lineAt(value.span.start), 1);
    if (content !== undefined && content < round.lines.lineAt(start)) column = indentOf(round, content);
  } else if (value.style !== 'plain') return undefined;
  else {
    const words = text.split(/\s+/).length;
    const absent = value.span.start === value.span.end;
    const prose = typeof value.value === 'string' && (/^[^a-z]|[.!?…]$/.test(text) || (value.value.split(/\s+/).length > 2 && words > 2));
    // A single word that stands alone on the far left, between lines of the key's own column, is its value too.
    const below = neighbourLine(round, round.lines.lineAt(start), 1);
    const own = columnOf(round, key.span.start);
    const fallen = below !== undefined && indentOf(round, below) === own && columnOf(round, start) < own;
    if (!prose && !(absent && (words > 1 || fallen || !keyLike.test(text)))) return undefined;
  }
  return columnOf(round, start) < column ? { column, key: String(key.value) } : undefined;
}

/** The last value before a line that the parser takes for a key. */
function valueAbove(round: Round, start: number): Node | undefined {
  const pair = pairStartingAt(round.tree.root, start);
  const siblings = pair?.parent.pairs ?? [];
  const above = pair && siblings[siblings.indexOf(pair) - 1];
  return above && lastValue(above.value);
}

/** A text over several lines that ` #` cuts: the lines below the comment hang in the air. */
function cutAbove(round: Round, start: number): Accident | undefined {
  const value = valueAbove(round, start);
  if (value?.kind !== 'scalar' || value.style !== 'plain' || value.parent?.kind !== 'pair') return undefined;
  if (columnOf(round, start) <= columnOf(round, value.parent.key.span.start)) return undefined;
  const comment = /^[ \t]+(#.*)/.exec(round.text.slice(value.span.end, start));
  if (!comment?.[1]) return undefined;
  const at = value.span.end + comment[0].indexOf('#');
  const span = { start: at, end: at + comment[1].trimEnd().length };
  const whole = { start: value.span.start, end: contentEnd(round, start) };
  return accident('hash-in-text', span, { cut: excerpt(comment[1], 30) }, [fix('Quote the whole text', false, quoteEdits(round.text, whole))]);
}

/** Indents a line, and those below it that are text like it, to a column. */
function indentLines(round: Round, line: number, column: number): { start: number; end: number; newText: string }[] {
  const own = indentOf(round, line);
  const edits = [];
  for (let current = line; current < round.lines.lineCount; current++) {
    const text = round.lines.line(current);
    if (current > line && (indentOf(round, current) !== own || /^\s*(#|-\s|$)/.test(text) || /^[^:]*:(\s|$)/.test(text))) break;
    const start = round.lines.lineStart(current);
    edits.push({ start, end: start + own, newText: ' '.repeat(column) });
  }
  return edits;
}

/** Text between the items of a list. */
export function lineWithoutDash(round: Round, start: number): Accident {
  const line = round.lines.lineAt(start);
  const span = { start, end: contentEnd(round, start) };
  const text = round.text.slice(span.start, span.end);
  if (hasStuckDash(text)) return stuckDash(round, start);
  if (hasStuckColon(text)) return stuckColon(round, start);
  if (/^(?:- |[^\s:][^:]*:(?:\s|$))/.test(text)) {
    const slip = slipped(round, line);
    if (slip) return slip;
  }
  return accident('missing-dash', span, { text: excerpt(text), key: keyBefore(round, start) });
}


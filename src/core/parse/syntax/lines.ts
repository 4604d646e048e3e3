import type { Span } from '../../text.js';
import { pairStartingAt, lastValue } from './nodes.js';
import {
  accident, contentEnd, excerpt, fix, indentOf, insert, keyBefore, lineContent, neighbourLine, type Accident, type Round,
} from './accident.js';
import { colonInValue } from './colons.js';
import { slipped } from './indentation.js';

const keyLike = /^[a-z][\w-]*$/;
/** A key that sticks to its value; addresses and times are none. */
const stuckKey = /^([A-Za-z_][\w-]*) *:(?=[^\s:/\\])(?!\d\d\b)/;
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
  if (startsLine && (hasStuckColon(round.text.slice(start, end)) || hasStuckDash(round.text.slice(start, end)))) return lineWithoutColon(round, start);
  const item = lastKey.startsWith('- ');
  if (!keyLike.test(lastKey.replace(/^- /, ''))) return colonInValue(round, { start, end: valueEnd(round, start, end) });
  if (startsLine && indentOf(round, last) === columnOf(round, start)) return lineWithoutColon(round, start);
  const columns = item ? undefined : [{ column: ownerColumn(round, start), line }];
  return slipped(round, last, columns) ?? colonInValue(round, { start, end: valueEnd(round, start, end) });
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

/** Whether a line rather goes on with the text above it, and at which column it would have to stand. */
function continuesText(round: Round, start: number, text: string): { column: number; key: string } | undefined {
  const pair = pairStartingAt(round.tree.root, start);
  const siblings = pair?.parent.pairs ?? [];
  const above = pair && siblings[siblings.indexOf(pair) - 1];
  if (!pair || !above) return undefined;
  const key = String(above.key.value);
  const own = columnOf(round, above.key.span.start);
  const value = lastValue(above.value);
  if (value.kind !== 'scalar') return undefined;
  if (value.style === 'literal' || value.style === 'folded') {
    const content = neighbourLine(round, round.lines.lineAt(value.span.start), 1);
    return { column: content === undefined ? own + round.step : indentOf(round, content), key };
  }
  const words = text.split(/\s+/).length;
  const absent = value.span.start === value.span.end;
  if (absent && value === above.value && (words > 1 || !keyLike.test(text))) return { column: own + round.step, key };
  const prose = typeof value.value === 'string' && value.style === 'plain' && value.value.split(/\s+/).length > 2;
  return prose && words > 2 ? { column: own + round.step, key } : undefined;
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


import type { Pair, ScalarNode } from '../source.js';
import { accident, excerpt, fix, indentOf, insert, quoteEdits, type Accident, type Round } from './accident.js';
import { findCurlyQuotes } from './curly.js';
import { slipped } from './indentation.js';
import { hasStuckColon, hasStuckDash, stuckColon, stuckDash } from './lines.js';
import { walk } from './nodes.js';
import { findDroppedWords } from './specials.js';

/** Texts that YAML reads without complaint, but surely not as they are meant. In the order of the text. */
export function findMisreadings(round: Round): Accident[] {
  const found: Accident[] = [...findCurlyQuotes(round), ...findDroppedWords(round)];
  for (const node of walk(round.tree.root)) {
    if (node.kind === 'pair' && node.parent.flow) found.push(...stuckInBrackets(round, node));
    else if (node.kind === 'scalar' && node.style === 'plain') found.push(...misread(round, node));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Lists that became part of a text. The text is left as it is: it may be meant. */
export function findListsInText(round: Round): Accident[] {
  const found: Accident[] = [];
  for (const node of walk(round.tree.root)) if (node.kind === 'scalar' && node.style === 'plain') found.push(...listInText(round, node));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** `{days:7}`: a key of its own for YAML. */
function stuckInBrackets(round: Round, { key, value }: Pair): Accident[] {
  const bare = key.style === 'plain' && value.span.start === value.span.end && value.span.start === key.span.end;
  return bare && hasStuckColon(round.text.slice(key.span.start, key.span.end)) ? [stuckColonIn(round, key)] : [];
}

function stuckColonIn(round: Round, key: ScalarNode): Accident {
  const found = stuckColon(round, key.span.start);
  return { ...found, span: key.span, data: { ...found.data, text: excerpt(round.text.slice(key.span.start, key.span.end)) } };
}

function misread(round: Round, node: ScalarNode): Accident[] {
  const { start, end } = node.span;
  const text = round.text.slice(start, end);
  const before = round.text.slice(round.lines.lineStart(round.lines.lineAt(start)), start);
  const below = before.trim() === '' && (node.parent?.kind === 'pair' || node.parent === undefined);
  if (below && hasStuckColon(text)) return [stuckColon(round, start)];
  if (below && hasStuckDash(text)) return [stuckDash(round, start)];
  const line = dashedLine(round, node);
  const first = round.lines.lineAt(start);
  // An item that slipped below the item before it.
  if (line === undefined || node.parent?.kind !== 'seq' || indentOf(round, line) - indentOf(round, first) > 2) return [];
  const slip = slipped(round, line, [{ column: indentOf(round, first), line: first }]);
  return slip ? [slip] : [];
}

/** The first line of a text, after its first, that begins with a dash. */
function dashedLine(round: Round, node: ScalarNode): number | undefined {
  const { start, end } = node.span;
  const dash = /\n[ \t]*(?=- \S)/.exec(round.text.slice(start, end));
  return dash ? round.lines.lineAt(start + dash.index + dash[0].length) : undefined;
}

/** Lines that begin with a dash within a text: YAML joins them to one line. */
function listInText(round: Round, node: ScalarNode): Accident[] {
  const { start } = node.span;
  const line = dashedLine(round, node);
  if (line === undefined) return [];
  const at = round.lines.lineStart(line) + indentOf(round, line);
  const first = round.lines.lineAt(start);
  const span = { start: at, end: round.lines.lineEnd(line) };
  const indent = ' '.repeat(indentOf(round, line));
  const own = /^[ \t]*$/.test(round.text.slice(round.lines.lineStart(first), start));
  const edits = own ? [] : [insert(start, `|${round.eol}${indent}`)];
  const fixes = own ? [] : [fix('Keep the lines as they are, with `|`', false, edits)];
  return [accident('list-in-text', span, { text: excerpt(round.text.slice(at, span.end)) }, fixes)];
}

/**
 * ` #` cuts a text: what follows is a comment. Only where the `#` sticks to a word or number, as in `the #1 reason`, and
 * the comment is no note to oneself.
 */
export function findCutValues(round: Round): Accident[] {
  const found: Accident[] = [];
  round.lexemes.forEach(({ type, source, offset }, index) => {
    if (type !== 'comment' || !/^#[\p{L}\p{N}]/u.test(source) || /^#(?:TODO|TBD|TBC|FIXME|XXX|NOTE|product-specs)\b/i.test(source)) return;
    const space = round.lexemes[index - 1];
    const before = round.lexemes[index - 2];
    if (space?.type !== 'space' || !before) return;
    const text = before.type === 'scalar' && before.source !== '' && !before.source.includes('\n');
    // `rank: #1` leaves nothing of the value.
    const nothing = before.type === 'map-value-ind' && /^#\d/.test(source);
    if (!text && !nothing) return;
    const start = nothing ? offset : before.offset;
    const span = { start, end: offset + source.trimEnd().length };
    const data = { text: excerpt(round.text.slice(span.start, span.end)), cut: excerpt(source, 30) };
    found.push(accident('hash-in-value', { start: offset, end: span.end }, data, [fix('Quote the whole value', false, quoteEdits(round.text, span))]));
  });
  return found;
}

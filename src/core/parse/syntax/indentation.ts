import type { Span, TextEdit } from '../../text.js';
import { accident, excerpt, fix, indentOf, isBlankLine, lineContent, neighbourLine, type Accident, type Round } from './accident.js';

/** A column at which something began on a line above: what a line could be meant to stand below. */
interface Column {
  readonly column: number;
  readonly line: number;
}

/**
 * A key or item that stands a little beside its siblings. `columns` are where it could belong; the nearest is meant, and
 * of two equally near ones the deeper.
 */
export function slipped(round: Round, line: number, columns: readonly Column[] = columnsAbove(round, line)): Accident | undefined {
  const own = indentOf(round, line);
  let best: Column | undefined;
  for (const one of columns) {
    const nearer = Math.abs(one.column - own) - Math.abs((best?.column ?? Infinity) - own);
    if (one.column !== own && (nearer < 0 || (nearer === 0 && one.column > (best?.column ?? 0)))) best = one;
  }
  if (!best) return undefined;
  const by = best.column - own;
  const edits = shiftBlock(round, line, by);
  const { start, end } = lineContent(round, line);
  const text = nameOf(round, start, end);
  const sibling = nameOf(round, round.lines.lineStart(best.line) + best.column, lineContent(round, best.line).end);
  const data = { text, sibling, by: Math.abs(by), direction: by > 0 ? 'left' : 'right', columns: Math.abs(by) === 1 ? 'column' : 'columns' };
  const span = { start: round.lines.lineStart(line), end: start + Math.max(text.length, 1) };
  const spanOf: Span = own === 0 ? { start, end: span.end } : span;
  return accident('slipped-indentation', spanOf, data, [fix(`Align with \`${sibling}\``, Math.abs(by) < round.step, edits)]);
}

/** The key or the beginning of the text at the start of a line. */
function nameOf(round: Round, start: number, end: number): string {
  const text = round.text.slice(start, end);
  return excerpt(/^(?:- )?([^\s:][^:]*):(?=\s|$)/.exec(text)?.[1] ?? text, 30);
}

/**
 * The columns at which keys (for a key) or dashes (for an item) of the open blocks above a line begin, going up until
 * nothing can be open any more.
 */
export function columnsAbove(round: Round, line: number): Column[] {
  const item = /^\s*-(\s|$)/.test(round.lines.line(line));
  const columns: Column[] = [];
  let limit = Infinity;
  for (let other = neighbourLine(round, line, -1); other !== undefined && limit > 0; other = neighbourLine(round, other, -1)) {
    const [, spaces = '', dashes = '', key] = /^([ \t]*)((?:- +)*)([^\s#][^\n]*)?/.exec(round.lines.line(other)) ?? [];
    if (spaces.length >= limit) continue;
    const isKey = key !== undefined && /^(?:"[^"]*"|'[^']*'|[^:{[]+):(?:\s|$)/.test(key);
    if (item && dashes) columns.push({ column: spaces.length, line: other });
    // A list may begin below its key, at the key's own column or one step further.
    if (item && !dashes && /:\s*(#.*)?$/.test(key ?? '')) columns.push({ column: spaces.length, line: other });
    if (!item && isKey && spaces.length + dashes.length < limit) columns.push({ column: spaces.length + dashes.length, line: other });
    if (isKey || dashes) limit = spaces.length;
  }
  return columns;
}

/** Moves a line and what belongs to it. */
export function shiftBlock(round: Round, line: number, by: number): TextEdit[] {
  const own = indentOf(round, line);
  const edits: TextEdit[] = [];
  for (let current = line; current < round.lines.lineCount; current++) {
    if (isBlankLine(round, current)) continue;
    const indent = indentOf(round, current);
    // On the way to the right, a line that stands where this one should is a sibling and stands right.
    if (current > line && (indent < own || (by > 0 && indent === own + by))) break;
    const start = round.lines.lineStart(current);
    if (by > 0) edits.push({ start, end: start, newText: ' '.repeat(by) });
    else edits.push({ start, end: start - by, newText: '' });
  }
  return edits;
}

/** The first lines stand further in than what follows at the same level. */
export function slippedStart(round: Round, stray: number): Accident | undefined {
  const root = round.tree.root;
  if (!root || (root.kind !== 'map' && root.kind !== 'seq') || root.flow) return undefined;
  const first = round.lines.lineAt(root.span.start);
  const column = indentOf(round, first);
  const line = round.lines.lineAt(stray);
  const by = indentOf(round, line) - column;
  if (by >= 0) return undefined;
  const sibling = nameOf(round, lineContent(round, line).start, lineContent(round, line).end);
  const edits = shiftBlock(round, first, by);
  const { start, end } = lineContent(round, first);
  const text = nameOf(round, start, end);
  const data = { text, sibling, by: -by, direction: 'right', columns: by === -1 ? 'column' : 'columns' };
  const span = { start: round.lines.lineStart(first), end: start + text.length };
  return accident('slipped-indentation', span, data, [fix(`Align with \`${sibling}\``, true, edits)]);
}

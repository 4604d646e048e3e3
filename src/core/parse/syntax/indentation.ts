import type { Fix } from '../../finding.js';
import type { Span, TextEdit } from '../../text.js';
import { accident, excerpt, fix, indentOf, isBlankLine, lineContent, neighbourLine, type Accident, type Round } from './accident.js';

/** A column at which something began on a line above: what a line could be meant to stand below. */
interface Column {
  readonly column: number;
  readonly line: number;
}

/**
 * A key or item that stands a little beside its siblings. `columns` are where it could belong; the nearest is meant, and
 * of two equally near ones the deeper. If the sibling rather than the line itself stands out among its neighbours, the
 * sibling is what slipped.
 */
export function slipped(round: Round, line: number, columns: readonly Column[] = columnsAbove(round, line)): Accident | undefined {
  const own = indentOf(round, line);
  let best: Column | undefined;
  const deepest = deepestColumn(round, line);
  for (const one of columns) {
    if (one.column > deepest) continue;
    if (one.column !== own && (!best || isNearer(round, line, one, best))) best = one;
  }
  if (!best) return undefined;
  const direct = move(round, line, best.column - own, best);
  const other = oddSibling(round, line, best);
  if (!other) return slip(round, line, best.column - own, best, [direct]);
  const by = other.to - indentOf(round, best.line);
  const column = { column: own, line };
  return slip(round, best.line, by, column, [move(round, best.line, by, column), direct]);
}

/** Of equally near columns, an item belongs to other items; else the deeper is meant. */
function isNearer(round: Round, line: number, one: Column, best: Column): boolean {
  const own = indentOf(round, line);
  const nearer = Math.abs(one.column - own) - Math.abs(best.column - own);
  if (nearer !== 0) return nearer < 0;
  if (isItem(round, line) && isItem(round, one.line) !== isItem(round, best.line)) return isItem(round, one.line);
  return one.column > best.column;
}

/** A key with nothing behind its colon has to stay to the left of what follows. */
function deepestColumn(round: Round, line: number): number {
  const below = neighbourLine(round, line, 1);
  if (below === undefined || !/:\s*(?:[|>][-+\d]*\s*)?(?:#.*)?$/.test(round.lines.line(line))) return Infinity;
  const child = indentOf(round, below);
  if (isItem(round, below)) return child > indentOf(round, line) ? child : Infinity;
  return child > 0 ? child - 1 : Infinity;
}

function slip(round: Round, line: number, by: number, sibling: Column, fixes: readonly Fix[]): Accident {
  const { start, end } = lineContent(round, line);
  const text = nameOf(round, start, end);
  const data = {
    text,
    sibling: nameAt(round, sibling),
    by: Math.abs(by),
    spaces: Math.abs(by) === 1 ? 'space' : 'spaces',
    verb: by > 0 ? 'Add' : 'Remove',
  };
  const dashes = /^(?:- +)*/.exec(round.text.slice(start, end))?.[0].length ?? 0;
  const length = text.startsWith('-') ? text.replace(/…$/, '').length : dashes + text.replace(/…$/, '').length;
  const span: Span = { start: round.lines.lineStart(line), end: Math.min(start + Math.max(length, 1), end) };
  return accident('slipped-indentation', span, data, fixes);
}

function move(round: Round, line: number, by: number, sibling: Column): Fix {
  return fix(`Align with \`${nameAt(round, sibling)}\``, Math.abs(by) < round.step, shiftBlock(round, line, by));
}

/**
 * Whether the line above, to which `line` does not fit, is itself the odd one: the line before it, or for an item the
 * other items, stand as `line` wants them to. Gives the column it should have.
 */
function oddSibling(round: Round, line: number, sibling: Column): { to: number } | undefined {
  const own = indentOf(round, line);
  const indent = indentOf(round, sibling.line);
  if (sibling.column > indent) {
    const to = indent + own - sibling.column;
    const items = [...itemColumns(round, sibling.line, -1, own), ...itemColumns(round, sibling.line, 1, own)];
    return to >= 0 && items.includes(to) ? { to } : undefined;
  }
  const before = neighbourLine(round, sibling.line, -1);
  // The first line below a key that stands to its left.
  const opens = before !== undefined && indentOf(round, before) === indent && /:\s*(#.*)?$/.test(round.lines.line(before));
  if (opens && own > indent && !isItem(round, line) && !isItem(round, sibling.line)) return { to: own };
  // A first line below a key, deeper than all that follow.
  const deeperFirst = before !== undefined && indentOf(round, before) < own && /:\s*(#.*)?$/.test(round.lines.line(before));
  if (deeperFirst && own < indent && comesAgain(round, line)) return { to: own };
  const alone = neighbourLine(round, line, -1) === sibling.line && !/:\s*(#.*)?$/.test(round.lines.line(sibling.line));
  return alone && before !== undefined && own > indent && indentOf(round, before) === own && !isItem(round, line) ? { to: own } : undefined;
}

/** Whether a later line of the same block stands in the same column. */
function comesAgain(round: Round, line: number): boolean {
  const own = indentOf(round, line);
  let below = neighbourLine(round, line, 1);
  while (below !== undefined && indentOf(round, below) > own) below = neighbourLine(round, below, 1);
  return below !== undefined && indentOf(round, below) === own && isItem(round, below) === isItem(round, line);
}

/** The column of the dash nearest to a line, up or down, as far as the block reaches; dashes from `limit` on are further in. */
function itemColumns(round: Round, line: number, by: -1 | 1, limit: number): number[] {
  for (let other = neighbourLine(round, line, by); other !== undefined; other = neighbourLine(round, other, by)) {
    const column = indentOf(round, other);
    if (isItem(round, other) && column < limit && Math.abs(column - indentOf(round, line)) < 3) return [column];
    if (column === 0) return [];
  }
  return [];
}

function isItem(round: Round, line: number): boolean {
  return /^\s*-(\s|$)/.test(round.lines.line(line));
}

/** The key or the beginning of the text at the start of a line. */
function nameOf(round: Round, start: number, end: number): string {
  const text = round.text.slice(start, end);
  return excerpt(/^(?:- )*([^\s:][^:]*):(?=\s|$)/.exec(text)?.[1] ?? text, 30);
}

function nameAt(round: Round, { column, line }: Column): string {
  return nameOf(round, round.lines.lineStart(line) + column, lineContent(round, line).end);
}

/**
 * The columns at which keys (for a key) or dashes (for an item) of the open blocks above a line begin, going up until
 * nothing can be open any more.
 */
export function columnsAbove(round: Round, line: number): Column[] {
  const item = isItem(round, line);
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

/** Moves a line, and what belongs to it unless that stands right already. */
function shiftBlock(round: Round, line: number, by: number): TextEdit[] {
  const own = indentOf(round, line);
  const edits: TextEdit[] = [];
  for (let current = line; current < round.lines.lineCount; current++) {
    if (isBlankLine(round, current)) continue;
    const indent = indentOf(round, current);
    // On the way to the right, a line that stands where this one should is a sibling and stands right.
    const other = indent === own && isItem(round, current) !== isItem(round, line);
    if (current > line && (indent < own || other || (by > 0 && indent === own + by) || childrenStay(round, line, by))) break;
    const start = round.lines.lineStart(current);
    if (by > 0) edits.push({ start, end: start, newText: ' '.repeat(by) });
    else edits.push({ start, end: start - by, newText: '' });
  }
  return edits;
}

/** Whether the lines below a line would belong to it, once it is moved, where they stand now. */
function childrenStay(round: Round, line: number, by: number): boolean {
  const below = neighbourLine(round, line, 1);
  const text = round.lines.line(line);
  const dashes = /^\s*((?:- +)+)[^\s:#"'[{]+:/.exec(text)?.[1]?.length;
  if (below === undefined || (dashes === undefined && !/:\s*(?:[|>][-+\d]*\s*)?(?:#.*)?$/.test(text))) return false;
  const own = indentOf(round, line);
  const child = indentOf(round, below);
  const width = dashes ?? round.step;
  return child <= own ? child > own + by : child - own - by === width && child - own !== width;
}

/** The first lines stand further in than what follows at the same level. */
export function slippedStart(round: Round, stray: number): Accident | undefined {
  const root = round.tree.root;
  if (!root || (root.kind !== 'map' && root.kind !== 'seq') || root.flow) return undefined;
  const first = round.lines.lineAt(root.span.start);
  const line = round.lines.lineAt(stray);
  const by = indentOf(round, line) - indentOf(round, first);
  if (by >= 0) return undefined;
  const sibling = { column: indentOf(round, line), line };
  return slip(round, first, by, sibling, [fix(`Align with \`${nameAt(round, sibling)}\``, true, shiftBlock(round, first, by))]);
}

/** A key at the column of the dashes above that is the first key of their items: a new item without its dash. */
export function forgottenDash(round: Round, line: number): Accident | undefined {
  const column = indentOf(round, line);
  const { start, end } = lineContent(round, line);
  const name = nameOf(round, start, end);
  for (let other = neighbourLine(round, line, -1); other !== undefined && indentOf(round, other) >= column; other = neighbourLine(round, other, -1)) {
    if (indentOf(round, other) > column || !isItem(round, other)) continue;
    if (nameOf(round, lineContent(round, other).start, lineContent(round, other).end) !== name) return undefined;
    return accident('missing-dash', { start, end: start + name.length }, { text: name }, [fix('Insert a dash', false, [{ start, end: start, newText: '- ' }])]);
  }
  return undefined;
}

/**
 * Keys of an item, the first of them where the dash should be: `line` is that first line, `next` the one below. Other items
 * follow in the same column.
 */
export function forgottenDashAbove(round: Round, line: number, next: number): Accident | undefined {
  const column = indentOf(round, line);
  if (indentOf(round, next) !== column + 2 || isItem(round, line)) return undefined;
  let after: number | undefined = next;
  while (after !== undefined && indentOf(round, after) > column) after = neighbourLine(round, after, 1);
  if (after === undefined || indentOf(round, after) !== column || !isItem(round, after)) return undefined;
  const { start, end } = lineContent(round, line);
  const text = nameOf(round, start, end);
  return accident('missing-dash', { start, end: start + text.length }, { text }, [fix('Insert a dash', false, [{ start, end: start, newText: '- ' }])]);
}

/** An item below keys that stand as those of an item would: `block` is where they begin. */
export function forgottenFirstDash(round: Round, line: number, block: number): Accident | undefined {
  const first = round.lines.lineAt(block);
  const column = indentOf(round, line);
  const items = columnsAbove(round, line).some((one) => isItem(round, one.line) && Math.abs(one.column - column) <= 2);
  if (indentOf(round, first) !== column + 2 || isItem(round, first) || items) return undefined;
  const text = nameOf(round, block, lineContent(round, first).end);
  const at = round.lines.lineStart(first) + column;
  const edits = [{ start: at, end: at + 2, newText: '- ' }];
  return accident('missing-dash', { start: block, end: block + text.length }, { text }, [fix('Insert a dash', false, edits)]);
}

import { blockColumn, columnOf, indentStep } from '../parse/layout.js';
import { deref, type MapNode, type Node, type Pair, type ScalarNode, type SeqNode, type Source } from '../parse/source.js';
import type { TextEdit } from '../text.js';
import { toFlow } from './flow.js';
import { reindent } from './indent.js';
import { intoGap, lineEndAfter, spacesBefore, startWithComments } from './place.js';
import { quote } from './quote.js';

export interface Neighbour {
  /** Put it behind this key if the mapping has it … */
  readonly after?: string;
  /** … else in front of this one; else at the end. */
  readonly before?: string;
}

/**
 * Inserts `key:` and what follows the colon: ` text` on the same line, or lines that begin with a line break and are
 * indented by two. `target` is the mapping, a value that is not there yet (`key:` with nothing behind), or undefined for
 * an empty text. Anything else cannot take a key: no edits. Several insertions may be applied together.
 */
export function insertPair(source: Source, target: Node | undefined, key: string, yamlText: string, where: Neighbour = {}): TextEdit[] {
  const node = deref(target ?? source.root);
  const text = yamlText === '' || /^\s/.test(yamlText) ? yamlText : ` ${yamlText}`;
  if (!node) return [atEndOfText(source, `${quote(key)}:${text}`)];
  if (node.kind === 'seq') return [];
  if (node.kind === 'scalar') return node.value === null ? intoNothing(source, node, `${quote(key)}:${text}`, (inner) => `{${inner}}`) : [];
  if (node.flow) return [intoFlowMap(source, node, key, text, where)];
  return [intoBlockMap(source, node, key, text, where)];
}

/** Makes `key: text` the first line of what is written, below the comments at the top; no edits where there are no keys. */
export function insertFirst(source: Source, key: string, text: string): TextEdit[] {
  const { root } = source;
  if (!root) {
    const top = source.text.startsWith('\ufeff') ? 1 : 0;
    return [{ start: top, end: top, newText: `${key}: ${text}${source.eol}` }];
  }
  if (root.kind !== 'map') return [];
  const { start } = root.span;
  if (!root.flow && columnOf(source, start) === 0) return [{ start, end: start, newText: `${key}: ${text}${source.eol}` }];
  const first = root.pairs[0]?.key.value;
  return insertPair(source, root, key, ` ${text}`, typeof first === 'string' ? { before: first } : {});
}

/**
 * Inserts an item: its text without the dash, further lines indented by two. `target` is the list or a value that is
 * not there yet; `at` is the index the item gets, the end when absent.
 */
export function insertItem(source: Source, target: Node, yamlText: string, at?: number): TextEdit[] {
  const node = deref(target);
  if (!node || node.kind === 'map') return [];
  if (node.kind === 'scalar') return node.value === null ? intoNothing(source, node, `- ${yamlText}`, (inner) => `[${inner.replace(/^- /, '')}]`) : [];
  const before = at === undefined ? undefined : node.items[at];
  const last = node.items.at(-1);
  if (node.flow) {
    // As a list of one, so that keys on further lines stand below the first.
    const text = yamlText.includes('\n') ? toFlow(`- ${yamlText}`).slice(1, -1) : toFlow(yamlText);
    if (before) return [{ start: before.span.start, end: before.span.start, newText: `${text}, ` }];
    if (last) return [{ start: last.span.end, end: last.span.end, newText: `, ${text}` }];
    return intoEmptyBrackets(source, node, `- ${yamlText}`) ?? [{ start: node.span.start + 1, end: node.span.start + 1, newText: `${text}, ` }];
  }
  const column = blockColumn(source, node);
  const text = lines(source, `- ${yamlText}`, column);
  if (before) {
    const start = startWithComments(source, dashOf(source, before));
    const indent = ' '.repeat(column);
    return [{ start, end: start, newText: columnOf(source, start) === 0 ? indent + text + source.eol : text + source.eol + indent }];
  }
  const end = lineEndAfter(source, node.span.end, column);
  return [{ start: end, end, newText: source.eol + ' '.repeat(column) + text }];
}

function intoBlockMap(source: Source, map: MapNode, key: string, text: string, where: Neighbour): TextEdit {
  const column = blockColumn(source, map);
  const pairText = `${quote(key)}:${lines(source, text, column)}`;
  const { after, before } = neighbours(map, where);
  if (!after && before) {
    const start = startWithComments(source, before.key.span.start);
    const lineStart = source.lines.lineStart(source.lines.lineAt(start));
    // In front of the first key of a list item, the next line has to be indented as far as that key.
    const newText = start === lineStart ? ' '.repeat(column) + pairText + source.eol : pairText + source.eol + ' '.repeat(column);
    return { start, end: start, newText };
  }
  const last = after ?? map.pairs.at(-1);
  const end = lineEndAfter(source, last?.span.end ?? map.span.end, column);
  const gap = last && /\n/.test(text) && isSpacedOut(source, last) ? source.eol : '';
  return { start: end, end, newText: gap + source.eol + ' '.repeat(column) + pairText };
}

function neighbours(map: MapNode, where: Neighbour): { after: Pair | undefined; before: Pair | undefined } {
  const find = (key: string | undefined): Pair | undefined => (key === undefined ? undefined : map.pairs.findLast((pair) => pair.key.value === key));
  return { after: find(where.after), before: find(where.before) };
}

/** Sections are separated by empty lines here: a new one keeps to that. */
function isSpacedOut(source: Source, pair: Pair): boolean {
  const { pairs } = pair.parent;
  const index = pairs.indexOf(pair);
  const [first, second] = index < pairs.length - 1 ? [pair, pairs[index + 1]] : [pairs[index - 1], pair];
  if (!first || !second) return false;
  return /\n[ \t]*\r?\n/.test(source.text.slice(first.span.end, second.key.span.start));
}

function intoFlowMap(source: Source, map: MapNode, key: string, text: string, where: Neighbour): TextEdit {
  const { after, before } = neighbours(map, where);
  const pairText = `${quote(key, { flow: true })}: ${toFlow(text)}`;
  if (!after && before) return { start: before.key.span.start, end: before.key.span.start, newText: `${pairText}, ` };
  const last = after ?? map.pairs.at(-1);
  if (last) return { start: last.span.end, end: last.span.end, newText: `, ${pairText}` };
  const [edit] = intoEmptyBrackets(source, map, `${quote(key)}:${text}`) ?? [];
  return edit ?? { start: map.span.start + 1, end: map.span.start + 1, newText: `${pairText}, ` };
}

/** `{}` and `[]` become a block, which stays readable when more follows; undefined where brackets have to stay. */
function intoEmptyBrackets(source: Source, node: MapNode | SeqNode, text: string): TextEdit[] | undefined {
  const { start, end } = node.span;
  const parent = node.parent;
  const container = parent?.kind === 'pair' ? parent.parent : parent;
  if (container?.flow || /\S/.test(source.text.slice(start + 1, end - 1))) return undefined;
  if (!parent) return [{ start, end, newText: lines(source, text, 0) + source.eol }];
  const column = childColumn(source, node);
  return [{ start: spacesBefore(source, start), end, newText: source.eol + ' '.repeat(column) + lines(source, text, column) }];
}

/** Behind a colon or dash without a value. */
function intoNothing(source: Source, node: ScalarNode, text: string, inBrackets: (inner: string) => string): TextEdit[] {
  const { start, end } = node.span;
  const parent = node.parent;
  const container = parent?.kind === 'pair' ? parent.parent : parent;
  if (!parent) return [{ start, end, newText: lines(source, text, 0) + source.eol }];
  if (container?.flow) {
    const newText = inBrackets(toFlowText(text));
    return [start === end ? intoGap(source, start, newText) : { start, end, newText }];
  }
  const column = childColumn(source, node);
  const edits: TextEdit[] = start === end ? [] : [{ start: spacesBefore(source, start), end, newText: '' }];
  const at = source.lines.lineEnd(source.lines.lineAt(end));
  const insertion: TextEdit = { start: at, end: at, newText: source.eol + ' '.repeat(column) + lines(source, text, column) };
  return edits[0] && edits[0].end === at ? [{ ...edits[0], newText: insertion.newText }] : [...edits, insertion];
}

function toFlowText(text: string): string {
  const colon = /^([^\n]*?):(?=\s)/.exec(text);
  return colon && !text.startsWith('- ') ? `${colon[1] ?? ''}: ${toFlow(text.slice(colon[0].length))}` : toFlow(text);
}

/** The column for what belongs below a key or dash. */
function childColumn(source: Source, node: Node): number {
  const parent = node.parent;
  if (!parent) return 0;
  if (parent.kind === 'seq') return blockColumn(source, parent) + 2;
  return columnOf(source, parent.key.span.start) + indentStep(source);
}

function dashOf(source: Source, item: Node): number {
  return source.text.lastIndexOf('-', item.span.start - 1);
}

function atEndOfText(source: Source, text: string): TextEdit {
  const end = source.text.length;
  const newline = end > 0 && !source.text.endsWith('\n') ? source.eol : '';
  return { start: end, end, newText: newline + lines(source, text, 0) + source.eol };
}

function lines(source: Source, text: string, column: number): string {
  return reindent(text, column, indentStep(source), source.eol);
}

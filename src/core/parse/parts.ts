/**
 * A text cut into parts that are read one by one: its sections, and of a long section the keys or items in it. A part is
 * known by its text alone, whatever stands around it, so it serves again wherever the same text comes back.
 *
 * That is right only for parts without any trouble, because a quote or bracket that is not closed reaches into what follows,
 * and because what to say about an accident depends on the lines around it. One part with trouble, and the text is read whole.
 */
import { maxLevel, readHead, readLeaf, type Leaf, type Shape } from './leaf.js';

export type Part = Leaf | Branch;

/** A key whose value is cut further; at the top, the whole text. */
export interface Branch {
  readonly text: string;
  /** Of the parts. */
  readonly shape: Shape;
  /** The key with the comments below it; at the top, the comments before the first key. */
  readonly head: Leaf;
  readonly parts: readonly Part[];
  /** Whether everything in it could be read part by part. */
  readonly readable: boolean;
}

/** Shorter sections are read at once: cutting them saves nothing that a person could feel. */
const minBranch = 400;

const key = '[\\p{L}_][\\p{L}\\p{N}_.-]*:(?=[ \\t\\r\\n]|$)';
const headline = new RegExp(` *${key}(?:[ \\t]+#.*|[ \\t]*)\\r?\\n`, 'uy');
const emptyLine = /[ \t]*(?:#.*)?\r?\n/y;
const entry = new RegExp(`( *)(?:${key}|(-)(?=[ \\t\\r\\n]|$))`, 'uy');

/** Cuts and reads a text; what it has in common with the previous one is not read again. */
export function readParts(text: string, eol: '\n' | '\r\n', previous: Branch | undefined): Branch {
  const shape: Shape = { of: 'pairs', column: 0, level: 0, eol };
  const [from = text.length] = cut(text, 0, text.length, shape, 1);
  const known = previous?.shape.eol === eol ? previous : undefined;
  const headText = text.slice(0, from);
  return branch(text, known?.head.text === headText ? known.head : readHead(headText, eol), shape, known);
}

function isReadable(part: Part): boolean {
  return 'parts' in part ? part.readable : part.content !== undefined;
}

function branch(text: string, head: Leaf, shape: Shape, known: Branch | undefined): Branch {
  const parts = readEntries(text, head.text.length, shape, known?.parts ?? []);
  return { text, shape, head, parts, readable: parts.length > 0 && isReadable(head) && parts.every(isReadable) };
}

/** What is the same at both ends is kept; what lies between is read. Slices are compared, which is far faster than `startsWith`. */
function readEntries(text: string, from: number, shape: Shape, old: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (const part of old) {
    const end = start + part.text.length;
    const isWhole = end === text.length || (text[end - 1] === '\n' && isEntry(text, end, shape));
    if (!isWhole || text.slice(start, end) !== part.text) break;
    parts.push(part);
    start = end;
  }
  const after: Part[] = [];
  let end = text.length;
  for (const part of old.slice(parts.length).reverse()) {
    const before = end - part.text.length;
    const isWhole = before === start || (before > start && text[before - 1] === '\n');
    if (!isWhole || text.slice(before, end) !== part.text) break;
    after.unshift(part);
    end = before;
  }
  const changed = old.slice(parts.length, old.length - after.length);
  const starts = cut(text, start, end, shape);
  starts.forEach((at, index) => parts.push(readPart(text.slice(at, starts[index + 1] ?? end), shape, changed[index])));
  return parts.concat(after);
}

/** Where the keys or items of a column begin. No line within a text or brackets begins there: those are indented deeper. */
function cut(text: string, from: number, to: number, shape: Shape, limit = Infinity): number[] {
  const starts: number[] = [];
  for (let at = from; at < to && starts.length < limit; at = text.indexOf('\n', at) + 1 || to) if (isEntry(text, at, shape)) starts.push(at);
  return starts;
}

function isEntry(text: string, at: number, { of, column }: Shape): boolean {
  // Most lines are indented deeper.
  if (text[at + column] === ' ') return false;
  entry.lastIndex = at;
  const found = entry.exec(text);
  return found?.[1]?.length === column && (found[2] !== undefined) === (of === 'items');
}

function readPart(text: string, shape: Shape, old: Part | undefined): Part {
  const inner = text.length < minBranch || shape.of === 'items' || shape.level === maxLevel ? undefined : innerOf(text, shape);
  if (!inner) return readLeaf(text, shape);
  const known = old && 'parts' in old && isSame(old.shape, inner.shape) ? old : undefined;
  const headText = text.slice(0, inner.from);
  const head = known?.head.text === headText ? known.head : readLeaf(headText, shape);
  // As in a leaf, a copy, so that not all of the text is kept.
  return branch(`\n${text}`.slice(1), head, inner.shape, known);
}

function isSame(one: Shape, other: Shape): boolean {
  return one.of === other.of && one.column === other.column && one.level === other.level && one.eol === other.eol;
}

/** How the value of a key can be cut, and where it begins; undefined if it is no mapping or list on lines of its own. */
function innerOf(text: string, { column, level, eol }: Shape): { readonly shape: Shape; readonly from: number } | undefined {
  headline.lastIndex = 0;
  if (!headline.test(text)) return undefined;
  let from = headline.lastIndex;
  for (emptyLine.lastIndex = from; emptyLine.test(text); ) from = emptyLine.lastIndex;
  entry.lastIndex = from;
  const found = entry.exec(text);
  const own = found?.[1]?.length ?? -1;
  const of = found?.[2] === undefined ? 'pairs' : 'items';
  if (own < column || (own === column && of === 'pairs')) return undefined;
  return { shape: { of, column: own, level: level + 1, eol }, from };
}

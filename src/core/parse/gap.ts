import type { Span } from '../text.js';
import { blockColumn, columnOf } from './layout.js';
import type { Slot } from './slot.js';
import { pathOf, type MapNode, type Node, type Pair, type ScalarNode, type SeqNode, type Source } from './source.js';

type Collection = MapNode | SeqNode;

/** What fits where there is no text: behind a colon or dash, between brackets, on an empty line. */
export function gapSlots(source: Source, around: Node | undefined, offset: number): readonly Slot[] {
  if ((around?.kind === 'map' || around?.kind === 'seq') && around.flow && around.span.start < offset && offset < around.span.end) {
    return [inBrackets(source, around, offset)];
  }
  const line = source.lines.lineAt(offset);
  const before = source.text.slice(source.lines.lineStart(line), offset);
  if (/\S/.test(before)) return behind(source, offset);
  if (/\S/.test(source.lines.line(line))) return [];
  return onEmptyLine(source, offset, before.length);
}

function inBrackets(source: Source, node: Collection, offset: number): Slot {
  const typed: Span = { start: offset, end: offset };
  const place = { container: node, typed, indent: 0, block: false, flow: true, needsSpace: false };
  if (node.kind === 'seq') return { expects: 'item', path: pathOf(node), present: [], ...place };
  const pair = node.pairs.find(({ value }) => {
    const { start, end } = value.span;
    return start === end && source.text[start - 1] === ':' && start <= offset && !/\S/.test(source.text.slice(start, offset));
  });
  if (!pair) return { expects: 'key', path: pathOf(node), present: keysOf(node), ...place };
  return { expects: 'value', path: pathOf(pair), present: [], ...place, needsSpace: pair.value.span.start === offset };
}

/** Text stands before the offset on its line: only a colon or dash without a value can take something. */
function behind(source: Source, offset: number): readonly Slot[] {
  const leaf = openNodes(source.root, offset).at(-1);
  if (leaf?.kind !== 'scalar' || !isAbsent(leaf) || /\S|\n/.test(source.text.slice(leaf.span.start, offset))) return [];
  return [valueAt(source, leaf, offset, leaf.parent?.kind === 'seq')];
}

function onEmptyLine(source: Source, offset: number, column: number): readonly Slot[] {
  const open = openNodes(source.root, offset);
  if (open.length === 0) return [keyIn(source, undefined, 0, offset)];
  const leaf = open.at(-1);
  if (leaf?.kind === 'scalar') {
    const deeper = column > ownerColumn(source, leaf);
    if (deeper && isAbsent(leaf)) return [valueAt(source, leaf, offset, true)];
    if (deeper && (leaf.style === 'literal' || leaf.style === 'folded')) return [];
  }
  const blocks = open.filter((node): node is Collection => (node.kind === 'map' || node.kind === 'seq') && !node.flow).reverse();
  const exact = blocks.filter((block) => blockColumn(source, block) === column);
  const fitting = exact.length > 0 ? exact : blocks.filter((block) => blockColumn(source, block) < column).slice(0, 1);
  return fitting.map((block) => (block.kind === 'map' ? keyIn(source, block, blockColumn(source, block), offset) : itemIn(source, block, offset)));
}

/** The nodes that are still open at an offset, from the outermost to the innermost: what an indented line would continue. */
function openNodes(root: Node | undefined, offset: number): Node[] {
  const open: Node[] = [];
  let node = root;
  while (node && node.span.start <= offset) {
    open.push(node);
    if (node.kind === 'map') node = node.pairs.findLast(({ key }) => key.span.start < offset)?.value;
    else if (node.kind === 'seq') node = node.items.findLast((item) => item.span.start < offset || (isAbsent(item) && item.span.start === offset));
    else break;
  }
  return open;
}

function isAbsent(node: Node): boolean {
  return node.span.start === node.span.end;
}

/** The column of the key or dash a value belongs to; -1 for the whole text. */
function ownerColumn(source: Source, node: ScalarNode): number {
  const parent = node.parent;
  if (!parent) return -1;
  return parent.kind === 'pair' ? columnOf(source, parent.key.span.start) : blockColumn(source, parent);
}

function valueAt(source: Source, leaf: ScalarNode, offset: number, block: boolean): Slot {
  const parent = leaf.parent;
  const needsSpace = offset === leaf.span.start && parent !== undefined;
  return {
    expects: 'value',
    path: pathOf(leaf),
    container: parent?.kind === 'pair' ? parent.parent : parent,
    present: [],
    typed: { start: offset, end: offset },
    indent: columnOf(source, offset) + (needsSpace ? 1 : 0),
    block,
    flow: false,
    needsSpace,
  };
}

function keyIn(source: Source, map: MapNode | undefined, indent: number, offset: number): Slot {
  return {
    expects: 'key',
    path: map ? pathOf(map) : [],
    container: map,
    present: map ? keysOf(map) : [],
    typed: { start: offset, end: offset },
    indent,
    block: true,
    flow: false,
    needsSpace: false,
  };
}

function itemIn(source: Source, seq: SeqNode, offset: number): Slot {
  const typed: Span = { start: offset, end: offset };
  const indent = blockColumn(source, seq);
  return { expects: 'item', path: pathOf(seq), container: seq, present: [], typed, indent, block: true, flow: false, needsSpace: false };
}

function keysOf(map: MapNode): readonly string[] {
  return map.pairs.map(({ key }: Pair) => String(key.value));
}

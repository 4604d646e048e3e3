import { columnOf } from '../../parse/layout.js';
import { locate } from '../../parse/locate.js';
import type { Slot } from '../../parse/slot.js';
import { pathOf, type MapNode, type Node, type SeqNode, type Source } from '../../parse/source.js';

/**
 * What could be written at an offset without tearing apart what stands below it: an empty line above the first field of a section
 * belongs to that section, and a key to the left of the next line would take that line's place.
 */
export function slotsAt(source: Source, offset: number): readonly Slot[] {
  const { slots } = locate(source, offset);
  const line = source.lines.lineAt(offset);
  if (/\S/.test(source.lines.line(line))) return slots;
  const below = contentBelow(source, line);
  if (below === undefined) return slots;
  const column = columnOf(source, offset);
  const ahead = blockAhead(source, offset);
  if (ahead) return column >= columnOf(source, ahead.span.start) ? [slotIn(source, ahead, offset)] : [];
  return slots.filter((slot) => fits(source, slot, below));
}

/** Where the next line with content begins. */
function contentBelow(source: Source, line: number): number | undefined {
  for (let next = line + 1; next < source.lines.lineCount; next++) {
    const column = source.lines.line(next).search(/[^\s]/);
    if (column >= 0 && source.lines.line(next)[column] !== '#') return source.lines.lineStart(next) + column;
  }
  return undefined;
}

function fits(source: Source, slot: Slot, below: number): boolean {
  if (slot.expects === 'value' || slot.flow) return true;
  if (slot.container === undefined && source.root?.kind !== 'scalar' && source.root !== undefined) return false;
  const column = columnOf(source, below);
  const isDash = /^-(\s|$)/.test(source.text.slice(below, below + 2));
  return slot.expects === 'key' && isDash ? column < slot.indent : column <= slot.indent;
}

/** The mapping or list whose key or dash is above the offset and whose first line is below it. */
function blockAhead(source: Source, offset: number): MapNode | SeqNode | undefined {
  let node: Node | undefined = source.root;
  while (node?.kind === 'map' || node?.kind === 'seq') {
    if (node.span.start > offset) return node.flow ? undefined : node;
    if (node.kind === 'map') node = node.pairs.findLast(({ key }) => key.span.end < offset)?.value;
    else node = node.items.findLast((item) => source.text.lastIndexOf('-', item.span.start - 1) < offset);
  }
  return undefined;
}

function slotIn(source: Source, node: MapNode | SeqNode, offset: number): Slot {
  return {
    expects: node.kind === 'map' ? 'key' : 'item',
    path: pathOf(node),
    container: node,
    present: node.kind === 'map' ? node.pairs.map(({ key }) => String(key.value)) : [],
    typed: { start: offset, end: offset },
    indent: columnOf(source, node.span.start),
    block: true,
    flow: false,
    needsSpace: false,
  };
}

import { contains } from '../text.js';
import { gapSlots } from './gap.js';
import { columnOf } from './layout.js';
import type { Slot } from './slot.js';
import { pathOf, type Node, type Pair, type Path, type ScalarNode, type Source } from './source.js';

/** Where an offset is: what it is on, and what could be written there. */
export interface Location {
  readonly on: 'key' | 'value' | 'comment' | 'nothing';
  /** The innermost key, scalar or alias the offset is on; on `nothing`, undefined. */
  readonly node: Node | undefined;
  /** The pair whose key or value the offset is on. */
  readonly pair: Pair | undefined;
  /** Of the pair, or of the list item; on `nothing`, of the block around it. */
  readonly path: Path;
  /** What could stand here, the likeliest first; empty inside a comment or a long text, or where nothing fits. */
  readonly slots: readonly Slot[];
}

export function locate(source: Source, offset: number): Location {
  const comment = source.comments.find(({ span }) => span.start < offset && offset <= span.end);
  if (comment) return { on: 'comment', node: undefined, pair: undefined, path: [], slots: [] };
  const found = source.root && innermost(source.root, offset);
  if (found?.kind === 'scalar' || found?.kind === 'alias') return onNode(source, offset, found);
  const slots = gapSlots(source, found, offset);
  return { on: 'nothing', node: undefined, pair: undefined, path: slots[0]?.path ?? (found ? pathOf(found) : []), slots };
}

/** The innermost node or key that has text at the offset; a collection when the offset is between its parts. */
function innermost(root: Node, offset: number): Node | undefined {
  if (!contains(root.span, offset)) return undefined;
  let node = root;
  for (;;) {
    const inner: Node | undefined = childAt(node, offset);
    if (!inner) return node;
    node = inner;
  }
}

function childAt(node: Node, offset: number): Node | undefined {
  const at = (child: Node): boolean => contains(child.span, offset) && child.span.start < child.span.end;
  if (node.kind === 'seq') return node.items.find(at);
  if (node.kind !== 'map') return undefined;
  const pair = node.pairs.find(({ span }) => contains(span, offset));
  return pair && [pair.key, pair.value].find(at);
}

function onNode(source: Source, offset: number, node: Node): Location {
  const parent = node.parent;
  const pair = parent?.kind === 'pair' ? parent : undefined;
  if (pair && pair.key === node) {
    return { on: 'key', node, pair, path: pathOf(pair), slots: [keySlot(source, pair)] };
  }
  return { on: 'value', node, pair, path: pathOf(node), slots: valueSlots(source, offset, node) };
}

function keySlot(source: Source, pair: Pair): Slot {
  const map = pair.parent;
  return {
    expects: 'key',
    path: pathOf(map),
    container: map,
    present: map.pairs.filter((other) => other !== pair).map(({ key }) => String(key.value)),
    typed: pair.key.span,
    indent: columnOf(source, pair.key.span.start),
    block: !map.flow,
    flow: map.flow,
    needsSpace: false,
  };
}

function valueSlots(source: Source, offset: number, node: Node): readonly Slot[] {
  if (node.kind === 'scalar' && isLongText(source, node, offset)) return [];
  const parent = node.parent;
  const container = parent?.kind === 'pair' ? parent.parent : parent;
  const line = source.lines.lineAt(node.span.start);
  const before = source.text.slice(source.lines.lineStart(line), node.span.start);
  return [
    {
      expects: 'value',
      path: pathOf(node),
      container,
      present: [],
      typed: node.span,
      indent: columnOf(source, node.span.start),
      block: /^[\s-]*$/.test(before) && !container?.flow,
      flow: container?.flow ?? false,
      needsSpace: false,
    },
  ];
}

/** Text that is written, not chosen: over several lines, or behind `|` and `>`. */
function isLongText(source: Source, node: ScalarNode, offset: number): boolean {
  if (node.style === 'literal' || node.style === 'folded') return true;
  return source.lines.lineAt(node.span.start) !== source.lines.lineAt(offset);
}

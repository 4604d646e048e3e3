import type { MapNode, Node, SeqNode, Source } from './source.js';

/** How far an offset is from the start of its line; a byte order mark takes no room. */
export function columnOf(source: Source, offset: number): number {
  const { line, character } = source.lines.position(offset);
  return line === 0 && character > 0 && source.text.startsWith('\ufeff') ? character - 1 : character;
}

/** The column of a block's keys or dashes. The first may have a mark of its own before it (`&a key: …`), so that it begins further right. */
export function blockColumn(source: Source, block: MapNode | SeqNode): number {
  const second = block.kind === 'map' ? block.pairs[1] : undefined;
  const first = columnOf(source, block.span.start);
  return second ? Math.min(first, columnOf(source, second.key.span.start)) : first;
}

/** By how many columns this file indents: taken from the first mapping inside another, else two. */
export function indentStep(source: Source): number {
  const nodes: Node[] = source.root ? [source.root] : [];
  for (let node = nodes.shift(); node; node = nodes.shift()) {
    if (node.kind !== 'map' || node.flow) continue;
    for (const { key, value } of node.pairs) {
      if (value.kind !== 'map' || value.flow) continue;
      const step = columnOf(source, value.span.start) - columnOf(source, key.span.start);
      if (step > 0 && step <= 8) return step;
      nodes.push(value);
    }
  }
  return 2;
}

import type { Span, TextEdit } from '../text.js';
import type { Node, Pair } from './source.js';
import type { Mutable } from './tree.js';

/**
 * The way back from a mended text to the text the person wrote. Offsets keep their order, so spans keep their nesting.
 */
export class OffsetMap {
  /** Where each edit begins and ends in the mended text, in rising order. */
  private readonly spans: readonly (Span & { readonly edit: TextEdit })[];

  private constructor(
    private readonly previous: OffsetMap | undefined,
    edits: readonly TextEdit[],
  ) {
    let shift = 0;
    this.spans = [...edits].sort((a, b) => a.start - b.start || a.end - b.end).map((edit) => {
      const start = edit.start + shift;
      shift += edit.newText.length - (edit.end - edit.start);
      return { start, end: start + edit.newText.length, edit };
    });
  }

  static readonly none = new OffsetMap(undefined, []);

  /** For the text that comes from applying these edits to the text this map belongs to; the edits must not overlap. */
  after(edits: readonly TextEdit[]): OffsetMap {
    return new OffsetMap(this, edits);
  }

  get isNone(): boolean {
    return this.previous === undefined;
  }

  /** Where something begins or ends; what was taken out at that very place lies before a start and behind an end. */
  original(offset: number, side: 'start' | 'end' = 'end'): number {
    return this.previous ? this.previous.original(this.before(offset, side), side) : offset;
  }

  span(span: Span): Span {
    const end = this.original(span.end);
    return { start: span.start === span.end ? end : this.original(span.start, 'start'), end };
  }

  private before(offset: number, side: 'start' | 'end'): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { start, end } = this.spans[middle] ?? { start: Infinity, end: Infinity };
      if (start < offset || (side === 'start' && start === offset && end === offset)) low = middle + 1;
      else high = middle;
    }
    const last = this.spans[low - 1];
    if (!last) return offset;
    if (offset >= last.end) return last.edit.end + (offset - last.end);
    return Math.min(last.edit.start + (offset - last.start), last.edit.end);
  }
}

/** Moves a whole tree back into the original text. */
export function placeTree(root: Node, map: OffsetMap): void {
  const nodes: (Node | Pair)[] = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    (node as Mutable<Node | Pair>).span = map.span(node.span);
    if (node.kind === 'pair') nodes.push(node.key, node.value);
    else if (node.kind === 'map') for (const pair of node.pairs) nodes.push(pair);
    else if (node.kind === 'seq') for (const item of node.items) nodes.push(item);
  }
}

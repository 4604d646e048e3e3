import type { Fix, Problem } from '../finding.js';
import type { Span } from '../text.js';
import { duplicatesIn } from './duplicates.js';
import type { Content, Leaf } from './leaf.js';
import type { Branch, Part } from './parts.js';
import type { Comment, MapNode, Node, Pair, Parent, ScalarNode, SeqNode } from './source.js';
import type { Mutable } from './tree.js';

interface Joined {
  readonly root: Node;
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

type Collection = (Mutable<MapNode> & { pairs: Pair[] }) | (Mutable<SeqNode> & { items: Node[] });

/** Makes one tree of the parts of a text. Their own nodes stay as they are: other versions of the text are made of them too. */
export function join(whole: Branch): Joined {
  const joiner = new Joiner();
  const root = joiner.collection(whole, 0, undefined);
  return { root, comments: joiner.comments, problems: joiner.problems };
}

class Joiner {
  readonly comments: Comment[] = [];
  readonly problems: Problem[] = [];

  collection({ shape, head, parts }: Branch, at: number, parent: Parent): MapNode | SeqNode {
    if (!parent) this.remarks(head.content, at);
    let next = at + head.text.length;
    const span = { start: next + shape.column, end: next };
    const node: Collection =
      shape.of === 'pairs' ? { kind: 'map', flow: false, pairs: [], span, parent } : { kind: 'seq', flow: false, items: [], span, parent };
    for (const part of parts) {
      span.end = this.part(part, next, node);
      next += part.text.length;
    }
    if (node.kind === 'map') this.problems.push(...duplicatesIn(node));
    return node;
  }

  /** Adds a pair or item to the collection it belongs to; returns where it ends. */
  private part(part: Part, at: number, node: Collection): number {
    if (!('parts' in part)) return this.leaf(part, at, node);
    const end = this.leaf(part.head, at, node);
    const pair = (node as MapNode).pairs.at(-1) as Mutable<Pair>;
    pair.value = this.collection(part, at, pair);
    pair.span = { start: pair.span.start, end: Math.max(end, pair.value.span.end) };
    return pair.span.end;
  }

  private leaf({ content }: Leaf, at: number, node: Collection): number {
    const around = content?.around;
    if (!around) throw new Error('a text with a part that cannot be read by itself is read whole');
    this.remarks(content, at);
    const by = at - content.lead;
    if (around.kind === 'map' && node.kind === 'map') for (const pair of around.pairs) node.pairs.push(movedPair(pair, by, node));
    else if (around.kind === 'seq' && node.kind === 'seq') for (const item of around.items) node.items.push(moved(item, by, node));
    return around.span.end + by;
  }

  private remarks(content: Content | undefined, at: number): void {
    if (!content) return;
    const by = at - content.lead;
    for (const { span, text, ownLine } of content.comments) this.comments.push({ span: shifted(span, by), text, ownLine });
    for (const problem of content.problems) this.problems.push(movedProblem(problem, by));
  }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedPair(pair: Pair, by: number, parent: MapNode): Pair {
  const copy: Mutable<Pair> = { kind: 'pair', key: pair.key, value: pair.value, span: shifted(pair.span, by), parent };
  copy.key = moved(pair.key, by, copy) as ScalarNode;
  copy.value = moved(pair.value, by, copy);
  return copy;
}

/** A copy of a node and all that is in it, so many characters further on. Aliases do not occur. */
function moved(node: Node, by: number, parent: Parent): Node {
  const span = shifted(node.span, by);
  switch (node.kind) {
    case 'scalar':
      return { kind: 'scalar', value: node.value, style: node.style, span, parent };
    case 'map': {
      const pairs: Pair[] = [];
      const copy: MapNode = { kind: 'map', flow: node.flow, pairs, span, parent };
      for (const pair of node.pairs) pairs.push(movedPair(pair, by, copy));
      return copy;
    }
    case 'seq': {
      const items: Node[] = [];
      const copy: SeqNode = { kind: 'seq', flow: node.flow, items, span, parent };
      for (const item of node.items) items.push(moved(item, by, copy));
      return copy;
    }
    case 'alias':
      return { ...node, span, parent };
  }
}

function movedProblem(problem: Problem, by: number): Problem {
  const { related, fixes } = problem;
  return {
    ...problem,
    span: shifted(problem.span, by),
    ...(related && { related: related.map((one) => ({ ...one, span: shifted(one.span, by) })) }),
    ...(fixes && { fixes: () => fixes().map((fix) => movedFix(fix, by)) }),
  };
}

function movedFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, ...shifted(edit, by) })) };
}

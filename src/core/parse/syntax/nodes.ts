import type { Node, Pair } from '../source.js';

/** The pair whose key begins exactly here. */
export function pairStartingAt(root: Node | undefined, offset: number): Pair | undefined {
  let node = root;
  while (node) {
    let inner: Node | undefined;
    if (node.kind === 'map') {
      for (const pair of node.pairs) {
        if (pair.key.span.start === offset && pair.value.kind !== 'map') return pair;
        if (pair.key.span.start === offset) return startsWithin(pair.value, offset) ?? pair;
        if (pair.value.span.start <= offset && offset <= pair.value.span.end) inner = pair.value;
      }
    } else if (node.kind === 'seq') inner = node.items.find((item) => item.span.start <= offset && offset <= item.span.end);
    node = inner;
  }
  return undefined;
}

function startsWithin(node: Node, offset: number): Pair | undefined {
  return node.span.start === offset ? pairStartingAt(node, offset) : undefined;
}

/** The value that stands last in the text within a node. */
export function lastValue(node: Node): Node {
  let last = node;
  for (;;) {
    const inner: Node | undefined = last.kind === 'map' ? last.pairs.at(-1)?.value : last.kind === 'seq' ? last.items.at(-1) : undefined;
    if (!inner) return last;
    last = inner;
  }
}

/** Every node and pair, in no certain order; keys are within their pairs. */
export function* walk(root: Node | undefined): Generator<Node | Pair> {
  const nodes: (Node | Pair)[] = root ? [root] : [];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    yield node;
    if (node.kind === 'pair') nodes.push(node.value);
    else if (node.kind === 'map') for (const pair of node.pairs) nodes.push(pair);
    else if (node.kind === 'seq') for (const item of node.items) nodes.push(item);
  }
}

import type { Problem } from '../finding.js';
import type { Node, Pair } from './source.js';

/** Keys that are written twice in the same mapping: YAML readers disagree on which one counts. */
export function findDuplicates(root: Node | undefined): Problem[] {
  const problems: Problem[] = [];
  const nodes: Node[] = root ? [root] : [];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.kind === 'seq') for (const item of node.items) nodes.push(item);
    if (node.kind !== 'map') continue;
    const first = new Map<string, Pair>();
    for (const pair of node.pairs) {
      nodes.push(pair.value);
      const key = String(pair.key.value);
      const earlier = first.get(key);
      if (!earlier) first.set(key, pair);
      else if (key !== '' || pair.key.style !== 'plain') problems.push(duplicate(key, earlier, pair));
    }
  }
  return problems.sort((a, b) => a.span.start - b.span.start);
}

function duplicate(key: string, first: Pair, second: Pair): Problem {
  return {
    rule: 'duplicate-key',
    data: { key },
    span: second.key.span,
    related: [{ span: first.key.span, message: `"${key}" is first written here` }],
  };
}

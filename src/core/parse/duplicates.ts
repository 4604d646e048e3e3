import type { Fix, Problem } from '../finding.js';
import type { MapNode, Node, Pair } from './source.js';

/** Keys that are written twice in the same mapping: YAML readers disagree on which one counts. */
export function findDuplicates(root: Node | undefined): Problem[] {
  const problems: Problem[] = [];
  const nodes: Node[] = root ? [root] : [];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.kind === 'seq') for (const item of node.items) nodes.push(item);
    if (node.kind !== 'map') continue;
    for (const pair of node.pairs) nodes.push(pair.value);
    if (node.pairs.length > 1 && !areDistinct(node)) for (const problem of duplicatesIn(node)) problems.push(problem);
  }
  return problems.sort((a, b) => a.span.start - b.span.start);
}

/** Nearly always: told without putting anything down for mappings of the usual size. */
function areDistinct({ pairs }: MapNode): boolean {
  if (pairs.length > 10) return new Set(pairs.map(({ key }) => String(key.value))).size === pairs.length;
  for (let last = 1; last < pairs.length; last++) {
    const key = String(pairs[last]?.key.value);
    for (let index = 0; index < last; index++) if (String(pairs[index]?.key.value) === key) return false;
  }
  return true;
}

/** Those of one mapping, without the mappings in it. */
export function duplicatesIn(map: MapNode): Problem[] {
  const first = new Map<string, Pair>();
  const found: { readonly key: string; readonly earlier: Pair; readonly pair: Pair }[] = [];
  for (const pair of map.pairs) {
    const key = String(pair.key.value);
    const earlier = first.get(key);
    if (!earlier) first.set(key, pair);
    else if (key !== '' || pair.key.style !== 'plain') found.push({ key, earlier, pair });
  }
  const [start] = found;
  // When an item begins again with its first key, and others come again too, a dash is missing: one fact, not five.
  if (start && found.length > 1 && start.earlier === map.pairs[0] && !map.flow) {
    const again = duplicate(start.key, start.earlier, start.pair);
    if (map.parent?.kind === 'seq') return [{ ...again, message: 'new-item', fixes: () => [newItem(start.pair)] }];
    // Below a key it is a list whose entries have no dashes at all.
    if (map.parent?.kind === 'pair') return [{ ...again, message: 'entries' }];
  }
  return found.map(({ key, earlier, pair }) => duplicate(key, earlier, pair));
}

/** Puts the dash two columns to the left of the keys, where the other items have it. */
function newItem(pair: Pair): Fix {
  const { start } = pair.key.span;
  return { title: 'Begin a new item here', safe: false, edits: [{ start: start - 2, end: start, newText: '- ' }] };
}

function duplicate(key: string, first: Pair, second: Pair): Problem {
  return {
    rule: 'duplicate-key',
    data: { key },
    span: second.key.span,
    related: [{ span: first.key.span, message: `"${key}" is first written here` }],
  };
}

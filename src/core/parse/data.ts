import type { AliasNode, MapNode, Node } from './source.js';

type Data = Record<string, unknown>;

const noneRefused: ReadonlySet<AliasNode> = new Set();

/**
 * The content as plain data. Objects have no prototype, so that a key called `constructor` or `__proto__` is a key like any
 * other. What an alias repeats is the same object, not a copy; a refused alias is null.
 */
export function toData(root: Node | undefined, refused: ReadonlySet<AliasNode> = noneRefused): unknown {
  const done = new Map<Node, unknown>();
  const read = (node: Node): unknown => {
    if (node.kind === 'scalar') return node.value;
    if (node.kind === 'alias') return node.target && !refused.has(node) ? follow(node.target) : null;
    const data = node.kind === 'map' ? readMap(node) : node.items.map(read);
    done.set(node, data);
    return data;
  };
  const follow = (node: Node): unknown => (done.has(node) ? done.get(node) : read(node));
  const readMap = (map: MapNode): Data => {
    const data = Object.create(null) as Data;
    const merges: unknown[] = [];
    for (const pair of map.pairs) {
      const key = String(pair.key.value);
      const value = read(pair.value);
      if (key === '<<' && pair.key.style === 'plain' && isMergeable(value)) for (const merge of [value].flat()) merges.push(merge);
      else if (!(key in data)) data[key] = value;
    }
    // Own keys win over merged ones, earlier mappings over later.
    for (const merge of merges) for (const key of Object.keys(merge as Data)) if (!(key in data)) data[key] = (merge as Data)[key];
    return data;
  };
  return root ? read(root) : undefined;
}

function isMergeable(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => isObject(item));
  return isObject(value);
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

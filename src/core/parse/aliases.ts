import type { Problem } from '../finding.js';
import type { AliasNode, Node } from './source.js';

/** How many nodes repeating marked parts may add: far more than a spec needs, far less than an attack wants. */
const maxExpansion = 10_000;

interface Expansion {
  /** Aliases that are not followed, because that would never end or make the text too large. */
  readonly refused: ReadonlySet<AliasNode>;
  readonly problems: readonly Problem[];
}

/**
 * Adds up what following every alias would come to, without doing it: the size of each target is computed once. An alias
 * stands after what it repeats, so a walk in the order of the text knows every size it needs.
 */
export function checkAliases(root: Node | undefined): Expansion {
  const sizes = new Map<Node, number>();
  const refused = new Set<AliasNode>();
  const problems: Problem[] = [];
  let added = 0;

  const size = (node: Node): number => {
    let total = 1;
    if (node.kind === 'alias') total = aliasSize(node);
    else if (node.kind === 'map') for (const pair of node.pairs) total += size(pair.value);
    else if (node.kind === 'seq') for (const item of node.items) total += size(item);
    sizes.set(node, total);
    return total;
  };
  const aliasSize = (alias: AliasNode): number => {
    if (!alias.target) {
      refused.add(alias);
      return 1;
    }
    const more = sizes.get(alias.target) ?? 1;
    if (added + more > maxExpansion) {
      if (!problems.length) problems.push({ rule: 'alias-limit', data: { name: alias.name, limit: maxExpansion }, span: alias.span });
      refused.add(alias);
      return 1;
    }
    added += more;
    return more;
  };
  if (root) size(root);
  return { refused, problems };
}

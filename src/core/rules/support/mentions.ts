import type { Spec } from '../../spec/spec.js';

/**
 * What looks like an id, wherever texts outside these sections have it: "stop if `refund_rate` rises". Locked copies do not count.
 * Ordinary words are in it too; it can only tell what is surely mentioned nowhere.
 */
export function mentionedOutside(spec: Spec, ...sections: readonly string[]): ReadonlySet<string> {
  const skipped = new Set([...sections, 'approved_content']);
  const found = new Set<string>();
  for (const { node, path } of spec.fields) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || skipped.has(String(path[0]))) continue;
    for (const [word] of node.value.matchAll(/[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?/g)) found.add(word);
  }
  return found;
}

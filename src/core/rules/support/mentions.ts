import { emplace, remembered } from '../../remembered.js';
import type { Spec } from '../../spec/spec.js';

/** Several rules ask for the same words. A spec belongs to one version of a text, so nothing here grows old. */
const wordsOf = remembered(wordsBySection);

/**
 * What looks like an id, wherever texts outside these sections have it: "stop if `refund_rate` rises". Locked copies do not count.
 * Ordinary words are in it too; it can only tell what is surely mentioned nowhere.
 */
export function mentionedOutside(spec: Spec, ...sections: readonly string[]): Pick<ReadonlySet<string>, 'has'> {
  const skipped = new Set([...sections, 'approved_content']);
  const counted = [...wordsOf(spec)].filter(([section]) => !skipped.has(section)).map(([, found]) => found);
  return { has: (word) => counted.some((found) => found.has(word)) };
}

function wordsBySection(spec: Spec): ReadonlyMap<string, ReadonlySet<string>> {
  const sections = new Map<string, Set<string>>();
  for (const { node, section } of spec.fields) {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || section === undefined) continue;
    const found = emplace(sections, section, () => new Set<string>());
    for (const word of node.value.match(/[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?/g) ?? []) found.add(word);
  }
  return sections;
}

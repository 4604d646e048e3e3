/** Which kind of spec a document would be. */
import { kinds, type Kind } from '../schema/catalog.js';
import type { Block } from './blocks.js';
import { normal } from './match.js';

/** Words of headings, labels and the title that one kind has and the others do not, and how much they say. */
const signs: readonly (readonly [kind: 'experiment' | 'launch', words: RegExp, weight: number])[] = [
  ['experiment', /\b(?:hypothesis|variants?|variations?|treatment|control|guardrail metrics?|sample size|mde|minimum detectable effect|statistical|randomi[sz]ation|decision rule|primary metric|significance)\b/, 2],
  ['experiment', /\b(?:experiment|a b test|ab test|split test|experiment (?:brief|plan|design))\b/, 3],
  ['launch', /\b(?:launch (?:brief|plan|checklist|date|tier|goals|readiness|timeline)|gtm plan|go to market plan|go to market brief)\b/, 2],
  ['launch', /\b(?:channels|campaigns?|messaging|positioning|sales enablement|press|talking points)\b/, 1],
];

/** A PRD where nothing speaks for another kind more clearly. */
export function kindOf(blocks: readonly Block[]): Kind {
  const scores = { experiment: 0, launch: 0 };
  const said = new Set<string>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading' && !(block.kind === 'paragraph' && block.text.length < 60)) return;
    const text = normal(block.text);
    for (const [kind, words, weight] of signs) {
      const sign = words.exec(text)?.[0];
      if (sign === undefined || said.has(sign)) continue;
      said.add(sign);
      // What a document calls itself says more than any of its parts.
      scores[kind] += index === 0 ? weight * 2 : weight;
    }
  });
  const needed = { experiment: 4, launch: 4 };
  const id = scores.experiment >= needed.experiment && scores.experiment >= scores.launch ? 'experiment' : scores.launch >= needed.launch ? 'launch' : 'prd';
  return kinds.find((kind) => kind.id === id) ?? (kinds[0] as Kind);
}

import type { Rule } from './rule.js';
import { bounded, hitsOf, requirementPassages, type Hit } from './support/passages.js';

const andOr = new RegExp(bounded('and\\s?\\/\\s?or'), 'giu');
const obligation = new RegExp(bounded('shall|must|should'), 'giu');

/** The word belongs to a part that explains or limits the obligation: "the fields that must be filled in". */
const isSubordinate =
  /\b(?:that|which|who|whom|whose|what|where|when|whenever|if|unless|until|before|after|because|since|than|how|whether|why|as)\b[^,;:]{0,60}$/iu;

export const combinedRequirement: Rule = {
  meta: {
    id: 'combined-requirement',
    title: 'Two requirements in one',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'info' },
    messages: {
      default: 'This asks for a second thing: `{word}` comes up again. Give it a requirement of its own, with its own priority and acceptance.',
      'and-or': '`{word}` leaves open whether one of them is enough. Write "both", "either" or "at least one", or make it two requirements.',
    },
    source: 'incose',
  },
  *check({ spec, config }) {
    const passages = requirementPassages(spec, config.vocabulary);
    for (const { word, span } of hitsOf(passages, andOr)) yield { message: 'and-or', data: { word }, span };
    for (const passage of passages) {
      // A criterion may check several things of one requirement.
      if (passage.part !== 'text') continue;
      const second = secondObligation(hitsOf([passage], obligation));
      if (second) yield { data: { word: second.word }, span: second.span };
    }
  },
};

function secondObligation(hits: Iterable<Hit>): Hit | undefined {
  let first: Hit | undefined;
  for (const hit of hits) {
    if (isSubordinate.test(hit.before)) continue;
    if (!first) first = hit;
    // A sentence of its own with a number in it measures the obligation before it.
    else if (hit.sentence === first.sentence || !hit.sentence.hasNumber) return hit;
  }
  return undefined;
}

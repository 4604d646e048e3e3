import type { Rule } from './rule.js';
import { bounded, hitsOf, requirementPassages } from './support/passages.js';

const way = '(?:possible|practicable|practical|feasible|appropriate|necessary|needed|required)';
const clause = new RegExp(
  bounded(
    [
      `(?:if|where|when|whenever|wherever|as|unless|insofar\\s+as|so\\s+far\\s+as|as\\s+far\\s+as|as\\s+much\\s+as|as\\s+little\\s+as|as\\s+soon\\s+as)\\s+(?:it\\s+is\\s+|is\\s+|at\\s+all\\s+)?${way}`,
      `to\\s+the\\s+(?:greatest\\s+|fullest\\s+|maximum\\s+)?extent\\s+${way}`,
      'best[-\\s]effort', 'on\\s+a\\s+best[-\\s]effort\\s+basis', 'in\\s+principle', 'should\\s+it\\s+prove\\s+necessary',
    ].join('|'),
  ),
  'giu',
);

/** Somebody or something decides it ("as required by law"), or it is said what happens otherwise. */
const isDecided = /^\s+(?:by|to|for|in\s+order)\b|\b(?:otherwise|if\s+not|else)\b/iu;
/** It tells what for, which is no obligation. */
const isReason = /\bso\s+that\b/iu;
/** Whoever uses it decides: "people can add more as needed". */
const isTheirs = /\b(?:can|may|wants?)\b/iu;

export const escapeClause: Rule = {
  meta: {
    id: 'escape-clause',
    title: 'A way out of the requirement',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'warning' },
    messages: {
      default: '`{word}` leaves it to whoever builds this whether it has to be done. Say in which case it holds, or lower the priority.',
    },
    source: 'incose',
  },
  *check({ spec, config }) {
    for (const { word, span, before, after } of hitsOf(requirementPassages(spec, config.vocabulary), clause)) {
      const theirs = /(?:necessary|needed|required)$/iu.test(word) && isTheirs.test(before);
      if (!isDecided.test(after) && !isReason.test(before) && !theirs) yield { data: { word }, span };
    }
  },
};

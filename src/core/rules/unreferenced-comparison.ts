import type { Rule } from './rule.js';
import { bounded, claimPassages, hitsOf, requirementPassages, type Hit } from './support/passages.js';

const qualities =
  'efficient|efficiently|reliable|reliably|intuitive|secure|securely|accurate|accurately|flexible|powerful|easily|quickly|convenient|user[-\\s]friendly|robust|scalable|' +
  'responsive|effective|effectively|productive|affordable';
const comparative = new RegExp(bounded(`faster|quicker|better|easier|simpler|smarter|cheaper|smoother|safer|stronger|more\\s+(?:${qualities})`), 'giu');
/** Only in claims: what the product finds may well be the best or the cheapest of a list. */
const superlative = new RegExp(
  bounded(
    `best[-\\s]in[-\\s]class|best|fastest|quickest|easiest|simplest|smartest|cheapest|safest|most\\s+(?:${qualities})|world[-\\s]class|market[-\\s]leading|` +
      'industry[-\\s]leading',
  ),
  'giu',
);

const reference =
  /\b(?:than|compared\s+(?:to|with)|relative\s+to|versus|vs|over|against|instead\s+of|rather\s+than|without\s+having|unlike|from\b[^.;]{1,60}\bto)\b/iu;
/** Fixed expressions that compare nothing, and answers to "than what". */
const fixedAfter =
  /^(?:\s+(?:practices?|security\s+practices|effort|match|matches|course|before|of|off|known|when|fits?|suits?|suited|for|describes?|reflects?|aligns?|way|ways|cases?|scenario|yet|be|designed|interests?|part|quality|features|you|with)\b|\s+\(such\b)/iu;
const fixedBefore = /\b(?:or|at|as|second|know|knows|had|no|works?|fits?|gets?|aligns?|increasingly|ever|which|what|whatever)\s+$/iu;

export const unreferencedComparison: Rule = {
  meta: {
    id: 'unreferenced-comparison',
    title: 'Better than what?',
    kinds: ['prd', 'launch'],
    sections: ['requirements', 'positioning', 'value_proposition', 'messaging'],
    level: { base: 'warning' },
    messages: {
      default: '`{word}` than what? Name what it is compared with, and by how much if you know.',
      superlative: '`{word}` of which? Name what it is compared with and what shows it, or say what it does instead.',
    },
    source: 'iso-29148',
  },
  *check({ spec, config }) {
    const [promises, claims] = [requirementPassages(spec, config.vocabulary), claimPassages(spec, config.vocabulary)];
    for (const hit of hitsOf([...promises, ...claims], comparative)) if (!isReferenced(hit)) yield { data: { word: hit.word }, span: hit.span };
    for (const hit of hitsOf(claims, superlative)) {
      if (!isReferenced(hit)) yield { message: 'superlative', data: { word: hit.word }, span: hit.span };
    }
  },
};

function isReferenced({ sentence, word, before, after }: Hit): boolean {
  // Neither a question nor a reason promises anything.
  if (sentence.isQuestion || /\b(?:so\s+that|how\s+to)\b/iu.test(before)) return true;
  if (sentence.hasNumber || reference.test(after) || reference.test(before)) return true;
  return /^be(?:st|tter)$/iu.test(word) && (fixedAfter.test(after) || fixedBefore.test(before));
}

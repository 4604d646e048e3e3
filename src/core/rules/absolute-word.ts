import type { Rule } from './rule.js';
import { bounded, hitsOf, requirementPassages, type Hit } from './support/passages.js';

/** What has no bounds of its own. All of a known set ("all fields of the form") can be kept and checked. */
const boundless =
  'users|people|persons|customers|visitors|browsers|devices|platforms|systems|languages|countries|currencies|cases|situations|circumstances|conditions|times|' +
  'scenarios|environments|errors|bugs|problems|issues|needs|features|functions|functionality';
const absolute = new RegExp(
  `${bounded(`always|never|(?:at|in|under)\\s+all\\s+(?:times|cases|circumstances|conditions)|all\\s+(?:possible\\s+)?(?:${boundless})`)}|(?<![\\p{L}\\p{N}.,])100\\s?%`,
  'giu',
);

/** What follows says which ones: "all users of the pilot". */
const isBounded = /^\s+(?:(?:of|that|which|who|whose|with|without|in|on|from|for|to|between|under|above|below|listed|selected|specified|defined|required|entered|within)\b|\uFFFC)/iu;
const isDenied = /\b(?:not|nearly|almost|isn|aren)(?:['’]t)?\s+$/iu;
/** In which case it holds, or what is left out. */
const isConditional = /\b(?:if|when|whenever|unless|except|until|once|while|outside|in\s+(?:the\s+)?case)\b/iu;

export const absoluteWord: Rule = {
  meta: {
    id: 'absolute-word',
    title: 'A promise without exceptions',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'info' },
    messages: {
      default: '`{word}` promises that there is no exception, and one exception breaks it. Say for whom and in which cases, or how often it may fail.',
    },
    source: 'incose',
  },
  *check({ spec, config }) {
    const passages = requirementPassages(spec, config.vocabulary).filter(({ part }) => part !== 'condition');
    for (const hit of hitsOf(passages, absolute)) if (!isLimited(hit)) yield { data: { word: hit.word }, span: hit.span };
  },
};

function isLimited({ word, before, after }: Hit): boolean {
  if (isDenied.test(before)) return true;
  if (/^all\b/iu.test(word)) return isBounded.test(after);
  if (!/^(?:always|never)$/iu.test(word)) return false;
  // With a capital letter within a sentence it is the name of a choice: "the policy Never".
  return isConditional.test(before) || isConditional.test(after) || (/^(?:Always|Never)$/u.test(word) && /\S/u.test(before));
}

import { isUnfinished, requirementsOf, saysOf } from '../spec/requirements.js';
import type { Rule } from './rule.js';

const enough = 5;

/** Something is missing, refused, broken, late or too much; `if … then` is the form EARS keeps for it. */
const unwanted = new RegExp(
  [
    '\\bif\\b.{1,200}?\\bthen\\b',
    "\\b(?:errors?|fail(?:s|ed|ing|ures?)?|invalid|wrong|incorrect|missing|reject(?:s|ed|ion)?|refus(?:e|es|ed|al)|den(?:y|ies|ied)|cannot|can't|impossible|unavailable)\\b",
    '\\b(?:not\\s+(?:found|available|allowed|valid|supported|possible|recognised|recognized|reachable|permitted)|no\\s+(?:longer|connection|results?|match(?:es)?|reports?|answer))\\b',
    '\\b(?:time[sd]?\\s?-?out|timeouts?|offline|lost|expire[sd]?|expiry|duplicates?|exceeds?|over\\s+the\\s+limit|too\\s+(?:large|long|many|big|late)|empty|corrupt(?:ed)?)\\b',
    '\\b(?:un(?:authori[sz]ed|known|expected|finished|reachable|supported)|interrupt(?:s|ed)?|abort(?:s|ed)?|cancel(?:s|led|ed)?|leaves?\\s+before|breaks?|broken|crash(?:es|ed)?|retr(?:y|ies)|without|unless|misspelt)\\b',
  ].join('|'),
  'is',
);

export const edgeCase: Rule = {
  meta: {
    id: 'edge-case',
    title: 'Nothing ever goes wrong',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'info' },
    messages: {
      default: 'None of these {count} requirements says what happens when something goes wrong. Add at least one: a wrong entry, no connection, nothing found.',
    },
    source: 'ears',
  },
  *check({ spec }) {
    const requirements = requirementsOf(spec);
    if (requirements.length < enough || requirements.some(isUnfinished)) return;
    if (requirements.some((requirement) => saysOf(requirement).some((text) => unwanted.test(text)))) return;
    yield { data: { count: requirements.length }, span: spec.at('requirements').anchor };
  },
};

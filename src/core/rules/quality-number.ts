import { isUnfinished, requirementsOf, saysOf } from '../spec/requirements.js';
import type { Rule } from './rule.js';
import { hasMeasure } from './support/measures.js';

export const qualityNumber: Rule = {
  meta: {
    id: 'quality-number',
    title: 'A quality without a number',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{requirement} asks for a quality, and nothing in it can be measured. Say how much of what: 1.5 seconds, 99.9 % of a month, 3 of 5 people.',
    },
    source: 'iso-29148',
  },
  *check({ spec }) {
    for (const requirement of requirementsOf(spec)) {
      const { quality, later, text, name } = requirement;
      if (!quality || later || !text.filled || isUnfinished(requirement) || hasMeasure(saysOf(requirement))) continue;
      yield { data: { requirement: name }, span: text.span };
    }
  },
};

import type { Rule } from './rule.js';
import { hasMeasure } from './support/measures.js';
import { isUnfinished, requirementsOf, saysOf } from './support/requirements.js';

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
    why: 'How fast, how safe and how reliable decides what has to be built and what it costs. Without a number everybody builds for another one.',
    howToFix: 'Write a number with its unit into the text or the acceptance, or name the standard and level it has to meet.',
    source: 'iso-29148',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nrequirements:\n  - id: R1\n    kind: quality\n    text: The search answers fast.\n',
      good:
        'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nrequirements:\n  - id: R1\n    kind: quality\n    text: 95 % of searches are answered within 500 ms.\n',
    },
  },
  *check({ spec }) {
    for (const requirement of requirementsOf(spec)) {
      const { quality, later, text, name } = requirement;
      if (!quality || later || !text.filled || isUnfinished(requirement) || hasMeasure(saysOf(requirement))) continue;
      yield { data: { requirement: name }, span: text.span };
    }
  },
};

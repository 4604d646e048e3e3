import type { Rule } from './rule.js';
import { begunEntries, isOpen, tellMissing } from './support/entries.js';

export const assumptionValidation: Rule = {
  meta: {
    id: 'assumption-validation',
    title: 'An assumption nobody tests',
    kinds: ['prd'],
    sections: ['assumptions'],
    level: { base: 'info', risesWhenFirm: true },
    messages: {
      default: '{entry} has no `validation`. Write how you will find out whether it holds, and by when.',
      ofAll: 'None of the {count} open assumptions has a `validation`. Write for each how you will find out whether it holds, and by when.',
    },
    why: 'The plan rests on it, and nobody knows whether it is true. It is cheaper to find out before it is built upon.',
    howToFix: 'Write the smallest test that could prove it wrong: five conversations, a prototype, a look at the data. If you know by now, set `state`.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nassumptions:\n  - id: by-title\n    text: People remember a word of the title.\n',
      good:
        'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nassumptions:\n  - id: by-title\n    text: People remember a word of the title.\n' +
        '    validation: Ask eight analysts to find three of their reports by mid-December.\n',
    },
  },
  *check({ spec }) {
    const list = spec.at('assumptions');
    yield* tellMissing(spec, list, begunEntries(list, 'Assumption', 'text').filter(isOpen), ['validation']);
  },
};

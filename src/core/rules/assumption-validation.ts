import { begunEntries, isOpen } from '../spec/entries.js';
import type { Rule } from './rule.js';
import { tellMissingKeys } from './support/lacking.js';

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
    source: 'this-project',
  },
  *check({ spec }) {
    const list = spec.at('assumptions');
    yield* tellMissingKeys(spec, list, begunEntries(list, 'Assumption', 'text').filter(isOpen), ['validation']);
  },
};

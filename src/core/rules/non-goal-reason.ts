import { begunEntries } from '../spec/entries.js';
import type { Rule } from './rule.js';
import { tellMissingKeys } from './support/lacking.js';

export const nonGoalReason: Rule = {
  meta: {
    id: 'non-goal-reason',
    title: 'Left out without a reason',
    kinds: ['prd'],
    sections: ['non_goals'],
    level: { base: 'info' },
    messages: {
      default: '{entry} has no `reason`. Write why it is left out, so that nobody brings it back by accident.',
      ofAll: 'None of the {count} non-goals has a `reason`. Write for each why it is left out, so that nobody brings it back by accident.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const list = spec.at('non_goals');
    yield* tellMissingKeys(spec, list, begunEntries(list, 'Non-goal', 'item'), ['reason']);
  },
};

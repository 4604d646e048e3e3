import type { Rule } from './rule.js';
import { begunEntries, tellMissing } from './support/entries.js';

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
    why: 'Without the reason, the question comes up again with each new reader. With it, somebody can tell when the reason no longer holds.',
    howToFix: 'Add `reason` in one sentence: too few people need it, it can wait, somebody else does it.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nnon_goals:\n  - item: Searching inside reports\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nnon_goals:\n  - item: Searching inside reports\n    reason: Titles are what people remember.\n',
    },
  },
  *check({ spec }) {
    const list = spec.at('non_goals');
    yield* tellMissing(spec, list, begunEntries(list, 'Non-goal', 'item'), ['reason']);
  },
};

import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { isNonInferiority, isSized } from './support/plan.js';

export const oneSided: Rule = {
  meta: {
    id: 'one-sided',
    title: 'One-sided without a reason',
    kinds: ['experiment'],
    sections: ['analysis'],
    level: { base: 'warning' },
    messages: {
      default: 'A one-sided test does not notice when the change does harm. Test both sides, or say in `sided_reason` why a change for the worse need not be noticed.',
    },
    why: 'Testing one side saves about a fifth of the users, by not looking where it could hurt. That is fine only if harm would change nothing about the decision.',
    howToFix: 'Write `sided: two`, or add `sided_reason`.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nanalysis:\n  sided: one\n',
      good: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nanalysis:\n  sided: one\n  sided_reason: We ship only if it is better; equal and worse lead to the same decision.\n',
    },
  },
  *check({ spec }) {
    const sided = spec.at('analysis', 'sided');
    // Whether something got worse is a one-sided question by itself.
    if (sided.text !== 'one' || !isSized(spec) || isNonInferiority(spec) || spec.at('analysis', 'sided_reason').exists) return;
    yield {
      span: sided.span,
      fixes: () => [
        { title: 'Test both sides', safe: false, edits: [{ ...sided.span, newText: 'two' }] },
        ...fillIn(spec, 'Insert the reason', [['analysis', 'sided_reason']]),
      ],
    };
  },
};

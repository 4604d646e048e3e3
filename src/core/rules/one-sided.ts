import { isNonInferiority, isSized } from '../experiment/plan.js';
import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';

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
    source: 'this-project',
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

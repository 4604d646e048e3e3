import { isStandardDesign } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';

export const cupedWindow: Rule = {
  meta: {
    id: 'cuped-window',
    title: 'CUPED without earlier behaviour',
    kinds: ['experiment'],
    sections: ['analysis', 'audience'],
    level: { base: 'warning' },
    messages: {
      default: 'CUPED compares people with themselves before the test, but it is not said how many days before. Add `window_days`, for example 14.',
      newUsers: 'CUPED compares people with themselves before the test, but only new users are in it, and nobody knows what they did before. Take it out, and plan without it.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const reduction = spec.at('analysis', 'variance_reduction');
    const method = reduction.at('method');
    if (method.text !== 'cuped' || !isStandardDesign(spec)) return;
    const newUsers = spec.at('audience', 'new_users');
    if (newUsers.boolean === true) {
      yield { message: 'newUsers', span: method.span, related: [{ span: newUsers.span, message: 'Only new users' }] };
    } else if (!reduction.at('window_days').exists) {
      yield { span: method.span, fixes: () => fillIn(spec, 'Insert `window_days`', [['analysis', 'variance_reduction', 'window_days']]) };
    }
  },
};

import { estimatesOf, intervalText } from '../experiment/estimates.js';
import { isNonInferiority } from '../experiment/plan.js';
import type { Rule } from './rule.js';

export const wonAgainstInterval: Rule = {
  meta: {
    id: 'won-against-interval',
    title: 'Called a win against its interval',
    kinds: ['experiment'],
    sections: ['results'],
    level: { base: 'error' },
    messages: {
      default: 'The outcome is `won`, but the interval of `{metric}` is {interval} and includes 0, so chance alone could explain it. Write `inconclusive`, or correct the interval.',
      harm: 'The outcome is `won`, but the interval of `{metric}` is {interval}, and {direction} is what you wanted. Write `lost`, or correct the interval or the direction.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const outcome = spec.at('results', 'outcome');
    const metric = spec.at('metrics', 'primary', 'id').text;
    // That nothing got worse can be shown by an interval that includes 0.
    if (outcome.text !== 'won' || metric === undefined || isNonInferiority(spec)) return;
    const direction = spec.at('metrics', 'primary', 'direction').text;
    const estimates = estimatesOf(spec, metric);
    const wins = estimates.filter(({ low, high }) => (direction !== 'decrease' && low > 0) || (direction !== 'increase' && high < 0));
    const [first] = estimates;
    if (!first || wins.length > 0) return;
    const harm = estimates.every(({ low, high }) => low > 0 || high < 0);
    const fitting = harm ? 'lost' : 'inconclusive';
    yield {
      ...(harm && { message: 'harm' }),
      data: { metric, interval: intervalText(first), direction: direction === 'decrease' ? 'a fall' : 'a rise' },
      span: outcome.span,
      related: estimates.map(({ view }) => ({ span: view.at('ci').span, message: 'The interval' })),
      fixes: () => [{ title: `Change the outcome to \`${fitting}\``, safe: false, edits: [{ ...outcome.span, newText: fitting }] }],
    };
  },
};

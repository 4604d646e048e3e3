import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { declaredMetrics, isStandardDesign, metricLabel } from './support/experiment.js';

/** A share has its spread in itself; a quantile is not planned with one. */
const spread: ReadonlySet<string> = new Set(['count', 'mean', 'revenue', 'duration', 'ratio']);

export const varianceMissing: Rule = {
  meta: {
    id: 'variance-missing',
    title: 'No standard deviation',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'warning' },
    messages: {
      default: '{name} is of type `{type}` and has no `sd`, so nobody can work out how many users it needs. Ask your data people for its standard deviation.',
      ratio: '{name} is a ratio and has no `sd`, so nobody can work out how many users it needs. Ask your data people for its delta-method standard deviation.',
    },
    why: 'For everything but shares, the number of users depends on how widely the number varies between them. Twice the spread needs four times the users.',
    howToFix: 'Add `sd`, in the metric\'s own unit, taken from recent weeks of the same audience and after the cap if there is one.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: prices\ntitle: Prices\nstatus: draft\nmetrics:\n  primary:\n    id: orders\n    type: count\n',
      good: 'spec: experiment/v1\nid: prices\ntitle: Prices\nstatus: draft\nmetrics:\n  primary:\n    id: orders\n    type: count\n    sd: 1.4\n',
    },
  },
  *check({ spec }) {
    if (!isStandardDesign(spec)) return;
    for (const metric of declaredMetrics(spec)) {
      const { view, role } = metric;
      const type = view.at('type').text ?? '';
      // Secondary metrics explain; no test is sized for them.
      if (role === 'secondary' || !spread.has(type) || view.at('sd').exists) continue;
      yield {
        ...(type === 'ratio' && { message: 'ratio' }),
        data: { name: metricLabel(metric), type },
        span: view.at('type').span,
        fixes: () => fillIn(spec, 'Insert `sd`', [[...view.path, 'sd']]),
      };
    }
  },
};

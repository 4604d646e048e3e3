import { declaredMetrics, isStandardDesign, metricLabel } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';

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
    source: 'this-project',
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

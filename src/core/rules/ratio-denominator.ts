import { declaredMetrics, metricLabel } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';

export const ratioDenominator: Rule = {
  meta: {
    id: 'ratio-denominator',
    title: 'A ratio of what to what',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'warning' },
    messages: {
      default: '{name} is a ratio, but it is not said what it is divided by. Write that under `denominator`, for example checkout page views.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const metric of declaredMetrics(spec)) {
      const { view } = metric;
      if (view.at('type').text !== 'ratio' || view.at('denominator').exists) continue;
      yield {
        data: { name: metricLabel(metric) },
        span: view.at('type').span,
        fixes: () => fillIn(spec, 'Insert `denominator`', [[...view.path, 'denominator']]),
      };
    }
  },
};

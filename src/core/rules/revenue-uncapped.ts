import { declaredMetrics, metricLabel } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';

export const revenueUncapped: Rule = {
  meta: {
    id: 'revenue-uncapped',
    title: 'Revenue without a cap',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'info' },
    messages: {
      default: '{name} has no `cap`, so a few big spenders can decide the test. Consider the amount above which a single user counts as that amount.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const metric of declaredMetrics(spec)) {
      const { view } = metric;
      if (view.at('type').text !== 'revenue' || view.at('cap').exists) continue;
      yield {
        data: { name: metricLabel(metric) },
        span: view.at('type').span,
        fixes: () => fillIn(spec, 'Insert `cap`', [[...view.path, 'cap']]),
      };
    }
  },
};

import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { declaredMetrics, metricLabel } from './support/experiment.js';

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
    why: 'Most people spend little and a few spend very much. Which variant those few happen to be in can outweigh everybody else.',
    howToFix: 'Add `cap`, for example the amount that 99 of 100 users stay below, and work out `sd` from the capped numbers.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: prices\ntitle: Prices\nstatus: draft\nmetrics:\n  primary:\n    id: revenue_per_account\n    type: revenue\n',
      good: 'spec: experiment/v1\nid: prices\ntitle: Prices\nstatus: draft\nmetrics:\n  primary:\n    id: revenue_per_account\n    type: revenue\n    cap: 300\n',
    },
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

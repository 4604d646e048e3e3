import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { declaredMetrics, metricLabel } from './support/experiment.js';

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
    why: 'A ratio can rise because its upper number grows or because its lower one shrinks. Only who knows both can tell what happened.',
    howToFix: 'Add `denominator`. If it is divided by the users in the test, the metric is a `proportion` or a `mean` and needs none.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: search\ntitle: Search\nstatus: draft\nmetrics:\n  primary:\n    id: clicks_per_search\n    type: ratio\n',
      good: 'spec: experiment/v1\nid: search\ntitle: Search\nstatus: draft\nmetrics:\n  primary:\n    id: clicks_per_search\n    type: ratio\n    denominator: searches\n',
    },
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

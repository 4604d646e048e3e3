import type { Rule } from './rule.js';
import { fieldMissing, metricsWithout } from './support/metrics.js';

export const metricDeadline: Rule = {
  meta: {
    id: 'metric-deadline',
    title: 'A metric without a day to reach its target',
    kinds: ['prd', 'launch'],
    sections: ['metrics'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{metric} has no date under `by`. Write the day by which the number should be there; without one, no target is ever missed.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const metric of metricsWithout(spec, 'by')) yield fieldMissing(spec, metric, 'by');
  },
};

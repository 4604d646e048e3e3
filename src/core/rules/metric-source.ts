import type { Rule } from './rule.js';
import { fieldMissing, metricsWithout } from './support/metrics.js';

export const metricSource: Rule = {
  meta: {
    id: 'metric-source',
    title: 'A metric nobody can look up',
    kinds: ['prd', 'launch'],
    sections: ['metrics'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{metric} has no `source`, so others cannot look the number up. Write the dashboard, table or report where it stands.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const metric of metricsWithout(spec, 'source')) yield fieldMissing(spec, metric, 'source');
  },
};

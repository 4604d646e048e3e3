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
    why: 'Two people who look in two places find two numbers, and then talk about the numbers instead of the product.',
    howToFix: 'Write the name of the dashboard, table, event or survey the number comes from. If there is none yet, that is work to plan.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nmetrics:\n  - id: found_rate\n    role: primary\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nmetrics:\n  - id: found_rate\n    role: primary\n    source: Dashboard "Reports", table reports.search_daily\n',
    },
  },
  *check({ spec }) {
    for (const metric of metricsWithout(spec, 'source')) yield fieldMissing(spec, metric, 'source');
  },
};

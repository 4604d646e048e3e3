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
    why: 'Without a day, a target that was missed is only not reached yet, and nobody looks why.',
    howToFix: 'Write `by` with a day late enough for the number to move and early enough to learn from it.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nmetrics:\n  - id: found_rate\n    role: primary\n    target: 0.4\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nmetrics:\n  - id: found_rate\n    role: primary\n    target: 0.4\n    by: 2027-06-30\n',
    },
  },
  *check({ spec }) {
    for (const metric of metricsWithout(spec, 'by')) yield fieldMissing(spec, metric, 'by');
  },
};

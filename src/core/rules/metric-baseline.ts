import type { Rule } from './rule.js';
import { fieldMissing, metricsWithout } from './support/metrics.js';

export const metricBaseline: Rule = {
  meta: {
    id: 'metric-baseline',
    title: 'A metric without a baseline',
    kinds: ['prd', 'launch'],
    sections: ['metrics'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{metric} has no `baseline`, so nobody can tell later whether it moved. Write where the number {stands}, or 0 if there was nothing to count yet.',
    },
    why: 'A target means something only against where you started. Looked up afterwards, the start is a memory, and often a kind one.',
    howToFix: 'Look the number up where you will look it up later, and write it as `baseline`, best with the day as `baseline_date`.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nmetrics:\n  - id: found_rate\n    role: primary\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nmetrics:\n  - id: found_rate\n    role: primary\n    baseline: 0.31\n',
    },
  },
  *check({ spec }) {
    const stands = spec.hasReached('launched') ? 'stood before the launch' : 'stands today';
    for (const metric of metricsWithout(spec, 'baseline')) {
      const problem = fieldMissing(spec, metric, 'baseline');
      yield { ...problem, data: { ...problem.data, stands } };
    }
  },
};

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
    source: 'this-project',
  },
  *check({ spec }) {
    const stands = spec.hasReached('launched') ? 'stood before the launch' : 'stands today';
    for (const metric of metricsWithout(spec, 'baseline')) {
      const problem = fieldMissing(spec, metric, 'baseline');
      yield { ...problem, data: { ...problem.data, stands } };
    }
  },
};

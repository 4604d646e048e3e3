import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import type { Rule, RuleProblem } from './rule.js';
import { fieldMissing, metricsWithout, type ListedMetric } from './support/metrics.js';

export const metricTarget: Rule = {
  meta: {
    id: 'metric-target',
    title: 'A metric without a target',
    kinds: ['prd', 'launch'],
    sections: ['metrics'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{metric} has no `target`, so nobody can say whether the work succeeded. Write where the number should be, in the form in which the baseline is written.',
      hold: '{metric} should hold and has no `target`. Write the value it has to keep, usually the baseline.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const metric of metricsWithout(spec, 'target')) {
      const problem = fieldMissing(spec, metric, 'target');
      if (metric.view.at('direction').text !== 'hold') yield problem;
      else yield { ...problem, message: 'hold', fixes: () => [...keepBaseline(spec, metric), ...problem.fixes()] };
    }
  },
};

function keepBaseline(spec: Spec, { view }: ListedMetric): ReturnType<NonNullable<RuleProblem['fixes']>> {
  const { node, text, number } = view.at('baseline');
  if (node?.kind !== 'scalar' || number === undefined || text === undefined) return [];
  const edits = insertAt(spec.source, spec.kind.schema, [...view.path, 'target'], ` ${text}`);
  return [{ title: `Write the baseline as \`target\`: ${text}`, safe: false, edits }];
}

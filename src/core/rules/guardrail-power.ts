import { effectText } from '../experiment/effect.js';
import { declaredMetrics, metricLabel, plannedDays, type DeclaredMetric } from '../experiment/experiment.js';
import { isProportion, readChange, sizedPlan } from '../experiment/plan.js';
import type { Spec } from '../spec/spec.js';
import { planGuardrail } from '../statistics/guardrail.js';
import type { PlanInput } from '../statistics/input.js';
import { numberText } from '../wording/numbers.js';
import type { Rule } from './rule.js';

export const guardrailPower: Rule = {
  meta: {
    id: 'guardrail-power',
    title: 'A guardrail that the test cannot check',
    kinds: ['experiment'],
    sections: ['metrics', 'analysis'],
    level: { base: 'warning' },
    messages: {
      default: 'To show that {name} stays within its margin of {margin}, each variant needs {need}; this test has {have}. Widen the margin, or plan more users.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const sized = sizedPlan(spec);
    if (!sized) return;
    const guardrails = declaredMetrics(spec).filter(({ role }) => role === 'guardrail');
    for (const metric of guardrails) {
      const margin = metric.view.at('margin');
      const change = readChange(margin);
      const input = change && inputFor(metric, sized.input);
      if (!input) continue;
      const plan = planGuardrail({ ...input, margin: change }, guardrails.length);
      const have = perArm(spec, metric) ?? sized.plan.exact;
      if (!plan.computable || plan.exact <= have * (1 + 1e-9)) continue;
      yield {
        data: {
          name: metricLabel(metric).replace('This', 'this'),
          margin: effectText(change, isProportion(metric.view)),
          need: numberText(plan.perVariant),
          have: numberText(Math.floor(have)),
        },
        span: margin.at('value').span,
      };
    }
  },
};

/** The guardrail's own numbers in this test. CUPED's correlation is the primary's, and guardrails are read once, at the end. */
function inputFor({ view }: DeclaredMetric, { alpha, power, weights, treatments, cluster }: PlanInput): PlanInput | undefined {
  const types = ['proportion', 'retention', 'mean', 'count', 'revenue', 'duration', 'ratio'] as const;
  const type = types.find((one) => one === view.at('type').text);
  return type && { type, baseline: view.at('baseline').number, sd: view.at('sd').number, alpha, power, weights, treatments, cluster };
}

/** What each arm of an equal split has in the planned days, else what the brief says; undefined where it says neither. */
function perArm(spec: Spec, { view }: DeclaredMetric): number | undefined {
  const sized = sizedPlan(spec);
  const { duration } = plannedDays(spec);
  const primaryWindow = spec.at('metrics', 'primary', 'window_days').number ?? 0;
  const expected = sized?.planning.perArm;
  if (expected !== undefined) {
    const window = view.at('window_days').number ?? 0;
    // Where people enter until the primary needs the rest of the days, a guardrail with a longer window counts fewer of them.
    if (duration === undefined || spec.at('schedule', 'enrolment_days').exists || window <= primaryWindow) return expected;
    return (expected * Math.max(duration - window, 0)) / (duration - primaryWindow);
  }
  const stated = spec.at('analysis', 'sample_size').number;
  if (stated === undefined || !sized) return undefined;
  return (stated / Math.min(...sized.plan.arms.map(({ n }) => n))) * sized.plan.exact;
}

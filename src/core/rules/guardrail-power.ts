import { effectText } from '../experiment/effect.js';
import { declaredMetrics, metricLabel, plannedDays, type DeclaredMetric } from '../experiment/experiment.js';
import { isProportion, readChange, sizedPlan } from '../experiment/plan.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { planGuardrail } from '../statistics/guardrail.js';
import type { Change, PlanInput } from '../statistics/input.js';
import { numberText, shareText } from '../wording/numbers.js';
import type { Rule } from './rule.js';
import { mayLackKeys } from './support/places.js';

export const guardrailPower: Rule = {
  meta: {
    id: 'guardrail-power',
    title: 'A guardrail that the test cannot check',
    kinds: ['experiment'],
    sections: ['metrics', 'analysis'],
    level: { base: 'warning', bases: { unknown: 'info' } },
    messages: {
      default: 'To show with a power of {power} that {name} stays within its margin of {margin}, each variant needs {need}; this test has {have}. Widen the margin, or plan more users.',
      unknown: 'Whether this test can show that {name} stays within its margin, nobody can say without its `{missing}`. Write it, so that it can be worked out.',
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
      if (!change) continue;
      const missing = missingIn(metric.view, change);
      const name = metricLabel(metric);
      if (missing) {
        const fixes = () => fillIn(spec, `Insert \`${missing}\``, [[...metric.view.path, missing]]);
        yield { message: 'unknown', data: { name, missing }, span: margin.at('value').span, fixes };
      }
      const input = inputFor(metric, sized.input);
      if (!input) continue;
      const plan = planGuardrail({ ...input, margin: change }, guardrails.length);
      const have = perArm(spec, metric) ?? sized.plan.exact;
      if (!plan.computable || plan.exact <= have * (1 + 1e-9)) continue;
      yield {
        data: {
          name,
          margin: effectText(change, isProportion(metric.view)),
          power: shareText(plan.inputs.power),
          need: numberText(plan.perVariant),
          have: numberText(Math.floor(have)),
        },
        span: margin.at('value').span,
      };
    }
  },
};

/** What nothing can be computed without, and what no other rule asks for: the deviation of other metrics than shares has its own. */
function missingIn(metric: View, margin: Change): 'type' | 'baseline' | undefined {
  if (!mayLackKeys(metric)) return undefined;
  if (!metric.at('type').exists) return 'type';
  const needsBaseline = isProportion(metric) || (margin.kind === 'relative' && metric.at('type').text !== 'quantile');
  return needsBaseline && metric.at('type').filled && !metric.at('baseline').exists ? 'baseline' : undefined;
}

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

import { effectText } from '../experiment/effect.js';
import { estimatesOf, intervalText, type Estimate } from '../experiment/estimates.js';
import { declaredMetrics } from '../experiment/experiment.js';
import { isProportion, readChange } from '../experiment/plan.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import type { Change } from '../statistics/input.js';
import type { Rule } from './rule.js';

const notWon = ['lost', 'inconclusive', 'invalid'];

export const overrideReason: Rule = {
  meta: {
    id: 'override-reason',
    title: 'Rolled out against the result, without a reason',
    kinds: ['experiment'],
    sections: ['results'],
    level: { base: 'warning', whenClosed: true },
    messages: {
      default: 'You roll the change out although the outcome is `{outcome}`. Say why in `override_reason`, so that nobody takes it for a win later.',
      guardrail: 'You roll the change out although the interval of `{metric}`, {interval}, reaches past its margin of {margin}. Say why that is worth it in `override_reason`.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const results = spec.at('results');
    const decision = results.at('decision');
    if (decision.text !== 'roll-out' || results.at('override_reason').exists) return;
    const outcome = results.at('outcome');
    const fixes = () => fillIn(spec, 'Insert the reason', [['results', 'override_reason']]);
    if (notWon.includes(outcome.text ?? '')) {
      yield { data: { outcome: outcome.text ?? '' }, span: decision.span, related: [{ span: outcome.span, message: 'The outcome' }], fixes };
      return;
    }
    const broken = brokenGuardrail(spec);
    if (!broken) return;
    yield {
      message: 'guardrail',
      data: { metric: broken.metric, interval: intervalText(broken.estimate), margin: effectText(broken.margin, broken.proportion) },
      span: decision.span,
      related: [{ span: broken.estimate.view.at('ci').span, message: 'The interval' }],
      fixes,
    };
  },
};

interface Broken {
  readonly metric: string;
  readonly estimate: Estimate;
  readonly margin: Change;
  readonly proportion: boolean;
}

/** A guardrail holds when its whole interval stays on the right side of the margin; that is what it is planned to show. */
function brokenGuardrail(spec: Spec): Broken | undefined {
  for (const { view, role, id } of declaredMetrics(spec)) {
    const margin = role === 'guardrail' ? readChange(view.at('margin')) : undefined;
    const direction = view.at('direction').text;
    if (!margin || id === undefined || (direction !== 'increase' && direction !== 'decrease')) continue;
    const estimate = estimatesOf(spec, id).find((one) => {
      const limit = limitFor(one, margin, view);
      return limit !== undefined && (direction === 'decrease' ? one.high > limit : one.low < -limit);
    });
    if (estimate) return { metric: id, estimate, margin, proportion: isProportion(view) };
  }
  return undefined;
}

/** The margin in the estimate's kind; undefined where the one cannot be turned into the other. */
function limitFor({ view }: Estimate, { value, kind }: Change, metric: View): number | undefined {
  const size = Math.abs(value) * (1 + 1e-9);
  const other = view.at('kind').text;
  const baseline = Math.abs(metric.at('baseline').number ?? 0);
  if (other === kind) return size;
  if (baseline === 0) return undefined;
  return other === 'absolute' ? size * baseline : other === 'relative' ? size / baseline : undefined;
}

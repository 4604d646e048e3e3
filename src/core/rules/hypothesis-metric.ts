import { declaredMetrics } from '../experiment/experiment.js';
import { isNonInferiority } from '../experiment/plan.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import type { Rule, RuleProblem } from './rule.js';

export const hypothesisMetric: Rule = {
  meta: {
    id: 'hypothesis-metric',
    title: 'The hypothesis names another metric or direction than the one that decides',
    kinds: ['experiment'],
    sections: ['hypothesis', 'metrics'],
    level: { base: 'warning', bases: { direction: 'error' } },
    messages: {
      default: 'The hypothesis is about `{claimed}`, but the primary metric is `{primary}`. Let the metric decide that your claim is about: make both the same.',
      direction: 'The hypothesis expects {metric} to {claimed}, but the metric is to {wanted}: by your own claim the change would do harm. Correct one of the two directions.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const metric = spec.at('hypothesis', 'metric');
    const primary = spec.at('metrics', 'primary', 'id');
    const claimed = metric.text;
    if (!metric.filled || !primary.filled || claimed === undefined || primary.text === undefined) return;
    if (claimed === primary.text) yield* judgeDirection(spec);
    // A metric that the brief does not declare at all is reported as that.
    if (claimed === primary.text || !declaredMetrics(spec).some(({ id }) => id === claimed)) return;
    const meant = primary.text;
    yield {
      data: { claimed, primary: meant },
      span: metric.span,
      related: [{ span: primary.span, message: 'The primary metric' }],
      fixes: () => [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...metric.span, newText: meant }] }],
    };
  },
};

/** Of a test that asks whether something got worse, nobody says that it should. */
function* judgeDirection(spec: Spec): Iterable<RuleProblem> {
  const [claimed, wanted] = [spec.at('hypothesis', 'direction'), spec.at('metrics', 'primary', 'direction')];
  const ways = ['increase', 'decrease'];
  if (isNonInferiority(spec) || claimed.text === wanted.text || !ways.includes(claimed.text ?? '') || !ways.includes(wanted.text ?? '')) return;
  const change = (view: View, what: string, to = ''): Fix => ({ title: `Change the direction of the ${what} to \`${to}\``, safe: false, edits: [{ ...view.span, newText: to }] });
  yield {
    message: 'direction',
    data: { metric: `\`${spec.at('metrics', 'primary', 'id').text ?? ''}\``, claimed: claimed.text ?? '', wanted: wanted.text ?? '' },
    span: claimed.span,
    related: [{ span: wanted.span, message: 'The direction of the metric' }],
    fixes: () => [change(claimed, 'hypothesis', wanted.text), change(wanted, 'metric', claimed.text)],
  };
}

import { effectText } from '../experiment/effect.js';
import { declaredMetrics, isStandardDesign, metricLabel } from '../experiment/experiment.js';
import { isNonInferiority, isProportion, readChange } from '../experiment/plan.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { numberText, plainNumber, shareText } from '../wording/numbers.js';
import type { Rule, RuleProblem } from './rule.js';

export const probabilityRange: Rule = {
  meta: {
    id: 'probability-range',
    title: 'A share below 0 % or above 100 %',
    kinds: ['experiment'],
    sections: ['metrics', 'analysis'],
    level: { base: 'error', structural: true },
    fixable: true,
    messages: {
      default: '{name} is a share of users, so its baseline lies between 0 and 1; {baseline} does not. If it is no share of users, change its `type`.',
      percent: '{name} is a share of users, so its baseline lies between 0 and 1. Write {baseline} % as {share} or as {baseline}%.',
      none: '{name} has a baseline of {percent}, and a test cannot be planned from there. Write where it stands today, above 0 % and below 100 %.',
      effect: 'From {baseline} an effect of {effect} would lead to {result}, and no share goes there. Write 5 % as 0.05 or 5%, or correct the baseline.',
      margin: 'A loss of {effect} is more than a share can lose. Write 5 % as 0.05 or 5%.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!isStandardDesign(spec)) return;
    for (const metric of declaredMetrics(spec)) {
      const baseline = metric.view.at('baseline');
      const value = baseline.number;
      if (value === undefined || !isProportion(metric.view)) continue;
      if (value > 0 && value < 1) {
        if (metric.role === 'primary') yield* judgeEffect(spec, value);
      } else yield judgeBaseline(metricLabel(metric), baseline, value);
    }
  },
};

function judgeBaseline(name: string, baseline: View, value: number): RuleProblem {
  const { span } = baseline;
  if (value === 0 || value === 1) return { message: 'none', data: { name, percent: shareText(value) }, span };
  const asWritten = baseline.text ?? '';
  if (value < 0 || value >= 100 || asWritten.includes('%')) return { data: { name, baseline: asWritten }, span };
  const share = plainNumber(value / 100);
  // 1.2 may well be 1.2 orders per user and the type be wrong; from 2 on it is a percentage.
  const fix: Fix = { title: `Write it as ${share}`, safe: value >= 2, edits: [{ ...span, newText: share }] };
  return { message: 'percent', data: { name, baseline: numberText(value), share }, span, fixes: () => [fix] };
}

function* judgeEffect(spec: Spec, baseline: number): Iterable<RuleProblem> {
  const mde = spec.at('analysis', 'mde');
  const change = readChange(mde);
  if (!change) return;
  const size = change.kind === 'relative' ? change.value * baseline : change.value;
  const falls = change.value < 0 || spec.at('metrics', 'primary', 'direction').text === 'decrease';
  const result = falls ? baseline - Math.abs(size) : baseline + size;
  const loss = isNonInferiority(spec);
  if (loss ? Math.abs(size) < 1 : result > 0 && result < 1) return;
  const value = mde.at('value');
  yield {
    message: loss ? 'margin' : 'effect',
    data: { baseline: shareText(baseline), effect: effectText(change, true), result: shareText(result) },
    span: value.span,
    related: [{ span: spec.at('metrics', 'primary', 'baseline').span, message: 'The baseline' }],
    fixes: () => (Math.abs(change.value) < 1 || value.text?.includes('%') ? [] : [asShare(value, change.value)]),
  };
}

/** A number over 1 that was meant as percent. */
function asShare(value: View, number: number): Fix {
  const share = plainNumber(number / 100);
  return { title: `Write it as ${share}`, safe: false, edits: [{ ...value.span, newText: share }] };
}

import { replaceValue } from '../edit/replace.js';
import { effectText } from '../experiment/effect.js';
import { declaredMetrics, isStandardDesign, metricLabel, type DeclaredMetric } from '../experiment/experiment.js';
import { isNonInferiority, isProportion, isSized, readChange } from '../experiment/plan.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { inSentence } from '../text.js';
import { numberText, plainNumber, shareText } from '../wording/numbers.js';
import { keys, listed } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { specKinds } from './rule.js';
import { isConfidence } from './support/confidence.js';
import { listedMetrics, type ListedMetric } from './support/metrics.js';

export const probabilityRange: Rule = {
  meta: {
    id: 'probability-range',
    title: 'A share below 0 % or above 100 %',
    kinds: specKinds,
    sections: ['metrics', 'analysis', 'audience'],
    level: { base: 'error', structural: true },
    fixable: true,
    messages: {
      default: '{name} is a share of users, so its baseline lies between 0 and 1; {baseline} does not. If it is no share of users, change its `type`.',
      percent: '{name} is a share of users, so its baseline lies between 0 and 1. Write {baseline} % as {share} or as {baseline}%.',
      listed: '{name} is a share, so its {key} lies between 0 and 1; {value} does not. If it is no share, change its `type`.',
      listedPercent: '{name} is a share, so its {keys} between 0 and 1. Write {value} % as {share} or as {value}%.',
      none: '{name} has a baseline of {percent}, and a test cannot be planned from there. Write where it stands today, above 0 % and below 100 %.',
      effect: 'From {baseline} an effect of {effect} would lead to {result}, and no share goes there. {advice}',
      margin: 'A loss of {effect} is more than a share can lose. {advice}',
      coverage: '`coverage` is the percentage of eligible users who take part, from 0 to 100, and {value} is none. Write 50 or 50% if half of them do, and 100 for all.',
      share: '`{key}` is a share between 0 and 1, and {value} is none. Write {example}.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (spec.kind.id !== 'experiment') {
      for (const metric of listedMetrics(spec)) if (isProportion(metric.view)) yield* judgeListed(spec, metric);
      return;
    }
    const coverage = spec.at('audience', 'coverage');
    const percent = coverage.percent ?? 0;
    if (percent < 0 || percent > 100) yield { message: 'coverage', data: { value: numberText(percent) }, span: coverage.span };
    if (!isStandardDesign(spec)) return;
    for (const metric of declaredMetrics(spec)) {
      if (!isProportion(metric.view)) continue;
      const baseline = metric.view.at('baseline');
      const value = baseline.number;
      if (value !== undefined && !(value > 0 && value < 1)) yield judgeBaseline(metricLabel(metric), baseline, value);
      else if (value !== undefined && metric.role === 'primary') yield* judgeEffect(spec, value);
      if (metric.role === 'guardrail') yield* judgeMargin(metric);
    }
    if (!isSized(spec)) return;
    yield* judgeShare(spec.at('analysis', 'alpha'), 0.05, (share) => share <= 0.1);
    yield* judgeShare(spec.at('analysis', 'power'), 0.8, (share) => share >= 0.8);
  },
};

/** The metric of a PRD or launch brief, which nothing is planned from: nobody at all and everybody are numbers too. */
function* judgeListed(spec: Spec, { view, name }: ListedMetric): Iterable<RuleProblem> {
  const written = ['baseline', 'target', 'actual'].flatMap((key) => {
    const place = view.at(key);
    const { number } = place;
    return number === undefined ? [] : [{ key, place, number, bare: !place.text?.includes('%'), isShare: number >= 0 && number <= 1 }];
  });
  const outside = written.filter(({ isShare }) => !isShare);
  // 31 is a percentage. 1.36 may be one, but not beside a share: then it is a slip.
  const inPercent = outside.filter(({ number, bare }) => bare && number > 0 && number <= 100 && (number >= 2 || outside.length === written.length));
  const [first] = inPercent;
  if (first) {
    const { place, number } = first;
    const asText = /%|percent/i.test(view.at('unit').text ?? '') ? (value: number) => `${plainNumber(value)}%` : (value: number) => plainNumber(value / 100);
    const edits = inPercent.flatMap((one) => (one.place.node ? replaceValue(spec.source, one.place.node, asText(one.number)) : []));
    yield {
      message: 'listedPercent',
      data: { name, keys: `${keys(inPercent.map(({ key }) => key))} ${inPercent.length === 1 ? 'lies' : 'lie'}`, value: numberText(number), share: plainNumber(number / 100) },
      span: place.span,
      related: inPercent.slice(1).map((one) => ({ span: one.place.span, message: 'The same' })),
      fixes: () => [{ title: `Write ${listed(inPercent.map((one) => `${plainNumber(one.number)} as ${asText(one.number)}`))}`, safe: inPercent.every((one) => one.number >= 2), edits }],
    };
  }
  for (const { key, place } of outside.filter((one) => !inPercent.includes(one))) {
    yield { message: 'listed', data: { name, key: `\`${key}\``, value: (place.text ?? '').trim() }, span: place.span };
  }
}

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
    data: { baseline: shareText(baseline), effect: effectText(change, true), result: shareText(result), advice: adviceFor(value, loss) },
    span: value.span,
    related: [{ span: spec.at('metrics', 'primary', 'baseline').span, message: 'The baseline' }],
    fixes: () => asShare(value),
  };
}

/** More than everything cannot be lost, whichever way is worse. */
function* judgeMargin({ view }: DeclaredMetric): Iterable<RuleProblem> {
  const margin = view.at('margin');
  const change = readChange(margin);
  if (change?.kind !== 'absolute' || Math.abs(change.value) < 1) return;
  const value = margin.at('value');
  yield { message: 'margin', data: { effect: effectText(change, true), advice: adviceFor(value, true) }, span: value.span, fixes: () => asShare(value) };
}

/** What to write instead, with the writer's own number where percent may have been meant. */
function adviceFor(value: View, loss: boolean): string {
  const smaller = loss ? 'Write the largest loss you would accept.' : 'Look for a smaller effect, or correct the baseline.';
  const size = Math.abs(value.number ?? 0);
  if (value.text?.includes('%') || size < 0.1 || size >= 100) return smaller;
  const number = plainNumber(size);
  const share = plainNumber(size / 100);
  if (size >= 1) return `Write ${number} % as ${share} or ${number}%.`;
  return `If you mean ${number} %, write ${share} or ${number}%; if not, ${inSentence(smaller)}`;
}

/** A number over 1 that was meant as percent. */
function asShare(value: View): readonly Fix[] {
  const number = value.number ?? 0;
  if (Math.abs(number) < 1 || value.text?.includes('%')) return [];
  const share = plainNumber(number / 100);
  return [{ title: `Write it as ${share}`, safe: false, edits: [{ ...value.span, newText: share }] }];
}

/** Where nothing between 0 and 1 is written, nothing can be planned. */
function* judgeShare(view: View, usual: number, isUsual: (share: number) => boolean): Iterable<RuleProblem> {
  const value = view.number;
  const key = String(view.path.at(-1) ?? '');
  // An alpha of 95 is a confidence, which is said at its own place.
  if (value === undefined || (value > 0 && value < 1) || (key === 'alpha' && isConfidence(value))) return;
  // 5 and 80 were meant as percent.
  const meant = value > 1 && value < 100 && !view.text?.includes('%') ? value / 100 : undefined;
  const isMeant = meant !== undefined && isUsual(meant);
  const better = plainNumber(isMeant ? meant : usual);
  yield {
    message: 'share',
    data: { key, value: (view.text ?? '').trim(), example: isMeant ? `${plainNumber(value)} % as ${better}` : `${better}, the usual value` },
    span: view.span,
    fixes: () => [{ title: `Change it to ${better}`, safe: isMeant, edits: [{ ...view.span, newText: better }] }],
  };
}

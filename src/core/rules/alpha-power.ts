import { isSized } from '../experiment/plan.js';
import type { View } from '../spec/view.js';
import { numberText, plainNumber, shareText } from '../wording/numbers.js';
import type { Rule, RuleProblem } from './rule.js';
import { isConfidence } from './support/confidence.js';

export const alphaPower: Rule = {
  meta: {
    id: 'alpha-power',
    title: 'An unusual alpha or power',
    kinds: ['experiment'],
    sections: ['analysis'],
    level: { base: 'warning', bases: { confidence: 'error' } },
    messages: {
      alpha: 'With an alpha of {value}, {often} of tests of a change that does nothing would look like an effect. The usual value is 5 %, and at most 10 %.',
      confidence: 'An alpha of {value} is rather a confidence: `alpha` is the risk of a false win that is left. For a confidence of {value} write {better}.',
      power: 'With a power of {value} the test would miss the effect it looks for {often} times. Plan for at least 80 %.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!isSized(spec)) return;
    yield* judgeAlpha(spec.at('analysis', 'alpha'));
    const power = spec.at('analysis', 'power');
    const value = power.number;
    // What is no share at all has a finding of its own.
    if (value === undefined || value <= 0 || value >= 0.8) return;
    yield { message: 'power', data: { value: shareText(value), often: `${numberText((1 - value) * 10, 1)} of 10` }, ...changeTo(power, 0.8) };
  },
};

function* judgeAlpha(view: View): Iterable<RuleProblem> {
  const value = view.number;
  if (value === undefined) return;
  if (isConfidence(value)) {
    const confidence = value < 1 ? value : value / 100;
    const left = Number((1 - confidence).toPrecision(6));
    yield { message: 'confidence', data: { value: shareText(confidence), better: plainNumber(left) }, ...changeTo(view, left) };
    return;
  }
  if (value > 0.1 && value < 1) yield { message: 'alpha', data: { value: shareText(value), often: shareText(value) }, ...changeTo(view, 0.05) };
}

function changeTo(view: View, number: number): Pick<RuleProblem, 'span' | 'fixes'> {
  const better = plainNumber(number);
  return { span: view.span, fixes: () => [{ title: `Change it to ${better}`, safe: false, edits: [{ ...view.span, newText: better }] }] };
}

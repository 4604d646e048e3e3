import { isSized } from '../experiment/plan.js';
import type { View } from '../spec/view.js';
import { numberText, plainNumber, shareText } from '../wording/numbers.js';
import type { Rule, RuleProblem } from './rule.js';

export const alphaPower: Rule = {
  meta: {
    id: 'alpha-power',
    title: 'An unusual alpha or power',
    kinds: ['experiment'],
    sections: ['analysis'],
    level: { base: 'warning' },
    messages: {
      alpha: 'With an alpha of {value}, {often} tests of a change that does nothing would look like an effect. The usual value is 5 %, and at most 10 %.',
      power: 'With a power of {value} the test would miss the effect it looks for {often} times. Plan for at least 80 %.',
      share: '`{key}` is a share between 0 and 1, and {value} is none. Write {example}.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!isSized(spec)) return;
    yield* judge(spec.at('analysis', 'alpha'), 0.05, (alpha) => alpha > 0.1);
    yield* judge(spec.at('analysis', 'power'), 0.8, (power) => power < 0.8);
  },
};

function* judge(view: View, usual: number, isWeak: (value: number) => boolean): Iterable<RuleProblem> {
  const key = String(view.path.at(-1) ?? '');
  const value = view.number;
  if (value === undefined) return;
  const isShare = value > 0 && value < 1;
  if (isShare && !isWeak(value)) return;
  // 5 and 80 were meant as percent.
  const meant = !isShare && value > 1 && value < 100 ? value / 100 : undefined;
  const better = meant !== undefined && !isWeak(meant) ? meant : usual;
  yield {
    message: isShare ? key : 'share',
    data: {
      key,
      value: isShare ? shareText(value) : numberText(value),
      often: key === 'alpha' ? `${shareText(value)} of` : `${numberText((1 - value) * 10, 1)} of 10`,
      example: meant === undefined ? `${usual}, the usual value` : `${numberText(value)} % as ${plainNumber(meant)}`,
    },
    span: view.span,
    fixes: () => [{ title: `Change it to ${plainNumber(better)}`, safe: false, edits: [{ ...view.span, newText: plainNumber(better) }] }],
  };
}

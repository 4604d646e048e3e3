import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { numberText, shareText } from '../wording/numbers.js';
import type { Rule } from './rule.js';
import { guards, listedMetrics } from './support/metrics.js';

export const metricDirection: Rule = {
  meta: {
    id: 'metric-direction',
    title: 'A target that lies the wrong way',
    kinds: ['prd', 'launch'],
    sections: ['metrics'],
    // Between a number that holds and one within a limit there is room for an opinion.
    level: { base: 'error', lighter: new Set(['hold']) },
    messages: {
      default: '{metric} should {direction}, but its target of {target} is {side} the baseline of {baseline}. Correct the target, the baseline or `direction`.',
      equal: '{metric} should {direction}, but its target is its baseline, {baseline}. Write the number you want to reach, or `direction: hold` if it should stay where it is.',
      hold: '{metric} should hold, but its target of {target} is {side} the baseline of {baseline}. Write the baseline as the target, or the way the number should move as `direction`.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const metric of listedMetrics(spec)) {
      const { view, name } = metric;
      const [from, to, aim] = [view.at('baseline'), view.at('target'), view.at('direction')];
      const numbers = onOneScale(from, to);
      const direction = aim.text ?? '';
      // The target of a guardrail is the limit up to which it may get worse.
      if (!numbers || guards(metric) || !['increase', 'decrease', 'hold'].includes(direction)) continue;
      const found = moveBetween(numbers.from, numbers.to);
      if (found === (direction === 'hold' ? 'stay' : direction)) continue;
      yield {
        message: found === 'stay' ? 'equal' : direction === 'hold' ? 'hold' : 'default',
        data: { metric: name, direction, target: numberIn(to), baseline: numberIn(from), side: found === 'increase' ? 'above' : 'below' },
        span: to.span,
        related: [{ span: from.span, message: 'The baseline' }],
        fixes: () => [aimAt(spec, aim, found === 'stay' ? 'hold' : found)],
      };
    }
  },
};

/** What computing percent in binary leaves behind is no move. */
function moveBetween(from: number, to: number): 'increase' | 'decrease' | 'stay' {
  if (Math.abs(to - from) <= 1e-9 * Math.max(Math.abs(from), Math.abs(to))) return 'stay';
  return to > from ? 'increase' : 'decrease';
}

/** Undefined where one of the two is no number. Beside a number of percent, one over 1 is meant as percent too: 31 and 36%. */
function onOneScale(from: View, to: View): { readonly from: number; readonly to: number } | undefined {
  const read = (view: View, percent: boolean): number | undefined => (percent ? view.percent : view.number);
  const bare = [from, to].filter((view) => !isPercent(view));
  const percent = bare.length === 1 && Math.abs(bare[0]?.number ?? 0) > 1;
  const [start, end] = [read(from, percent), read(to, percent)];
  return start === undefined || end === undefined ? undefined : { from: start, to: end };
}

function isPercent(view: View): boolean {
  return view.text?.trimEnd().endsWith('%') ?? false;
}

function numberIn(view: View): string {
  return isPercent(view) ? shareText(view.number ?? 0) : numberText(view.number ?? 0, 6);
}

function aimAt(spec: Spec, aim: View, direction: string): Fix {
  return { title: `Change \`direction\` to \`${direction}\``, safe: false, edits: aim.node ? replaceValue(spec.source, aim.node, direction) : [] };
}

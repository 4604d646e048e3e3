import { replaceValue } from '../edit/replace.js';
import { isControl, isStandardDesign } from '../experiment/experiment.js';
import { addUp, areSharesOfOne, equalShares, sum, weightsOf, type Weight } from '../experiment/weights.js';
import type { Fix } from '../finding.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import { splitCost } from '../statistics/allocation.js';
import { numberText } from '../wording/numbers.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { placeFor } from './support/places.js';

export const unevenSplit: Rule = {
  meta: {
    id: 'uneven-split',
    title: 'Unequal shares without a reason',
    kinds: ['experiment'],
    sections: ['variants'],
    level: { base: 'info' },
    messages: {
      default: 'Split as {weights}, this test needs about {cost} equal shares would. Say in `variants_reason` what makes that worth it, or split equally.',
      alike: 'The shares are unequal ({weights}). Here that needs about as many users as equal shares; say in `variants_reason` that it is meant.',
      fewer: 'The shares are unequal ({weights}). Here that needs about {saved} % fewer users than equal shares; say in `variants_reason` that it is meant.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const weights = isStandardDesign(spec) ? weightsOf(spec) : undefined;
    // Weights that do not add up, or of variants without users, have findings of their own.
    if (!weights || !(addUp(weights) || areSharesOfOne(weights)) || spec.at('variants_reason').exists) return;
    const shared = weights.filter(({ value }) => (value ?? 0) > 0);
    const whole = sum(shared.map(({ value }) => value ?? 0));
    const isFair = (value: number): boolean => Math.abs((value / whole) * 100 - 100 / shared.length) < 1;
    if (shared.length < 2 || shared.every(({ value }) => isFair(value ?? 0))) return;
    const factor = costOf(shared);
    if (factor === undefined) return;
    const data = {
      weights: shared.map(({ value }) => numberText((value ?? 0) * (whole < 2 ? 100 : 1))).join(' / '),
      cost: factor < 2 ? `${numberText((factor - 1) * 100, 0)} % more users in total than` : `${numberText(factor, 1)} times as many users in total as`,
      saved: numberText((1 - factor) * 100, 0),
    };
    yield {
      ...(factor < 1.01 && { message: factor < 0.99 ? 'fewer' : 'alike' }),
      data,
      span: placeFor(spec, 'variants'),
      fixes: () => [...fillIn(spec, 'Add the reason for the split', [['variants_reason']]), ...splitEqually(spec, shared)],
    };
  },
};

/** What the split costs as a multiple of an equal one; undefined when it is not clear which is the control. */
function costOf(shared: readonly Weight[]): number | undefined {
  const controls = shared.filter(({ variant }) => isControl(variant));
  // With two it makes no difference which is which.
  const control = shared.length === 2 ? shared[0] : controls.length === 1 ? controls[0] : undefined;
  if (!control) return undefined;
  return splitCost([control, ...shared.filter((one) => one !== control)].map(({ value }) => value ?? 0));
}

/** Not any more once users are in the test: to change their shares then would spoil the comparison. */
function splitEqually(spec: Spec, shared: readonly Weight[]): readonly Fix[] {
  if (spec.hasReached('running')) return [];
  const values = equalShares(shared.length);
  const edits = shared.flatMap(({ variant }, index) => {
    const { node } = variant.at('weight');
    return node ? replaceValue(spec.source, node, String(values[index] ?? 0)) : [];
  });
  return [{ title: `Split equally: ${listed(values.map(String))}`, safe: false, edits }];
}

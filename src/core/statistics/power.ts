/** The plan read backwards: the power a sample has, and the effect it finds. */
import { effectOf, signOf } from './effect.js';
import { failed, not, type NotComputable, type PlanInput } from './input.js';
import { sequentialOf, spreadOf, testOf, textbook, varianceFactor } from './needed.js';
import { resolve, type Resolved } from './resolve.js';
import { root } from './root.js';
import { meansDetectable, twoMeansPower, twoProportionsPower } from './sample-size.js';
import { inflation, powerWithLooks } from './sequential.js';
import { say } from './words.js';

type AchievedPower = { readonly computable: true; readonly power: number } | NotComputable;

export type DetectableEffect =
  | {
      readonly computable: true;
      /** In the metric's unit, below 0 for a fall. For non-inferiority the smallest margin that can be shown, above 0. */
      readonly absolute: number;
      /** As a fraction of the baseline's size; null where there is none, or it is 0. */
      readonly relative: number | null;
      /** The treatment's proportion or mean with this effect; null without a baseline, and for a margin. */
      readonly treatment: number | null;
    }
  | NotComputable;

/**
 * The power with which `n` units in each arm of an equal split find the input's mde, or show its margin; the input's power is not used.
 * For other splits give the harmonic mean of control and treatment.
 */
export function achievedPower(input: PlanInput, n: number): AchievedPower {
  const plan = resolve({ ...input, power: undefined });
  if (failed(plan)) return plan;
  const effect = effectOf(input, plan);
  if (failed(effect)) return effect;
  const trouble = sampleTrouble(n);
  if (trouble) return trouble;
  const units = n / varianceFactor(plan);
  const test = testOf(plan);
  const design = sequentialOf(plan);
  if (design) {
    const power = powerWithLooks(design, (wanted) => textbook({ ...plan, power: wanted }, effect.absolute), units);
    return power === undefined ? hardlyAny : { computable: true, power };
  }
  const p1 = plan.baseline ?? NaN;
  // Both arms of a non-inferiority test have the control's spread, so that it reads like a difference of means.
  const power =
    plan.proportion && plan.test === 'difference'
      ? twoProportionsPower(p1, p1 + effect.absolute, units, test)
      : twoMeansPower(effect.absolute, spreadOf(plan), units, test);
  return { computable: true, power };
}

const hardlyAny = not('invalid', null, 'With so few units the test would find the effect hardly more often than by chance.');

/**
 * The smallest effect that `n` units in each arm of an equal split find with the input's power, or the smallest margin they can show;
 * the input's mde and margin are not used.
 */
export function detectableEffect(input: PlanInput, n: number): DetectableEffect {
  const plan = resolve(input);
  if (failed(plan)) return plan;
  const trouble = sampleTrouble(n);
  if (trouble) return trouble;
  const design = sequentialOf(plan);
  const units = n / varianceFactor(plan) / (design ? inflation(design) : 1);
  const twoProportions = plan.proportion && plan.test === 'difference';
  const size = twoProportions ? proportionsDetectable(plan, units) : meansDetectable(spreadOf(plan), units, testOf(plan));
  if (size === undefined) {
    return not('invalid', null, `With ${say(n)} ${n === 1 ? 'unit' : 'units'} in each variant not even the largest possible effect could be found.`);
  }
  const { baseline } = plan;
  const absolute = plan.test === 'difference' ? signOf(plan) * size : size;
  const relative = baseline ? absolute / Math.abs(baseline) : null;
  return {
    computable: true,
    absolute,
    relative: Number.isFinite(relative) ? relative : null,
    treatment: baseline === null || plan.test !== 'difference' ? null : baseline + absolute,
  };
}

/**
 * The formula has no inverse in closed form. The sample falls as the effect grows, from infinity to what the largest possible effect
 * needs, so halving from there down soon brackets the answer. Undefined when even the largest needs more. (√n is a concave positive
 * function of the effect divided by the effect, and so falls, when z(power) ≥ 0; with a power below one half samples of a few units can
 * break that, and nobody plans those.)
 */
function proportionsDetectable(plan: Resolved, units: number): number | undefined {
  const sign = signOf(plan);
  const baseline = plan.baseline ?? NaN;
  const excess = (size: number): number => Math.log(textbook(plan, sign * size) / units);
  let high = (sign > 0 ? 1 - baseline : baseline) * (1 - 1e-12);
  if (excess(high) > 0) return undefined;
  while (excess(high / 2) <= 0) high /= 2;
  return root(excess, high / 2, high, 1e-13);
}


function sampleTrouble(n: number): NotComputable | undefined {
  if (n >= 1 && n <= 1e12) return undefined;
  return not('invalid', null, `The units in each variant have to be a number from 1 to a trillion; ${say(n)} is not.`);
}

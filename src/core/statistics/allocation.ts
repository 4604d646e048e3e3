/** Splits that are not equal: what they cost, and how many units each arm gets. */
import { roundUp } from './words.js';

export interface Arm {
  /** Its share of the test in percent; the shares of all arms add up to 100. */
  readonly weight: number;
  /** Units it needs, rounded up. */
  readonly n: number;
}

/** Shares as fractions that add up to 1, from weights above 0 in any unit. */
export function shares(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Units in all arms together for each unit of an arm of an equal split, with the control first. A comparison is as precise as one of
 * n each when (1/n_c + 1/n_t)/2 = 1/n; the treatment with the smallest share decides: the largest (1/w_c + 1/w_t)/2. Exact for means of one
 * standard deviation; of proportions the spread differs with the share, so that 10/90 from 2 % to 3 % has a power of 77.5 % where 80 % was
 * asked for, and 90/10 one of 82.4 %.
 */
export function unitsPerEqualUnit(weights: readonly number[]): number {
  const [control = 1, ...treatments] = shares(weights);
  return Math.max(...treatments.map((share) => (1 / control + 1 / share) / 2));
}

/**
 * What a split costs: its total sample divided by that of an equal split of as many arms. 1.5625 for 80/20. With two arms no split is
 * cheaper than the equal one; with k > 1 treatments a control of √k times a treatment's share is, by a little (Dunnett 1955).
 * Undefined unless there are two weights or more, all above 0.
 */
export function splitCost(weights: readonly number[]): number | undefined {
  const usable = weights.length >= 2 && weights.every((weight) => weight > 0 && weight <= 1e9);
  return usable ? unitsPerEqualUnit(weights) / weights.length : undefined;
}

/** The units of each arm when an arm of an equal split would need `n`, unrounded. Rounded up here and nowhere before. */
export function arms(n: number, weights: readonly number[]): readonly Arm[] {
  const total = n * unitsPerEqualUnit(weights);
  // On an equal split the arms are n itself: dividing and multiplying by the shares could leave a trace that rounds up to one more.
  const equal = weights.every((weight) => weight === weights[0]);
  return shares(weights).map((share) => ({ weight: 100 * share, n: roundUp(equal ? n : total * share) }));
}

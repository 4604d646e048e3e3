/**
 * Group-sequential designs with equally spaced looks and the two classic boundaries, and what looking without a boundary does.
 * Fractions throughout: alpha 0.05, power 0.8.
 */
import { crossing } from './crossing.js';
import { critical, z, type Sided } from './normal.js';
import { root } from './root.js';

/** O'Brien–Fleming is very strict early and nearly the usual test at the end; Pocock asks the same at every look. */
export type Boundary = 'obrien-fleming' | 'pocock';

/** More looks than this are not computed: nobody plans them, and the work grows with the square. */
export const maxLooks = 100;

export interface SequentialDesign {
  /** Over all looks together, 10⁻¹² ≤ alpha < 0.5. */
  readonly alpha: number;
  /** At least alpha + 0.01 and at most 1 − 10⁻⁹. */
  readonly power: number;
  /** Planned looks, the last included: a whole number from 1 to `maxLooks`. */
  readonly looks: number;
  readonly boundary: Boundary;
  /** Two-sided boundaries are symmetric. */
  readonly sided: Sided;
}

/** The |Z| to pass at each look, in order. Constant for Pocock; for O'Brien–Fleming c·√(looks/k), which falls to c at the last. */
export function boundaries({ alpha, looks, boundary, sided }: Omit<SequentialDesign, 'power'>): readonly number[] {
  // Taken apart, so that the constant is remembered whatever the power.
  return shape(boundaryConstant({ alpha, looks, boundary, sided }), looks, boundary);
}

/**
 * How many times the sample of a test with one look the last look needs for the same alpha and power: the inflation of the maximum n,
 * Jennison & Turnbull's R. The sample grows with the square of the drift, so it is the ratio of the two drifts, squared.
 */
export const inflation: (design: SequentialDesign) => number = remember((design: SequentialDesign) =>
  design.looks === 1 ? 1 : ratio(driftFor(design), design),
);

/** The sample of a drift beside that of a test with one look and the same power. */
function ratio(drift: number, design: SequentialDesign): number {
  return Math.max(1, (drift / driftFor({ ...design, looks: 1 })) ** 2);
}

/** The mean of Z at the last look with which the test rejects with probability `power`, on either side as in Jennison & Turnbull. */
function driftFor(design: SequentialDesign): number {
  const bounds = boundaries(design);
  const missing = (drift: number): number => crossing(bounds, drift, design.sided) - design.power;
  let high = (bounds.at(-1) ?? 0) + z(design.power) + 0.01;
  while (missing(high) < 0) high += 0.2;
  return root(missing, 0, high, 1e-9);
}

/**
 * The power with which a maximum sample of `n` finds what a test with one look would need `fixed(power)` for: the inflation solved for
 * the power. Undefined when `n` is so small that the power is hardly above alpha; 1 when it is within 10⁻⁹ of it.
 */
export function powerWithLooks(design: Omit<SequentialDesign, 'power'>, fixed: (power: number) => number, n: number): number | undefined {
  const bounds = boundaries(design);
  const powerAt = (drift: number): number => Math.min(crossing(bounds, drift, design.sided), 1 - 1e-9);
  // Searched along the drift, where each step takes one recursion and not a search of its own.
  const excess = (drift: number): number => {
    const power = powerAt(drift);
    return Math.log((ratio(drift, { ...design, power }) * fixed(power)) / n);
  };
  const [low, high] = [0.2, (bounds.at(-1) ?? 0) + 6];
  if (excess(low) > 0) return undefined;
  return excess(high) < 0 ? 1 : powerAt(root(excess, low, high, 1e-10));
}

/** The boundary at the last look. Between the value for one look and Bonferroni's for all of them. */
const boundaryConstant: (design: Omit<SequentialDesign, 'power'>) => number = remember(({ alpha, looks, boundary, sided }) => {
  const once = critical(alpha, sided);
  if (looks === 1) return once;
  const excess = (constant: number): number => crossing(shape(constant, looks, boundary), 0, sided) / alpha - 1;
  // A thousandth wider on both sides: the quantiles of very small tails are good to seven digits only.
  return root(excess, once * 0.999, critical(alpha / looks, sided) * 1.001, 1e-9);
});

function shape(constant: number, looks: number, boundary: Boundary): readonly number[] {
  return Array.from({ length: looks }, (_, index) => (boundary === 'pocock' ? constant : constant * Math.sqrt(looks / (index + 1))));
}

/**
 * The real chance of a false alarm when the usual test of level `alpha` is read at each of `looks` equally spaced looks and the test is
 * stopped at the first that is significant: 0.142 for 5 looks at 0.05. Undefined unless `isAlpha` and `isLooks`.
 */
export function peekingAlpha(alpha: number, looks: number, sided: Sided = 'two'): number | undefined {
  if (!isAlpha(alpha) || !isLooks(looks)) return undefined;
  return peeking({ alpha, looks, sided });
}

const peeking = remember(({ alpha, looks, sided }: { readonly alpha: number; readonly looks: number; readonly sided: Sided }) =>
  crossing(shape(critical(alpha, sided), looks, 'pocock'), 0, sided),
);

/** Whether results can be trusted for this alpha: from 10⁻⁹, below which 1 − alpha loses digits, to under 0.5. */
export function isAlpha(alpha: number): boolean {
  return alpha >= 1e-9 && alpha < 0.5;
}

export function isLooks(looks: number): boolean {
  return Number.isInteger(looks) && looks >= 1 && looks <= maxLooks;
}

/** Keeps the latest results: the same few designs are asked for at every keystroke. */
function remember<Design extends object>(compute: (design: Design) => number): (design: Design) => number {
  const results = new Map<string, number>();
  return (design) => {
    const key = JSON.stringify(Object.entries(design).sort());
    let result = results.get(key);
    if (result === undefined) {
      result = compute(design);
      // The oldest goes, not all of them: what is on the screen must stay known.
      const [oldest] = results.keys();
      if (results.size >= 200 && oldest !== undefined) results.delete(oldest);
      results.set(key, result);
    }
    return result;
  };
}

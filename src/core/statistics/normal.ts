/** The standard normal distribution, from @stdlib: maintained, and checked against tables by its authors. */
import cdf from '@stdlib/stats-base-dists-normal-cdf/lib/main.js';
import quantile from '@stdlib/stats-base-dists-normal-quantile/lib/main.js';

/** z(p), the value a standard normal variable stays below with probability `p`, 0 < p < 1. About 1.96 for 0.975. */
export function z(p: number): number {
  return quantile(p, 0, 1);
}

/** Φ(x), the probability that a standard normal variable stays below `x`. */
export function phi(x: number): number {
  return cdf(x, 0, 1);
}

/** The standard normal density at `x`. */
export function density(x: number): number {
  return Math.exp(-0.5 * x * x) * 0.3989422804014327;
}

/** One-sided tests watch one direction of change, two-sided tests split alpha between both. */
export type Sided = 'two' | 'one';

/** The z value a test statistic has to pass: z(1−α/2) two-sided, z(1−α) one-sided. */
export function critical(alpha: number, sided: Sided): number {
  return z(1 - tail(alpha, sided));
}

/** The part of alpha that lies beyond one boundary. */
function tail(alpha: number, sided: Sided): number {
  return sided === 'two' ? alpha / 2 : alpha;
}

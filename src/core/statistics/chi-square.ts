/** The upper tail of the chi-square distribution. */
import finiteGammaQ from '@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js';
import finiteHalfGammaQ from '@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js';

/**
 * The probability that a chi-square variable with `freedom` degrees of freedom (a whole number ≥ 1) is at least `statistic` (≥ 0):
 * Q(freedom/2, statistic/2). Asked for directly and not as 1 − cdf, which would round small probabilities to 0.
 */
export function chiSquareTail(statistic: number, freedom: number): number {
  if (statistic === 0) return 1;
  return freedom % 2 === 0 ? finiteGammaQ(freedom / 2, statistic / 2) : finiteHalfGammaQ(freedom / 2, statistic / 2);
}

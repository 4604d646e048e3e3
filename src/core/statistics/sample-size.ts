/**
 * Units needed in each arm of an equal split, unrounded. Alpha and power are fractions; effects are absolute and their sign does not
 * matter. Callers see to the ranges named here: outside them the result means nothing.
 */
import { critical, phi, z, type Sided } from './normal.js';

/** Alpha, power and sides of one comparison, 0 < alpha < 0.5 and alpha < power < 1. */
export interface Test {
  readonly alpha: number;
  readonly power: number;
  readonly sided: Sided;
}

/**
 * Two proportions p1 ≠ p2, both above 0 and below 1, with the pooled variance under the null hypothesis:
 * n = [z_a·√(2·p̄·q̄) + z_b·√(p1·q1 + p2·q2)]² / (p2 − p1)².
 * The formula of R's power.prop.test, of statsmodels' samplesize_proportions_2indep_onetail and of G*Power. (Fleiss, Levin & Paik 2003)
 */
export function twoProportions(p1: number, p2: number, test: Test): number {
  const { pooled, separate } = proportionSpread(p1, p2);
  return ((critical(test.alpha, test.sided) * pooled + z(test.power) * separate) / (p2 - p1)) ** 2;
}

/** The power of `n` units in each arm to find p2 rather than p1: the same formula solved for it. */
export function twoProportionsPower(p1: number, p2: number, n: number, test: Omit<Test, 'power'>): number {
  const { pooled, separate } = proportionSpread(p1, p2);
  return phi((Math.sqrt(n) * Math.abs(p2 - p1) - critical(test.alpha, test.sided) * pooled) / separate);
}

function proportionSpread(p1: number, p2: number): { readonly pooled: number; readonly separate: number } {
  const mean = (p1 + p2) / 2;
  return { pooled: Math.sqrt(2 * mean * (1 - mean)), separate: Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2)) };
}

/**
 * Two means that differ by `effect`, with the same standard deviation `sd` in both arms: n = 2·(z_a + z_b)²·σ²/δ².
 * The normal approximation; the t distribution would add one or two units to samples of a few dozen.
 */
export function twoMeans(effect: number, sd: number, test: Test): number {
  return 2 * ((critical(test.alpha, test.sided) + z(test.power)) * (sd / effect)) ** 2;
}

/** The power of `n` units in each arm to find a difference of means. */
export function twoMeansPower(effect: number, sd: number, n: number, test: Omit<Test, 'power'>): number {
  return phi(Math.sqrt(n / 2) * Math.abs(effect / sd) - critical(test.alpha, test.sided));
}

/** The difference of means that `n` units in each arm find. */
export function meansDetectable(sd: number, n: number, test: Test): number {
  return (critical(test.alpha, test.sided) + z(test.power)) * sd * Math.sqrt(2 / n);
}

/**
 * Non-inferiority: showing that the treatment is not worse than the control by more than `margin`, when in truth they are alike:
 * n = (z(1−α) + z_b)²·(σt² + σc²)/margin². Always one-sided. `sd` of the control and of the treatment; √(p·q) for a proportion.
 * (Julious, Sample Sizes for Clinical Trials, 2010; Chow, Shao & Wang 2008)
 */
export function nonInferiority(margin: number, sdControl: number, sdTreatment: number, test: Omit<Test, 'sided'>): number {
  return ((critical(test.alpha, 'one') + z(test.power)) * (Math.hypot(sdControl, sdTreatment) / margin)) ** 2;
}

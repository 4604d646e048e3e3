/** What other calculators say to the same question, so that nobody thinks one of them is broken. Two proportions, per arm, unrounded. */
import { critical, z } from './normal.js';
import type { Test } from './sample-size.js';

interface OtherCalculator {
  readonly name: string;
  readonly exact: number;
}

/** `p1` and `p2` above 0, below 1 and not the same. */
export function otherCalculators(p1: number, p2: number, test: Test): readonly OtherCalculator[] {
  return [
    { name: "Evan Miller's", exact: evanMiller(p1, p2, test) },
    { name: 'Baseline variance in both arms (Statsig, Eppo)', exact: baselineVariance(p1, p2, test) },
    { name: "Cohen's h", exact: cohensH(p1, p2, test) },
  ];
}

/**
 * n = [z_a·√(2·p1·q1) + z_b·√(p1·q1 + p2·q2)]² / δ²: like the pooled formula, but the null hypothesis has the baseline's variance.
 * (evanmiller.org/ab-testing/sample-size.html)
 */
function evanMiller(p1: number, p2: number, test: Test): number {
  const [v1, v2] = [p1 * (1 - p1), p2 * (1 - p2)];
  return ((critical(test.alpha, test.sided) * Math.sqrt(2 * v1) + z(test.power) * Math.sqrt(v1 + v2)) / (p2 - p1)) ** 2;
}

/** n = 2·(z_a + z_b)²·p1·q1 / δ²: a proportion treated as a mean whose variance does not change: what Statsig's and Eppo's calculators do. */
function baselineVariance(p1: number, p2: number, test: Test): number {
  return (2 * p1 * (1 - p1) * (critical(test.alpha, test.sided) + z(test.power)) ** 2) / (p2 - p1) ** 2;
}

/**
 * n = 2·(z_a + z_b)² / h² with h = 2·asin√p2 − 2·asin√p1: the arcsine transformation, after which the variance is the same for every
 * proportion. (Cohen 1988, chapter 6; R's pwr.2p.test)
 */
function cohensH(p1: number, p2: number, test: Test): number {
  const h = 2 * Math.asin(Math.sqrt(p2)) - 2 * Math.asin(Math.sqrt(p1));
  return 2 * ((critical(test.alpha, test.sided) + z(test.power)) / h) ** 2;
}

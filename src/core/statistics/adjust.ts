/** Factors on the sample size: what reduces the variance, and what adds to it. */

/**
 * CUPED leaves 1 − ρ² of the variance, and so of the sample. `correlation` ρ between −1 and 1, with the same metric before the test.
 * (Deng, Xu, Kohavi & Walker, WSDM 2013)
 */
export function cupedFactor(correlation: number): number {
  return (1 - correlation) * (1 + correlation);
}

/**
 * The design effect 1 + (m − 1)·ICC of randomising clusters of mean size m ≥ 1 whose members are alike by the intra-cluster correlation,
 * 0 to 1. (Kish 1965; Donner & Klar 2000)
 */
export function clusterFactor(size: number, icc: number): number {
  return 1 + (size - 1) * icc;
}

/** The functions themselves, without what makes others for a given mean and deviation, which nobody needs here. */
declare module '@stdlib/stats-base-dists-normal-cdf/lib/main.js' {
  /** The probability that a normal variable stays below `x`. */
  function cdf(x: number, mean: number, deviation: number): number;
  export = cdf;
}

declare module '@stdlib/stats-base-dists-normal-quantile/lib/main.js' {
  /** The value that a normal variable stays below with probability `p`. */
  function quantile(p: number, mean: number, deviation: number): number;
  export = quantile;
}

/**
 * Two files of @stdlib/math-base-special-gammainc that come without types. They are what its incomplete gamma function itself uses when
 * `a` is a whole or half number, which half the degrees of freedom of a chi-square test always is. The whole function, with the gamma,
 * power and trigonometric functions it stands on, would double the size of everything this folder ships.
 */
declare module '@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js' {
  /** The regularised upper incomplete gamma function Q(a, x) for a whole number `a` ≥ 1 and `x` ≥ 0. */
  function finiteGammaQ(a: number, x: number): number;
  export = finiteGammaQ;
}

declare module '@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js' {
  /** The regularised upper incomplete gamma function Q(a, x) for `a` = 0.5, 1.5, 2.5 … and `x` > 0. */
  function finiteHalfGammaQ(a: number, x: number): number;
  export = finiteHalfGammaQ;
}

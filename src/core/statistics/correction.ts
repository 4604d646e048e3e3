/** Several treatments against one control: what a correction for multiple comparisons leaves of alpha. */
export type Correction = 'none' | 'bonferroni' | 'holm' | 'benjamini-hochberg';

/**
 * The alpha to plan each comparison with, `alpha` and result as fractions, `treatments` a whole number ≥ 1.
 *
 * Bonferroni tests each at alpha/k. Holm and Benjamini–Hochberg test the smallest p-value at alpha/k and are more generous with the rest;
 * which one that is nobody knows beforehand, so a plan that must find any single effect counts on alpha/k.
 */
export function correctedAlpha(alpha: number, treatments: number, correction: Correction): number {
  return correction === 'none' ? alpha : alpha / treatments;
}

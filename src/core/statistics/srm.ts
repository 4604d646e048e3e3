/** Sample ratio mismatch: do the arms have the sizes they were meant to have? */
import { shares } from './allocation.js';
import { chiSquareTail } from './chi-square.js';

type SampleRatio =
  | {
      readonly computable: true;
      /** The probability of counts at least this far from the weights when the assignment works. */
      readonly p: number;
      /** p < 0.001: something is wrong with the assignment or the logging, and the results cannot be trusted. */
      readonly mismatch: boolean;
      /** What the weights would have given each arm. */
      readonly expected: readonly number[];
    }
  | { readonly computable: false; readonly because: string };

/** Below this the counts are called a mismatch. Strict, since the test is run on every experiment (Fabijan et al., KDD 2019). */
const mismatchBelow = 0.001;

/** The chi-square test of `counts` (units per arm) against `weights` (any unit, in the same order). */
export function sampleRatio(counts: readonly number[], weights: readonly number[]): SampleRatio {
  const trouble = whyNot(counts, weights);
  if (trouble) return { computable: false, because: trouble };
  const total = counts.reduce((sum, count) => sum + count, 0);
  const expected = shares(weights).map((share) => share * total);
  if (Math.min(...expected) < 5) return { computable: false, because: 'There are too few units yet to judge whether the split is right.' };
  const statistic = counts.reduce((sum, count, arm) => sum + (count - (expected[arm] ?? 0)) ** 2 / (expected[arm] ?? 1), 0);
  const p = chiSquareTail(statistic, counts.length - 1);
  return { computable: true, p, mismatch: p < mismatchBelow, expected };
}

function whyNot(counts: readonly number[], weights: readonly number[]): string | undefined {
  if (counts.length < 2) return 'A split can only be checked with at least two variants.';
  if (counts.length !== weights.length) return 'Every variant needs both a count and a weight for the split to be checked.';
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return 'The counts have to be whole numbers, and none below 0.';
  if (!weights.every((weight) => Number.isFinite(weight) && weight > 0 && weight <= 1e9)) return 'Every weight has to be above 0.';
  return undefined;
}

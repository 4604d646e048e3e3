/** What a plan is computed from, and the answer when it cannot be. Plain data: callers translate their own words into it. */
import type { Correction } from './correction.js';
import type { Sided } from './normal.js';
import type { Boundary } from './sequential.js';

/** A change, relative (a fraction of the baseline) or absolute (in the metric's unit; for a proportion a fraction, 0.01 = one point). */
export interface Change {
  readonly value: number;
  readonly kind: 'relative' | 'absolute';
}

/** The metric types of an experiment brief. `retention` is planned like a proportion; all others but `quantile` like a mean. */
type MetricType = 'proportion' | 'retention' | 'mean' | 'count' | 'revenue' | 'duration' | 'ratio' | 'quantile';

export interface PlanInput {
  readonly type: MetricType;
  /** The control's value today. A proportion as a fraction, above 0 and below 1. */
  readonly baseline?: number | undefined;
  /** Standard deviation per unit, not for proportions; of a ratio its delta-method standard deviation. Above 0. */
  readonly sd?: number | undefined;
  /** The smallest effect worth finding. Its sign wins over `direction` when it is negative. Needed for a test of difference. */
  readonly mde?: Change | undefined;
  /** How much worse is still acceptable; its sign does not matter. Needed for non-inferiority. */
  readonly margin?: Change | undefined;
  /** The desired direction, `increase` when absent: a positive mde of a metric that should fall is a fall. */
  readonly direction?: 'increase' | 'decrease' | undefined;
  /** 0.05 when absent; 10⁻⁹ ≤ alpha < 0.5. */
  readonly alpha?: number | undefined;
  /** 0.8 when absent; at least alpha + 0.01, at most 1 − 10⁻⁹. */
  readonly power?: number | undefined;
  /** `two` when absent. Non-inferiority is always one-sided. */
  readonly sided?: Sided | undefined;
  /** `difference` when absent. */
  readonly test?: 'difference' | 'non-inferiority' | undefined;
  /** How many variants are compared with the control; from `weights`, else 1, when absent. A whole number from 1 to 1000. */
  readonly treatments?: number | undefined;
  /** One per variant, the control first, all above 0; percent or any other unit, only their ratio counts. Equal when absent. */
  readonly weights?: readonly number[] | undefined;
  /** `none` when absent. */
  readonly correction?: Correction | undefined;
  /** `fixed-horizon` when absent. */
  readonly method?: 'fixed-horizon' | 'group-sequential' | 'always-valid' | 'bayesian' | undefined;
  /** `standard` when absent. A holdout is planned like any test. */
  readonly design?: 'standard' | 'aa' | 'holdout' | 'bandit' | undefined;
  /** Planned looks of a group-sequential test, the last included: 1 to 100. Otherwise ignored. */
  readonly looks?: number | undefined;
  /** O'Brien–Fleming when absent. */
  readonly boundary?: Boundary | undefined;
  /** CUPED: the correlation ρ of the metric with its value before the test, −1 < ρ < 1. */
  readonly cuped?: number | undefined;
  /** Units that are randomised together: the mean size of a cluster (≥ 1) and the intra-cluster correlation (0 to 1). */
  readonly cluster?: { readonly size: number; readonly icc: number } | undefined;
  /** Eligible units a day, above 0. Without it there is no duration. */
  readonly daily?: number | undefined;
  /** Percent of the eligible traffic that enters, above 0 to 100; 100 when absent. */
  readonly coverage?: number | undefined;
  /** Days after joining until a unit's metric is complete; 0 when absent. */
  readonly windowDays?: number | undefined;
}

/** Why there is no number. */
export interface NotComputable {
  readonly computable: false;
  /** A whole sentence for a person. */
  readonly because: string;
  /** `missing`: an input is absent; `invalid`: one makes no sense; `unsupported`: such a test is not planned here. */
  readonly reason: 'missing' | 'invalid' | 'unsupported';
  /** The input it is about; null when it is none of the plan's. */
  readonly about: keyof PlanInput | null;
}

export function not(reason: NotComputable['reason'], about: NotComputable['about'], because: string): NotComputable {
  return { computable: false, because, reason, about };
}

export function failed<Result extends object>(result: Result | NotComputable): result is NotComputable {
  return 'because' in result;
}

/** The users that the planned days bring, and how messages call them. */
import type { Spec } from '../spec/spec.js';
import { shares } from '../statistics/allocation.js';
import { enrolled } from '../statistics/duration.js';
import { numberText } from '../wording/numbers.js';
import { enrolmentOf, planningOf } from './plan.js';

/** What the planned days bring, whether or not a sample can be computed. */
interface Expected {
  /** Days on which people enter. */
  readonly days: number;
  readonly daily: number;
  /** Percent of the daily ones. */
  readonly coverage: number;
  /** Users in the variant with the smallest share, unrounded. */
  readonly smallest: number;
  readonly equal: boolean;
}

/** Undefined where days, traffic or shares are not said, or cannot be read. */
export function expectedUsers(spec: Spec): Expected | undefined {
  const days = enrolmentOf(spec);
  const { daily, coverage = 100, weights, treatments = 1 } = planningOf(spec).input ?? {};
  if (days === undefined || days <= 0 || daily === undefined) return undefined;
  const parts = weights ? shares(weights) : [1 / (treatments + 1)];
  const [smallest, largest] = [Math.min(...parts), Math.max(...parts)];
  return { days, daily, coverage, smallest: enrolled(days, daily, coverage) * smallest, equal: largest - smallest < 1e-9 };
}

/** "640", or with a coverage "50 % of 640". */
export function trafficText({ daily, coverage }: Pick<Expected, 'daily' | 'coverage'>): string {
  return coverage === 100 ? numberText(daily) : `${numberText(coverage)} % of ${numberText(daily)}`;
}

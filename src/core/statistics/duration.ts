/** From units to days. `daily` is eligible units a day, `coverage` the percent of them that enters the test. */
import { roundUp } from './words.js';

/** More days than anybody plans: such a number is a slip of the hand, and no calendar could count them. */
export const mostDays = 36_500;

/** Units that enter in `days`. */
export function enrolled(days: number, daily: number, coverage: number): number {
  return (days * daily * coverage) / 100;
}

/** Whole days until `units` have entered, units in all arms together. */
export function enrolmentDays(units: number, daily: number, coverage: number): number {
  return roundUp(units / enrolled(1, daily, coverage));
}

/** Days the test runs: until the last unit that entered has been watched for `windowDays`, then up to whole weeks, as weekdays differ. */
export function durationDays(enrolment: number, windowDays: number): number {
  return wholeWeeks(enrolment + windowDays);
}

/** The next multiple of 7 that is not below `days`. */
export function wholeWeeks(days: number): number {
  return 7 * roundUp(days / 7);
}

/** Which effect a test of a given length could find: the answer to a plan that takes too long. */
import { unitsPerEqualUnit } from './allocation.js';
import { enrolled, mostDays } from './duration.js';
import { failed, not, type PlanInput } from './input.js';
import { detectableEffect, type DetectableEffect } from './power.js';
import { resolve } from './resolve.js';
import { say } from './words.js';

/**
 * The smallest effect that fits into `days`, counted like `durationDays`: the metric's window is taken off, the rest is enrolment.
 * The input's mde and margin are not used; its daily traffic is needed.
 */
export function effectThatFits(input: PlanInput, days: number): DetectableEffect {
  const plan = resolve(input);
  if (failed(plan)) return plan;
  if (plan.daily === null) return not('missing', 'daily', 'There is no daily traffic, and days say nothing without it.');
  if (!(days > 0 && days <= mostDays)) return not('invalid', null, `The days have to be a number from 1 to 36,500; ${say(days)} is not.`);
  const enrolment = Math.floor(days - plan.windowDays);
  if (enrolment < 1) {
    const window = say(plan.windowDays);
    return not('invalid', 'windowDays', `Of ${say(days)} days none is left to enrol in, since the metric needs ${window} to be complete.`);
  }
  const perArm = enrolled(enrolment, plan.daily, plan.coverage) / unitsPerEqualUnit(plan.weights);
  if (perArm < 1) return not('invalid', 'daily', 'With so little traffic not even one unit would enter each variant.');
  return detectableEffect(input, perArm);
}

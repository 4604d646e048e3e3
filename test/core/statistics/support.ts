/** Shorthand for inputs of plans. */
import { strict as assert } from 'node:assert';
import type { NotComputable } from '../../../src/core/statistics/input.js';
import { planExperiment, type ComputedPlan, type PlanInput } from '../../../src/core/statistics/plan.js';

export function proportion(from: number, to: number, rest: Partial<PlanInput> = {}): PlanInput {
  return { type: 'proportion', baseline: from, mde: { value: to - from, kind: 'absolute' }, ...rest };
}

export function mean(effect: number, sd: number, rest: Partial<PlanInput> = {}): PlanInput {
  return { type: 'mean', sd, mde: { value: effect, kind: 'absolute' }, ...rest };
}

export function computed(input: PlanInput): ComputedPlan {
  const plan = planExperiment(input);
  assert.ok(plan.computable, plan.computable ? '' : plan.because);
  return plan;
}

export function refused(input: PlanInput): NotComputable {
  const plan = planExperiment(input);
  assert.ok(!plan.computable);
  return plan;
}

/** Every number in a result, at any depth. */
export function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

/** Guardrail metrics: whether a test can show that it does no harm. */
import type { PlanInput } from './input.js';
import { planExperiment, type Plan } from './plan.js';

/**
 * The power each of `guardrails` metrics is planned with, so that all of them and the primary together keep the wanted one:
 * 1 − β/(G + 1). Never for the primary metric. (Schultzberg, Ankargren & Frånberg, Spotify, arXiv 2402.11609)
 *
 * @param power the experiment's, a fraction
 * @param guardrails G, a whole number ≥ 0
 */
export function guardrailPower(power: number, guardrails: number): number {
  return 1 - (1 - power) / (guardrails + 1);
}

/**
 * What it takes to show that a guardrail metric is not worse by its margin: non-inferiority, one-sided at the uncorrected alpha, since a
 * roll-out needs every guardrail to pass. `input` has the guardrail's own type, baseline, sd and margin, and the experiment's alpha,
 * power, weights and traffic; its correction, sides and test are not used.
 */
export function planGuardrail(input: Omit<PlanInput, 'test' | 'sided' | 'correction' | 'mde'>, guardrails: number): Plan {
  const power = guardrailPower(input.power ?? 0.8, guardrails);
  return planExperiment({ ...input, power, test: 'non-inferiority', correction: 'none' });
}

import type { SpecAnalysis } from '../analyze.js';
import type { Fix } from '../finding.js';
import { lockFix } from '../rules/support/locked.js';

/**
 * Writes down what an experiment is agreed to be, dated today. Undefined where there is no plan to lock (another kind, no primary metric,
 * archived or abandoned), and where a plan was locked and the test has started: it then stays what it was.
 */
export function lockPlan({ spec, today }: SpecAnalysis): Fix | undefined {
  return spec.kind.id === 'experiment' ? lockFix(spec, today) : undefined;
}

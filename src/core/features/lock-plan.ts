import type { SpecAnalysis } from '../analyze.js';
import type { Fix } from '../finding.js';
import { lockApprovedFix } from '../lock/approved.js';
import { lockFix } from '../lock/locked.js';

/**
 * Writes down what an experiment is agreed to be, or what the approved sections of a spec say, dated today. Undefined where there is nothing
 * to lock (another kind, no primary metric, not approved, archived or abandoned), and where the lock stays what it was because the test or
 * the work has started.
 */
export function lockPlan({ spec, today }: SpecAnalysis): Fix | undefined {
  return spec.kind.id === 'experiment' ? lockFix(spec, today) : lockApprovedFix(spec, today);
}

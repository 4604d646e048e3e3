import type { Spec } from './spec.js';
import type { View } from './view.js';

/** A metric that a spec of any kind declares. */
interface MetricEntry {
  readonly view: View;
  /** As the kind has it: primary, secondary, guardrail; in PRDs and launch briefs also counter and input, or not said. */
  readonly role: string | undefined;
}

export type MetricRole = 'primary' | 'secondary' | 'guardrail';

interface ExperimentMetric extends MetricEntry {
  readonly role: MetricRole;
}

/** The metrics of an experiment brief, the primary first. */
export function experimentMetrics(spec: Spec): readonly ExperimentMetric[] {
  const under = (key: string, role: MetricRole): readonly ExperimentMetric[] => spec.at('metrics', key).items().map((view) => ({ view, role }));
  return [...under('primary', 'primary'), ...under('secondary', 'secondary'), ...under('guardrails', 'guardrail')];
}

/** Experiment briefs keep their metrics under the roles, PRDs and launch briefs in one list in which each says its role. */
export function metricsOf(spec: Spec): readonly MetricEntry[] {
  if (spec.kind.id === 'experiment') return experimentMetrics(spec);
  return spec.at('metrics').items().map((view) => ({ view, role: view.at('role').text }));
}

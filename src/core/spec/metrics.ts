import type { Spec } from './spec.js';
import type { View } from './view.js';

/** A metric that a spec of any kind declares. */
interface MetricEntry {
  readonly view: View;
  /** As the kind has it: primary, secondary, guardrail; in PRDs and launch briefs also counter and input, or not said. */
  readonly role: string | undefined;
}

/** Experiment briefs keep their metrics under the roles, PRDs and launch briefs in one list in which each says its role. */
export function metricsOf(spec: Spec): readonly MetricEntry[] {
  const metrics = spec.at('metrics');
  if (spec.kind.id !== 'experiment') return metrics.items().map((view) => ({ view, role: view.at('role').text }));
  const under = (key: string, role: string): readonly MetricEntry[] => metrics.at(key).items().map((view) => ({ view, role }));
  return [...under('primary', 'primary'), ...under('secondary', 'secondary'), ...under('guardrails', 'guardrail')];
}

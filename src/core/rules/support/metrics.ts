/** The metrics of PRDs and launch briefs, which stand in one list in which each says its role. */
import type { Fix, Problem } from '../../finding.js';
import { entriesOf, type Entry } from '../../spec/entries.js';
import { fillIn } from '../../spec/fill.js';
import type { Spec } from '../../spec/spec.js';
import { isPlaceholder } from '../../spec/view.js';

export interface ListedMetric extends Entry {
  /** Undefined where it is not said, or still a place to fill. */
  readonly role: string | undefined;
}

export function listedMetrics(spec: Spec): readonly ListedMetric[] {
  return entriesOf(spec.at('metrics'), 'Metric').map((entry) => {
    const role = entry.view.at('role').text;
    return { ...entry, role: isPlaceholder(role) ? undefined : role };
  });
}

/** It says whether the work has succeeded, or why; the others show what that must not cost. */
function decides({ role }: ListedMetric): boolean {
  return role === 'primary' || role === 'secondary';
}

/** A metric that must not get worse: its target is rather a limit. */
export function guards({ role }: ListedMetric): boolean {
  return role === 'guardrail' || role === 'counter';
}

/** "The primary metric `activation_rate`", at the start of a sentence. */
function roleAndName({ role, id }: ListedMetric): string {
  return id === undefined ? `This ${role} metric` : `The ${role} metric \`${id}\``;
}

/** The primary and secondary metrics without this field. */
export function metricsWithout(spec: Spec, key: string): readonly ListedMetric[] {
  return listedMetrics(spec).filter((metric) => decides(metric) && !metric.view.at(key).exists);
}

/** Says at the metric that this field is missing; the fix inserts it. */
export function fieldMissing(spec: Spec, metric: ListedMetric, key: string): Omit<Problem, 'rule'> & { readonly fixes: () => readonly Fix[] } {
  return {
    data: { metric: roleAndName(metric) },
    span: metric.place,
    fixes: () => fillIn(spec, `Insert \`${key}\``, [[...metric.view.path, key]]),
  };
}

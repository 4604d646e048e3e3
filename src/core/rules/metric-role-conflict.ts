import { declaredMetrics, type DeclaredMetric } from '../experiment/experiment.js';
import type { MetricRole } from '../spec/metrics.js';
import type { Rule } from './rule.js';

const oneOf: Readonly<Record<MetricRole, string>> = { primary: 'the primary metric', secondary: 'a secondary metric', guardrail: 'a guardrail' };
const groups: Readonly<Record<MetricRole, string>> = { primary: 'primary metrics', secondary: 'secondary metrics', guardrail: 'guardrails' };

export const metricRoleConflict: Rule = {
  meta: {
    id: 'metric-role-conflict',
    title: 'One metric in two roles',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'error' },
    messages: {
      default: '`{id}` is {first} and {second} at once. Keep it where it counts most, and delete the other entry.',
      twice: '`{id}` stands twice among the {group}. Delete one of the two.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const first = new Map<string, DeclaredMetric>();
    for (const metric of declaredMetrics(spec)) {
      const { id, role, view } = metric;
      if (id === undefined || !view.at('id').filled) continue;
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, metric);
        continue;
      }
      yield {
        message: earlier.role === role ? 'twice' : 'default',
        data: { id, first: oneOf[earlier.role], second: oneOf[role], group: groups[role] },
        span: view.at('id').span,
        related: [{ span: earlier.view.at('id').span, message: `\`${id}\` as ${oneOf[earlier.role]}` }],
      };
    }
  },
};

import type { Rule } from './rule.js';
import { declaredMetrics, type DeclaredMetric, type MetricRole } from './support/experiment.js';

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
    why: 'A metric either decides, explains or protects. In two roles, one result would mean two things, and nobody knows which rule it falls under.',
    howToFix: 'Leave the metric in one place. If it decides, it is the primary metric; if it must not get worse, it is a guardrail.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nmetrics:\n  primary:\n    id: activation_rate\n  guardrails:\n    - id: activation_rate\n',
      good: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nmetrics:\n  primary:\n    id: activation_rate\n  guardrails:\n    - id: contact_rate\n',
    },
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

import { insertItem } from '../edit/insert.js';
import { deref } from '../parse/source.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import { isPlaceholder } from '../spec/view.js';
import type { Rule } from './rule.js';
import { guards, listedMetrics } from './support/metrics.js';

export const counterMetric: Rule = {
  meta: {
    id: 'counter-metric',
    title: 'Nothing shows what success may cost',
    kinds: ['prd'],
    sections: ['metrics'],
    level: { base: 'info', risesWhenFirm: true },
    messages: {
      default: 'There is a primary metric, {metric}, but none that shows what winning it may cost. Add one with the role `guardrail` or `counter`.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const metrics = listedMetrics(spec);
    const primary = metrics.find(({ role }) => role === 'primary');
    // A role that is still to be filled in may become one.
    if (!primary || metrics.some((metric) => guards(metric) || isPlaceholder(metric.view.at('role').text))) return;
    yield { data: { metric: primary.name }, span: primary.place, fixes: () => insertGuardrail(spec) };
  },
};

function insertGuardrail(spec: Spec): readonly Fix[] {
  const { node } = spec.at('metrics');
  if (!node || deref(node)?.kind !== 'seq') return [];
  const text = 'id: <id of the metric>\n  name: <the number that must not get worse>\n  role: guardrail\n  direction: <increase or decrease or hold>';
  return [{ title: 'Insert a guardrail', safe: false, edits: insertItem(spec.source, node, text) }];
}

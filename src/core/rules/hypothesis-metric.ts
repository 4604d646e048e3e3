import { declaredMetrics } from '../experiment/experiment.js';
import type { Rule } from './rule.js';

export const hypothesisMetric: Rule = {
  meta: {
    id: 'hypothesis-metric',
    title: 'The hypothesis names another metric than the one that decides',
    kinds: ['experiment'],
    sections: ['hypothesis', 'metrics'],
    level: { base: 'warning' },
    messages: {
      default: 'The hypothesis is about `{claimed}`, but the primary metric is `{primary}`. Let the metric decide that your claim is about: make both the same.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const metric = spec.at('hypothesis', 'metric');
    const primary = spec.at('metrics', 'primary', 'id');
    const claimed = metric.text;
    if (!metric.filled || !primary.filled || claimed === undefined || primary.text === undefined) return;
    // A metric that the brief does not declare at all is reported as that.
    if (claimed === primary.text || !declaredMetrics(spec).some(({ id }) => id === claimed)) return;
    const meant = primary.text;
    yield {
      data: { claimed, primary: meant },
      span: metric.span,
      related: [{ span: primary.span, message: 'The primary metric' }],
      fixes: () => [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...metric.span, newText: meant }] }],
    };
  },
};

import { declaredMetrics } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Spec } from '../spec/spec.js';
import { listedUpTo } from '../wording/words.js';
import type { Rule } from './rule.js';

export const metricUnknown: Rule = {
  meta: {
    id: 'metric-unknown',
    title: 'A metric that is not in the catalogue',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'warning' },
    workspace: true,
    messages: {
      default: '`{id}` is not in your team\'s metric catalogue, and the team settings allow no other metrics. {known} Use one from the catalogue, or have this one added.',
      meant: '`{id}` is not in your team\'s metric catalogue, and the team settings allow no other metrics. Did you mean `{meant}`?',
    },
    source: 'this-project',
  },
  *check({ spec, config }) {
    if (!config.metricsClosed) return;
    const catalogue = config.metrics.map((metric) => metric.id);
    for (const { id, view } of declaredMetrics(spec)) {
      if (id === undefined || !view.at('id').filled || catalogue.includes(id)) continue;
      const meant = nearest(id, catalogue);
      const known = catalogue.length === 0 ? 'The catalogue is still empty.' : `It has ${listedUpTo(catalogue.map((name) => `\`${name}\``), 4)}.`;
      yield {
        ...(meant !== undefined && { message: 'meant' }),
        data: { id, known, meant: meant ?? '' },
        span: view.at('id').span,
        ...(meant !== undefined && { fixes: () => [rename(spec, id, meant)] }),
      };
    }
  },
};

/** Also where the metric is referred to: a hypothesis that still had the old name would point nowhere. */
function rename(spec: Spec, from: string, to: string): Fix {
  const places = [...spec.names.defined, ...spec.names.used].filter((place) => place.kind === 'metric' && place.name === from);
  return { title: `Change to \`${to}\``, safe: false, edits: places.map(({ span }) => ({ ...span, newText: to })) };
}

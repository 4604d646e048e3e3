import { insertItem } from '../edit/insert.js';
import { mergeInsertions } from '../edit/merge.js';
import { quote } from '../edit/quote.js';
import type { Fix } from '../finding.js';
import { deref } from '../parse/source.js';
import { insertAt } from '../schema/insert-missing.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import { isPlaceholder } from '../spec/view.js';
import type { Rule } from './rule.js';
import { tellLacking } from './support/lacking.js';
import { listedMetrics, type ListedMetric } from './support/metrics.js';
import { mayLackKeys, placeFor } from './support/places.js';

const path = ['technical', 'instrumentation'];

export const instrumentation: Rule = {
  meta: {
    id: 'instrumentation',
    title: 'A metric that nothing counts',
    kinds: ['prd'],
    sections: ['technical', 'metrics'],
    // Not asked before there is something to build.
    level: { base: 'warning', draft: 'warning' },
    messages: {
      default: 'No event feeds {metric}. Write under `instrumentation` in `technical` the event that is recorded for it.',
      ofAll: 'No event feeds any of the {count} metrics. Write for each, under `instrumentation` in `technical`, the event that is recorded for it.',
      absent: 'It is not said which events feed the metrics. Write them under `instrumentation` in `technical`, each with the metric it feeds.',
    },
    source: 'core-and-growth',
  },
  *check({ spec }) {
    if (!spec.hasReached('in-development') || !mayLackKeys(spec.at('technical'))) return;
    const metrics = listedMetrics(spec).filter(({ id }) => id !== undefined);
    const entries = spec.at(...path).items();
    if (entries.length === 0) {
      const fixes = (): readonly Fix[] => (metrics.length > 0 ? insertEvents(spec, metrics) : fillIn(spec, 'Insert an event', [path]));
      yield { message: 'absent', span: placeFor(spec, ...path), fixes };
      return;
    }
    // An entry that is still to be filled in may be for any of them.
    if (entries.some((entry) => isPlaceholder(entry.text) || isPlaceholder(entry.at('metric').text))) return;
    const fed = new Set(entries.filter((entry) => entry.at('event').exists).map((entry) => entry.at('metric').text));
    const lacking = metrics.filter(({ id }) => !fed.has(id));
    yield* tellLacking(spec, 'metrics', metrics, lacking, { noun: 'metric', fixes: (some) => insertEvents(spec, some) });
  },
};

const place = 'event: <name of the event, as it is recorded>';

function insertEvents(spec: Spec, metrics: readonly ListedMetric[]): readonly Fix[] {
  const list = spec.at(...path);
  const items = metrics.map(({ id }) => `${place}\n  metric: ${quote(id ?? '')}`);
  const lines = items.map((item) => `\n  - ${item.replace(/\n/g, '\n  ')}`).join('');
  const title = metrics.length > 1 ? `Insert events for ${metrics.length} metrics` : 'Insert an event for it';
  const { node } = list;
  const edits =
    list.items().length > 0 && node && deref(node)?.kind === 'seq' ? mergeInsertions(items.flatMap((item) => insertItem(spec.source, node, item)))
    : spec.at('technical').entries().length > 0 ? insertAt(spec.source, spec.kind.schema, path, lines)
    : insertAt(spec.source, spec.kind.schema, ['technical'], `\n  instrumentation:${lines.replace(/\n/g, '\n  ')}`);
  return edits.length === 0 ? [] : [{ title, safe: false, edits }];
}

import type { Fix } from '../finding.js';
import { insertAt } from '../schema/insert-missing.js';
import { entriesOf, type Entry } from '../spec/entries.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import type { Rule } from './rule.js';
import { tellLacking } from './support/lacking.js';
import { guards, listedMetrics } from './support/metrics.js';

/** More choices than this are no help in a menu. */
const most = 5;

export const goalMetric: Rule = {
  meta: {
    id: 'goal-metric',
    title: 'A goal nobody can measure',
    kinds: ['prd'],
    sections: ['goals'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{goal} names no metric. Write under its `metrics` the id of the number that will show whether it is reached.',
      ofAll: 'None of the {count} goals names a metric. Write under the `metrics` of each the id of the number that will show whether it is reached.',
    },
    source: 'core-and-growth',
  },
  *check({ spec }) {
    // Once the status asks for metrics and there is none, that is what is missing.
    if (!spec.at('metrics').items().length && spec.hasReached('in-review')) return;
    const goals = entriesOf(spec.at('goals'), 'Goal');
    const lacking = goals.filter(({ view }) => view.at('metrics').items().length === 0);
    yield* tellLacking(spec, 'goals', goals, lacking, { noun: 'goal', fixes: (entries) => fixes(spec, entries) });
  },
};

/** One goal may be shown by any metric there is, those that are there to be moved first. */
function fixes(spec: Spec, goals: readonly Entry[]): readonly Fix[] {
  const [only, ...others] = goals;
  const metrics = [...listedMetrics(spec)].sort((a, b) => Number(guards(a)) - Number(guards(b)));
  const ids = metrics.flatMap(({ id }) => (id !== undefined && /^[\w.-]+$/.test(id) ? [id] : []));
  if (!only || others.length > 0 || ids.length === 0) {
    return fillIn(spec, goals.length > 1 ? 'Insert a metric everywhere' : 'Insert a metric', goals.map(({ view }) => [...view.path, 'metrics']));
  }
  return ids.slice(0, most).map((id) => ({
    title: `Say that \`${id}\` measures it`,
    safe: false,
    edits: insertAt(spec.source, spec.kind.schema, [...only.view.path, 'metrics'], ` [${id}]`),
  }));
}

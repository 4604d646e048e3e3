import { insertItem } from '../edit/insert.js';
import type { Fix } from '../finding.js';
import { deref } from '../parse/source.js';
import { insertAt } from '../schema/insert-missing.js';
import { entriesOf, type Entry } from '../spec/entries.js';
import type { Spec } from '../spec/spec.js';
import type { Rule, RuleContext } from './rule.js';
import { mentionedOutside } from './support/mentions.js';
import { guards, listedMetrics, type ListedMetric } from './support/metrics.js';

/** More choices than this are no help in a menu. */
const most = 5;

export const unusedMetric: Rule = {
  meta: {
    id: 'unused-metric',
    title: 'A metric that nothing points at',
    kinds: ['prd'],
    sections: ['metrics'],
    level: { base: 'info' },
    messages: {
      default: 'No goal, event or experiment points at {metric}. Name it under the `metrics` of the goal it speaks for, or take it out.',
    },
    source: 'this-project',
  },
  *check(context) {
    const { spec } = context;
    const goals = entriesOf(spec.at('goals'), 'Goal');
    // Before goals name metrics, it is the goals that are not ready.
    if (!goals.some(({ view }) => view.at('metrics').items().some((metric) => metric.filled))) return;
    const used = new Set(spec.names.used.filter(({ kind }) => kind === 'metric').map(({ name }) => name));
    const metrics = listedMetrics(spec);
    const decisive = metrics.filter(({ role }) => role === 'primary').length;
    // What guards needs no goal, and a sole primary metric speaks for the whole.
    const speaksForAll = (metric: ListedMetric): boolean => metric.role === 'primary' && decisive === 1;
    const loose = metrics.filter((metric) => metric.id !== undefined && !used.has(metric.id) && !guards(metric) && !speaksForAll(metric));
    const mentioned = loose.length === 0 ? new Set<string>() : mentionedOutside(spec, 'metrics');
    for (const metric of loose) {
      if (mentioned.has(metric.id ?? '') || isMeasuredElsewhere(metric, context)) continue;
      yield { data: { metric: metric.name }, span: metric.place, fixes: () => goals.slice(0, most).flatMap((goal) => nameAt(spec, goal, metric)) };
    }
  },
};

/** An experiment or a launch brief counts it under the same id. */
function isMeasuredElsewhere({ id }: ListedMetric, { workspace }: RuleContext): boolean {
  for (const meaning of workspace?.meaningsOf(id ?? '') ?? []) {
    for (const path of meaning.keys()) if (workspace?.at(path)?.kind !== 'prd') return true;
  }
  return false;
}

function nameAt(spec: Spec, goal: Entry, { id }: ListedMetric): readonly Fix[] {
  const list = goal.view.at('metrics');
  if (goal.id === undefined || id === undefined || !/^[\w.-]+$/.test(id)) return [];
  const isList = list.items().length > 0 && deref(list.node)?.kind === 'seq';
  const edits =
    isList && list.node ? insertItem(spec.source, list.node, id) : insertAt(spec.source, spec.kind.schema, [...goal.view.path, 'metrics'], ` [${id}]`);
  return edits.length === 0 ? [] : [{ title: `Say that it shows the goal \`${goal.id}\``, safe: false, edits }];
}

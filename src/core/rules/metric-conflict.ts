import { remembered } from '../remembered.js';
import { metricsOf } from '../spec/metrics.js';
import type { MetricSummary } from '../spec/summary.js';
import type { View } from '../spec/view.js';
import { withoutEnd, type Span } from '../text.js';
import { listed } from '../wording/words.js';
import type { Rule, RuleContext } from './rule.js';
import { specKinds } from './rule.js';

export const metricConflict: Rule = {
  meta: {
    id: 'metric-conflict',
    title: 'One name for two metrics',
    kinds: specKinds,
    sections: ['metrics'],
    level: { base: 'warning' },
    workspace: true,
    messages: {
      default: '`{id}` has another {difference} in {where}. Agree on one meaning, or give this metric an id of its own.',
    },
    source: 'this-project',
  },
  *check(context) {
    const seen = new Map<string, View>();
    for (const { view } of metricsOf(context.spec)) {
      const id = view.at('id');
      if (!id.filled || id.text === undefined) continue;
      const earlier = seen.get(id.text);
      if (!earlier) seen.set(id.text, view);
      const conflict = (earlier && conflictInFile(view, earlier)) ?? conflictWithCatalogue(view, context) ?? conflictWithOthers(view, context);
      if (!conflict) continue;
      const { difference, where, place } = conflict;
      yield {
        data: { id: id.text, difference, where },
        span: id.span,
        ...(place && { related: [{ ...place, message: `\`${id.text}\` as it is meant there` }] }),
      };
    }
  },
};

interface Conflict {
  /** "definition and type (`mean` there, `count` here)" */
  readonly difference: string;
  readonly where: string;
  readonly place?: { readonly path?: string; readonly span: Span };
}

type Meaning = { readonly [key in 'type' | 'direction' | 'definition']?: string | undefined };

function conflictInFile(view: View, earlier: View): Conflict | undefined {
  const differences = differencesOf(meaningOf(view), meaningOf(earlier));
  // Elsewhere another baseline is no contradiction: it is of another audience or another month.
  const [here, there] = [view.at('baseline'), earlier.at('baseline')];
  const [now, before] = [here.filledText, there.filledText];
  if (now !== undefined && before !== undefined && (here.number ?? now) !== (there.number ?? before)) {
    differences.push(`baseline (${before} there, ${now} here)`);
  }
  return conflictOf(differences, 'another entry of this file', { span: earlier.at('id').span });
}

function conflictWithCatalogue(view: View, context: RuleContext): Conflict | undefined {
  const metric = inCatalogue(view, context);
  return metric && conflictOf(differencesOf(meaningOf(view), metric), 'your team\'s metric catalogue');
}

function conflictWithOthers(view: View, context: RuleContext): Conflict | undefined {
  const { workspace, path } = context;
  const id = view.at('id').text ?? '';
  const here = unsettled(meaningOf(view), inCatalogue(view, context));
  let first: { readonly path: string; readonly metric: MetricSummary } | undefined;
  for (const meaning of workspace?.meaningsOf(id) ?? []) {
    const [any] = meaning.values();
    if (!any || differencesOf(here, any).length === 0) continue;
    for (const [other, metric] of meaning) if (other !== path && !(first && first.path < other)) first = { path: other, metric };
  }
  return first && conflictOf(differencesOf(here, first.metric), first.path, { path: first.path, span: first.metric.idSpan });
}

function inCatalogue(view: View, { config }: RuleContext): Meaning | undefined {
  return config.metrics.find(({ id }) => id === view.at('id').text);
}

/** What the catalogue says nothing about. Where it does, another spec that differs is wrong, and is told so itself. */
function unsettled(here: Meaning, catalogue: Meaning = {}): Meaning {
  const open = (key: keyof Meaning): string | undefined => (catalogue[key] === undefined ? here[key] : undefined);
  return { type: open('type'), direction: open('direction'), definition: open('definition') };
}

function conflictOf(differences: readonly string[], where: string, place?: Conflict['place']): Conflict | undefined {
  return differences.length === 0 ? undefined : { difference: listed(differences), where, ...(place && { place }) };
}

function meaningOf(view: View): Meaning {
  return { type: view.at('type').filledText, direction: view.at('direction').filledText, definition: view.at('definition').filledText };
}

function differencesOf(here: Meaning, there: Meaning): string[] {
  return [
    ...(sayTheSame(here, there) ? [] : ['definition']),
    ...(isSame('type', here, there) ? [] : [`type (\`${there.type}\` there, \`${here.type}\` here)`]),
    ...(isSame('direction', here, there) ? [] : [`direction (\`${there.direction}\` there, \`${here.direction}\` here)`]),
  ];
}

/** Who leaves something open contradicts nobody. */
function isSame(key: 'type' | 'direction', { [key]: here }: Meaning, { [key]: there }: Meaning): boolean {
  // A PRD may ask a number to hold, which an experiment cannot say.
  const holds = key === 'direction' && (here === 'hold' || there === 'hold');
  return here === undefined || there === undefined || here === there || holds;
}

/** Line breaks, capitals, quotes and the full stop make no other definition. */
function sayTheSame(here: Meaning, there: Meaning): boolean {
  if (here.definition === undefined || there.definition === undefined) return true;
  return here.definition === there.definition || plainDefinition(here) === plainDefinition(there);
}

/** Each is compared with many others, and what others mean is remembered as long as they are. */
const plainDefinition = remembered(({ definition = '' }: Meaning) =>
  withoutEnd(definition.toLowerCase().replace(/[`'"“”‘’]/g, '').replace(/\s+/g, ' '), ' .;').trim(),
);

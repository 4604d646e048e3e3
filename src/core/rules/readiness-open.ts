import { entriesOf, isOpen } from '../spec/entries.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { keys, listedUpTo } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { hasContent, isBlank, mayLackKeys } from './support/places.js';

export const readinessOpen: Rule = {
  meta: {
    id: 'readiness-open',
    title: 'Launched before everything was ready',
    kinds: ['prd', 'launch'],
    sections: ['launch', 'support', 'enablement', 'readiness'],
    level: { base: 'warning', risesWhenFirm: true, owed: true },
    messages: {
      default: 'Customers get this while something is still open: {item}. Get it done and write `done`, or `not-applicable` if it turned out not to be needed.',
      many: 'Customers get this while {count} things under `{list}` are still open: {items}. Get them done, or go back to an earlier status.',
      support: 'Customers have it, but nothing is said about {missing}. Write {keys} under `support`, or `none` if none is needed.',
    },
    source: 'roles-before-titles',
  },
  *check({ spec }) {
    const isLarge = ['tier-1', 'tier-2'].includes(spec.at('launch_tier').text ?? '');
    if (!isLarge || !spec.hasReached(spec.kind.id === 'prd' ? 'launched' : 'launching')) return;
    if (spec.kind.id === 'prd') {
      yield* open(spec.at('launch', 'checklist'), 'checklist', 'item');
      yield* unsupported(spec);
    } else {
      yield* open(spec.at('enablement'), 'enablement', 'asset');
      yield* open(spec.at('readiness'), 'readiness', 'item');
    }
  },
};

/** More than so many are told once, at the list. */
const few = 3;

function* open(list: View, name: string, label: string): Generator<RuleProblem> {
  // Without a state an item is open. A place to fill is reported as such.
  const left = entriesOf(list, 'Item').flatMap((entry) => (isOpen(entry) && hasContent(entry.view.at(label)) ? [entry.view] : []));
  const title = (item: View): string => `"${(item.at(label).text ?? '').trim().replace(/\.$/, '')}"`;
  if (left.length > few) {
    yield { message: 'many', data: { count: left.length, list: name, items: listedUpTo(left.map(title), few) }, span: list.anchor };
    return;
  }
  for (const item of left) {
    const state = item.at('state');
    yield { data: { item: title(item) }, span: state.pair ? state.span : item.at(label).span };
  }
}

/** What people who need help read, and those who help them have learned. A missing section is reported with all that the status needs. */
function* unsupported(spec: Spec): Generator<RuleProblem> {
  const support = spec.at('support');
  const missing = (['docs', 'training'] as const).filter((key) => isBlank(support.at(key)));
  if (!support.exists || !mayLackKeys(support) || missing.length === 0 || support.entries().length === 0) return;
  const words = { docs: 'help pages', training: 'what support has to learn' };
  yield {
    message: 'support',
    data: { missing: missing.map((key) => words[key]).join(' and '), keys: keys(missing) },
    span: support.anchor,
    fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => ['support', key])),
  };
}

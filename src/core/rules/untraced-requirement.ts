import { insertPair } from '../edit/insert.js';
import type { Fix } from '../finding.js';
import { requirementsOf, type Requirement } from '../spec/requirements.js';
import type { Rule, RuleContext } from './rule.js';

/** More choices than this are no help in a menu. */
const most = 5;

export const untracedRequirement: Rule = {
  meta: {
    id: 'untraced-requirement',
    title: 'A requirement that serves nothing named',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'warning' },
    messages: {
      default: '{requirement} leads to no goal and no story. Write the ids of those it serves under `goals` or `stories`; if there is none, ask who needs it.',
    },
    source: 'iso-29148',
  },
  *check(context) {
    const { spec } = context;
    // Without any goal or story there is nothing to lead to; that they are missing is reported where they belong.
    if (!spec.at('goals').items().length && !spec.at('stories').items().length) return;
    for (const requirement of requirementsOf(spec)) {
      const { view, later, name, place } = requirement;
      if (later || view.at('goals').items().length > 0 || view.at('stories').items().length > 0) continue;
      yield { data: { requirement: name }, span: place, fixes: () => fixes(context, requirement) };
    }
  },
};

function fixes({ spec }: RuleContext, { map, view }: Requirement): readonly Fix[] {
  // An empty list that is there is filled by hand.
  if (view.at('goals').pair) return [];
  const goals = spec.names.defined.filter(({ kind, name }) => kind === 'goal' && /^[\w.-]+$/.test(name)).slice(0, most);
  return goals.map(({ name }) => ({
    title: `Say that it serves the goal \`${name}\``,
    safe: false,
    edits: insertPair(spec.source, map, 'goals', ` [${name}]`, { after: map.pairs.some(({ key }) => key.value === 'priority') ? 'priority' : 'text' }),
  }));
}

import { notesWithout, sourceTitle } from '../ownership/knowledge.js';
import type { Roster } from '../ownership/roster.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import type { Span } from '../text.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';

export const coveredPmAndPmm: Rule = {
  meta: {
    id: 'covered-pm-and-pmm',
    title: 'One person for product and product marketing',
    kinds: ['config'],
    sections: [],
    level: { base: 'info' },
    messages: {
      default: '{who} core product manager and product marketing manager at once. There are two views on that. {views}',
    },
    source: 'pm-is-dialogue',
  },
  *check({ spec, ownership: { roster } }) {
    const who = whoIsBoth(roster);
    if (who === undefined) return;
    const views = notesWithout('pmm').map(({ text, source }) => `From "${sourceTitle(source)}": ${text}`).join(' ');
    yield { data: { who, views }, span: placeOf(spec) };
  },
};

/** "Ana Ruiz is"; undefined where they are two. */
function whoIsBoth(roster: Roster): string | undefined {
  const [pm, pmm] = [roster.people('core-pm'), roster.people('pmm')];
  const both = pm.filter((person) => pmm.some((other) => other.trim().toLowerCase() === person.trim().toLowerCase()));
  if (both.length > 0) return `${listed(both)} ${both.length === 1 ? 'is' : 'are'}`;
  // Nobody is named yet, but whoever it will be does both.
  const isOne = pm.length === 0 && pmm.length === 0 && (roster.coveredBy('pmm') === 'core-pm' || roster.coveredBy('core-pm') === 'pmm');
  return isOne ? 'One person is to be' : undefined;
}

/** Where it is said: the role that somebody covers, else the name under `pmm`. */
function placeOf(spec: Spec): Span {
  const team = spec.at('team');
  const name = (role: string): View => (team.at(role).entries().length > 0 ? team.at(role, 'person') : team.at(role));
  if (name('core-pm').exists && name('pmm').exists) return name('pmm').span;
  const covered = team.entries().flatMap(([, member]) => member.at('covers').items());
  return (covered.find((role) => role.text === 'pmm' || role.text === 'core-pm') ?? team).span;
}

import type { Rule } from './rule.js';
import { placeFor } from './support/places.js';
import { addToTeam, isToBeFilled } from './support/team.js';

const productRoles: ReadonlySet<string> = new Set(['core-pm', 'growth-pm', 'pmm']);

export const silo: Rule = {
  meta: {
    id: 'silo',
    title: 'A team of product people only',
    kinds: ['prd'],
    sections: [],
    level: { base: 'warning' },
    messages: {
      default: 'The team names product roles only. Name the designer and the engineer who are in it from the start under `team`, here or in product-specs.yaml for all specs.',
    },
    source: 'core-and-growth',
  },
  *check({ spec, ownership: { roster } }) {
    const team = spec.at('team');
    // A template's places are reported as such; who will stand there is not known yet.
    if (team.entries().some(([, member]) => isToBeFilled(member))) return;
    const spokenOf = [...roster.roles, ...roster.roles.flatMap((role) => roster.member(role)?.covers ?? [])];
    const named = [...new Set(spokenOf)].filter((role) => roster.people(role).length > 0);
    if (named.length === 0 || named.some((role) => !productRoles.has(role))) return;
    const missing = ['design', 'engineering'].filter((role) => !roster.absence(role));
    yield { span: placeFor(spec, 'team'), fixes: () => addToTeam(spec, ...missing) };
  },
};

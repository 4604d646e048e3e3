import { rolePhrase } from '../ownership/knowledge.js';
import { sectionTitle } from '../schema/catalog.js';
import { listedUpTo } from '../wording/words.js';
import type { Rule, RuleContext, RuleProblem } from './rule.js';
import { specKinds } from './rule.js';
import { pricingChanges } from './support/pricing.js';
import { addToTeam, isToBeFilled } from './support/team.js';

export const ownerPersonMissing: Rule = {
  meta: {
    id: 'owner-person-missing',
    title: 'Nobody is named for a role that owns something',
    kinds: specKinds,
    sections: [],
    level: { base: 'warning' },
    messages: {
      default: 'Nobody is named for {role}, which drives {sections}. Add `{id}` and a name under `team`, here or in product-specs.yaml for all specs.',
    },
    source: 'daci',
  },
  *check(context) {
    for (const [role, sections] of unnamed(context)) yield problem(context, role, sections);
  },
};

/** Roles without a person, each with the titles of the written sections it drives. */
function unnamed({ spec, ownership }: RuleContext): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const section of spec.sections) {
    const key = String(section.path[0]);
    // Who answers for a change of price is asked by itself.
    if (key === 'pricing' && pricingChanges(spec)) continue;
    const owner = ownership.of(key);
    if (owner?.owner === undefined || owner.people.length > 0 || isToBeFilled(spec.at('team', owner.owner))) continue;
    const titles = found.get(owner.owner) ?? [];
    titles.push(sectionTitle(spec.kind, key));
    found.set(owner.owner, titles);
  }
  return found;
}

function problem({ spec, ownership }: RuleContext, role: string, sections: readonly string[]): RuleProblem {
  const team = spec.at('team');
  const place = team.pair ? team : spec.sections.find((section) => ownership.of(String(section.path[0]))?.owner === role);
  return {
    data: { role: rolePhrase(role), id: role, sections: listedUpTo(sections.map((title) => `"${title}"`), 3) },
    span: place?.anchor ?? spec.root.span,
    fixes: () => addToTeam(spec, role),
  };
}

import { rolePhrase } from '../ownership/knowledge.js';
import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { isBlank } from './support/places.js';
import { pricingChanges } from './support/pricing.js';
import { addToTeam, isToBeFilled } from './support/team.js';

export const pricingOwner: Rule = {
  meta: {
    id: 'pricing-owner',
    title: 'A change of price that nobody answers for',
    kinds: ['prd', 'launch'],
    sections: ['pricing'],
    level: { base: 'warning' },
    messages: {
      default: 'Price or packaging change, but nobody is named for {role}, which answers for it. Add `{id}` and a name under `team`, here or in product-specs.yaml for all specs.',
      hypothesis: 'Price or packaging change, but it is not said what that should bring. Write it as `hypothesis` under `pricing`, with what you would see if you were wrong.',
    },
    source: 'pm-vs-pmm',
  },
  *check({ spec, ownership }) {
    if (!pricingChanges(spec)) return;
    const pricing = spec.at('pricing');
    const hypothesis = pricing.at('hypothesis');
    if (isBlank(hypothesis)) {
      yield {
        message: 'hypothesis',
        span: hypothesis.pair ? hypothesis.anchor : pricing.at('change').span,
        fixes: () => fillIn(spec, 'Insert `hypothesis`', [['pricing', 'hypothesis']]),
      };
    }
    const owner = ownership.of('pricing')?.owner;
    if (owner === undefined || ownership.roster.people(owner).length > 0 || isToBeFilled(spec.at('team', owner))) return;
    yield { data: { role: rolePhrase(owner), id: owner }, span: pricing.anchor, fixes: () => addToTeam(spec, owner) };
  },
};

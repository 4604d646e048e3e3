import type { Rule } from './rule.js';
import { addToTeam, isToBeFilled } from './support/team.js';

export const corePmInvolved: Rule = {
  meta: {
    id: 'core-pm-involved',
    title: 'The core PM of the area is not in the team',
    kinds: ['experiment'],
    sections: [],
    level: { base: 'warning' },
    messages: {
      default: 'This test touches {area}, but nobody is named as its core product manager. Add `core-pm` and a name under `team`, and make sure that they know of it.',
    },
    source: 'growth-pm',
  },
  *check({ spec, ownership }) {
    const area = spec.at('product_area');
    const { roster } = ownership;
    if (!area.filled || roster.absence('core-pm') || roster.people('core-pm').length > 0) return;
    if (isToBeFilled(spec.at('team', 'core-pm'))) return;
    // Where a section falls to the core PM, the missing name is reported for that.
    if (spec.sections.some((section) => ownership.of(String(section.path[0]))?.owner === 'core-pm')) return;
    yield { data: { area: `"${area.text ?? ''}"` }, span: area.span, fixes: () => addToTeam(spec, 'core-pm') };
  },
};

import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';

const path = ['audience', 'unit'];

export const unitMissing: Rule = {
  meta: {
    id: 'unit-missing',
    title: 'Nothing says what is assigned to a variant',
    kinds: ['experiment'],
    sections: ['audience'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'It is not said what is assigned to a variant: a user, an account, a device? Write it as `unit` under `audience`.',
    },
    why: 'Whether a person meets one variant or both, and what may be counted as one case, both depend on the unit of randomisation.',
    howToFix: 'Write `unit: user` if people are signed in and should see one variant everywhere; `account` if colleagues share what changes; `anonymous` for visitors.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\naudience:\n  include: New accounts\n',
      good: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\naudience:\n  include: New accounts\n  unit: account\n',
    },
  },
  *check({ spec }) {
    if (spec.at(...path).exists || !mayLackKeys(spec.at('audience'))) return;
    yield { span: placeFor(spec, ...path), fixes: () => fillIn(spec, 'Insert `unit`', [path]) };
  },
};

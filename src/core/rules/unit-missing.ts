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
    source: 'this-project',
  },
  *check({ spec }) {
    if (spec.at(...path).exists || !mayLackKeys(spec.at('audience'))) return;
    yield { span: placeFor(spec, ...path), fixes: () => fillIn(spec, 'Insert `unit`', [path]) };
  },
};

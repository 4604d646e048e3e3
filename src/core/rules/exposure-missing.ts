import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';

const path = ['audience', 'exposure_event'];

export const exposureMissing: Rule = {
  meta: {
    id: 'exposure-missing',
    title: 'Nothing says who has met the change',
    kinds: ['experiment'],
    sections: ['audience'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'It is not said from which moment somebody counts as having met the change. Name that event as `exposure_event` under `audience`.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (spec.at(...path).exists || !mayLackKeys(spec.at('audience'))) return;
    yield { span: placeFor(spec, ...path), fixes: () => fillIn(spec, 'Insert `exposure_event`', [path]) };
  },
};

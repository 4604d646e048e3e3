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
    why: 'People who never came to the changed place behave the same in all variants. Counting them waters the result down, and the test needs many more users.',
    howToFix: 'Name the event that is recorded in every variant when somebody comes to the place of the change, for example `checkout_opened`.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\naudience:\n  unit: account\n',
      good: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\naudience:\n  unit: account\n  exposure_event: home_shown\n',
    },
  },
  *check({ spec }) {
    if (spec.at(...path).exists || !mayLackKeys(spec.at('audience'))) return;
    yield { span: placeFor(spec, ...path), fixes: () => fillIn(spec, 'Insert `exposure_event`', [path]) };
  },
};

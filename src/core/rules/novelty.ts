import { isStandardDesign, plannedDays, scheduleConflict } from '../experiment/experiment.js';
import { counted } from '../wording/words.js';
import type { Rule } from './rule.js';
import { daysPlace, reschedule } from './support/reschedule.js';

const enough = 14;

export const novelty: Rule = {
  meta: {
    id: 'novelty',
    title: 'Too short to outlast the novelty',
    kinds: ['experiment'],
    sections: ['schedule'],
    level: { base: 'info' },
    messages: {
      default: 'The change can be seen, and the test takes only {days}. At first people try what is new, or stumble over it: plan two weeks, or compare the first days with the last.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const { duration } = plannedDays(spec);
    if (duration === undefined || duration < 1 || duration >= enough || !isStandardDesign(spec) || scheduleConflict(spec)) return;
    // To people who are new everything is.
    if (spec.at('audience', 'new_users').boolean === true) return;
    if (!spec.at('changes').items().some((change) => change.text === 'interface')) return;
    yield { data: { days: counted(duration, 'day') }, span: daysPlace(spec), fixes: () => reschedule(spec, enough) };
  },
};

import { isStandardDesign, plannedDays, scheduleConflict } from '../experiment/experiment.js';
import { counted } from '../wording/words.js';
import type { Rule } from './rule.js';
import { daysPlace, reschedule } from './support/reschedule.js';

export const wholeWeeks: Rule = {
  meta: {
    id: 'whole-weeks',
    title: 'Not a whole number of weeks',
    kinds: ['experiment'],
    sections: ['schedule'],
    level: { base: 'error', lighter: new Set(['default']) },
    messages: {
      default: 'The test takes {days}, so some weekdays count more often than others. {advice}',
      short: 'The test takes {days}, less than one week, so some weekdays are not in it at all. {advice}',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!isStandardDesign(spec) || scheduleConflict(spec)) return;
    const { start, end, duration } = plannedDays(spec);
    if (duration === undefined || !Number.isInteger(duration) || duration < 1 || duration % 7 === 0) return;
    // Who counts the last day too says one more, and may mean whole weeks either way.
    const between = start !== undefined && end !== undefined ? end - start : undefined;
    if (between === duration - 1 && between > 0 && between % 7 === 0) return;
    const next = Math.ceil(duration / 7) * 7;
    const weeks = next === 7 ? 'at least 7 days' : `${next - 7} or ${next} days`;
    yield {
      ...(duration < 7 && { message: 'short' }),
      data: {
        days: counted(duration, 'day'),
        advice: spec.hasReached('running') ? 'Keep that in mind when you read the result.' : `Plan whole weeks: ${weeks}.`,
      },
      span: daysPlace(spec),
      fixes: () => reschedule(spec, next),
    };
  },
};

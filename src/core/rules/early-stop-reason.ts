import { plannedDays } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import { dayNumber, dayText } from '../wording/dates.js';
import { counted } from '../wording/words.js';
import type { Rule } from './rule.js';

export const earlyStopReason: Rule = {
  meta: {
    id: 'early-stop-reason',
    title: 'Stopped early without a reason',
    kinds: ['experiment'],
    sections: ['results', 'schedule'],
    level: { base: 'warning', whenClosed: true },
    messages: {
      default: 'The test stopped on {stopped}, {days} before its planned end on {end}. Say why under `results`, as `reason_for_stopping`.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const stopped = spec.at('schedule', 'stopped_on');
    const { start, end: stated, duration } = plannedDays(spec);
    const end = stated ?? (start !== undefined && duration !== undefined ? start + duration : undefined);
    const day = dayNumber(stopped.text);
    // The end is the first day without the test: to stop on the day before it is to stop as planned.
    if (end === undefined || day === undefined || day >= end - 1 || spec.at('results', 'reason_for_stopping').exists) return;
    const place = spec.at('schedule', stated === undefined ? 'duration_days' : 'end');
    yield {
      data: { stopped: dayText(day), days: counted(end - day, 'day'), end: dayText(end) },
      span: stopped.span,
      related: [{ span: place.span, message: 'The planned end' }],
      fixes: () => fillIn(spec, 'Insert the reason', [['results', 'reason_for_stopping']]),
    };
  },
};

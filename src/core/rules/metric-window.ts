import { declaredMetrics, metricLabel, plannedDays, scheduleConflict } from '../experiment/experiment.js';
import { counted } from '../wording/words.js';
import type { Rule } from './rule.js';

export const metricWindow: Rule = {
  meta: {
    id: 'metric-window',
    title: 'A metric that needs longer than the test runs',
    kinds: ['experiment'],
    sections: ['metrics', 'schedule'],
    level: { base: 'error' },
    messages: {
      default: '{name} counts what happens within {window}, but the whole test runs for {duration}. Plan at least {window}, or shorten the window.',
      enrolment:
        '{name} counts what happens within {window}, but whoever enters last has {left}: the test runs for {duration}, and people enter on {enrolment} of them. ' +
        'Let it run for {needed}, or shorten the window.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const { duration } = plannedDays(spec);
    if (duration === undefined || duration <= 0 || scheduleConflict(spec)) return;
    const enrolment = spec.at('schedule', 'enrolment_days').number;
    const left = Math.max(duration - (enrolment ?? 0), 0);
    for (const metric of declaredMetrics(spec)) {
      const { view } = metric;
      const window = view.at('window_days').number;
      if (window === undefined || window <= left) continue;
      yield {
        ...(enrolment !== undefined && { message: 'enrolment' }),
        data: {
          name: metricLabel(metric),
          window: counted(window, 'day'),
          duration: counted(duration, 'day'),
          enrolment: enrolment ?? 0,
          left: left === 0 ? 'none' : counted(left, 'day'),
          needed: counted(window + (enrolment ?? 0), 'day'),
        },
        span: view.at('window_days').span,
      };
    }
  },
};

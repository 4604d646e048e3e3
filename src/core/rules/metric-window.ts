import type { Rule } from './rule.js';
import { declaredMetrics, metricLabel, plannedDays } from './support/experiment.js';
import { counted } from './support/words.js';

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
    why: 'People who entered late would be counted as if they had done nothing, only because nobody waited. The result then looks worse than it is, and not by the same amount in each variant.',
    howToFix: 'Move the end back, let people enter for fewer days, or count what they do within a shorter time.',
    source: 'this-project',
    examples: {
      bad:
        'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nmetrics:\n  primary:\n    id: activation_rate\n    window_days: 14\n' +
        'schedule:\n  duration_days: 28\n  enrolment_days: 21\n',
      good:
        'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nmetrics:\n  primary:\n    id: activation_rate\n    window_days: 7\n' +
        'schedule:\n  duration_days: 28\n  enrolment_days: 21\n',
    },
  },
  *check({ spec }) {
    const { duration } = plannedDays(spec);
    if (duration === undefined || duration <= 0) return;
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

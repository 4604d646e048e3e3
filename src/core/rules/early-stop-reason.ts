import { stoppedEarly } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import { dayText } from '../wording/dates.js';
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
    const early = stoppedEarly(spec);
    if (!early || spec.at('results', 'reason_for_stopping').exists) return;
    const { stopped: day, end } = early;
    yield {
      data: { stopped: dayText(day), days: counted(end.day - day, 'day'), end: dayText(end.day) },
      span: stopped.span,
      related: [{ span: end.view.span, message: 'The planned end' }],
      fixes: () => fillIn(spec, 'Insert the reason', [['results', 'reason_for_stopping']]),
    };
  },
};

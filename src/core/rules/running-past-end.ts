import { plannedEnd } from '../experiment/experiment.js';
import { dayNumber, dayText } from '../wording/dates.js';
import { counted } from '../wording/words.js';
import type { Rule } from './rule.js';

export const runningPastEnd: Rule = {
  meta: {
    id: 'running-past-end',
    title: 'Still running after its end',
    kinds: ['experiment'],
    sections: ['schedule'],
    level: { base: 'warning' },
    messages: {
      default: 'The status is still `running`, but the test was to end on {end}, {ago} ago. Set it to `stopped`, or move `end` and say why in the changelog.',
    },
    source: 'this-project',
  },
  *check({ spec, today }) {
    if (spec.status !== 'running') return;
    const end = plannedEnd(spec);
    const now = dayNumber(today);
    if (end === undefined || now === undefined || end.day >= now) return;
    // A day on which it stopped contradicts the status even more, which is a finding of its own.
    if ((dayNumber(spec.at('schedule', 'stopped_on').text) ?? Infinity) <= now) return;
    const status = spec.at('status');
    yield {
      data: { end: dayText(end.day), ago: counted(now - end.day, 'day') },
      span: status.span,
      related: [{ span: end.view.span, message: 'The planned end' }],
      fixes: () => [{ title: 'Change the status to `stopped`', safe: false, edits: [{ ...status.span, newText: 'stopped' }] }],
    };
  },
};

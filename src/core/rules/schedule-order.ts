import type { Fix } from '../finding.js';
import type { View } from '../spec/view.js';
import { dayNumber, dayText } from '../wording/dates.js';
import { counted } from '../wording/words.js';
import type { Rule } from './rule.js';

export const scheduleOrder: Rule = {
  meta: {
    id: 'schedule-order',
    title: 'Dates that do not fit together',
    kinds: ['experiment'],
    sections: ['schedule'],
    level: { base: 'error' },
    messages: {
      default: 'The test ends on {end}, but it starts on {start}. Put the end after the start: `end` is the first day on which the test no longer runs.',
      same: 'The test starts and ends on {start}, so it runs for no day at all. `end` is the first day on which the test no longer runs: put it later.',
      duration: 'From {start} to {end} it is {between}, but `duration_days` says {stated}. Correct the number, or move `end` to {fitting}.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const [startView, endView, durationView] = [spec.at('schedule', 'start'), spec.at('schedule', 'end'), spec.at('schedule', 'duration_days')];
    const [start, end, stated] = [dayNumber(startView.text), dayNumber(endView.text), durationView.number];
    if (start === undefined || end === undefined) return;
    const dates = { start: dayText(start), end: dayText(end) };
    const related = [{ span: startView.span, message: 'The start' }];
    if (end <= start) {
      yield { ...(end === start && { message: 'same' }), data: dates, span: endView.span, related };
      return;
    }
    const between = end - start;
    // Another form or less than a day is reported as such.
    if (stated === undefined || !Number.isInteger(stated) || stated < 1 || stated === between || stated === between + 1) return;
    const fitting = dayText(start + stated);
    yield {
      message: 'duration',
      data: { ...dates, between: counted(between, 'day'), stated, fitting },
      span: durationView.span,
      related: [...related, { span: endView.span, message: 'The end' }],
      fixes: () => [change(durationView, String(between), `Change the duration to ${counted(between, 'day')}`), change(endView, fitting, `Move the end to ${fitting}`)],
    };
  },
};

/** Which of the two is wrong only a person knows. */
function change(view: View, newText: string, title: string): Fix {
  return { title, safe: false, edits: [{ ...view.span, newText }] };
}

import { plannedDays, scheduleConflict } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { dayNumber, dayText } from '../wording/dates.js';
import { numberText } from '../wording/numbers.js';
import { counted } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { daysPlace } from './support/reschedule.js';

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
      enrolment: 'People are to enter on {enrolment} days, but the whole test takes {duration}. Correct `enrolment_days`, or let the test run longer.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const conflict = scheduleConflict(spec);
    if (conflict === undefined) return;
    if (conflict === 'enrolment') {
      yield tooManyDays(spec);
      return;
    }
    const [startView, endView, durationView] = [spec.at('schedule', 'start'), spec.at('schedule', 'end'), spec.at('schedule', 'duration_days')];
    const [start, end, stated] = [dayNumber(startView.text), dayNumber(endView.text), durationView.number];
    if (start === undefined || end === undefined) return;
    const dates = { start: dayText(start), end: dayText(end) };
    const related = [{ span: startView.span, message: 'The start' }];
    if (conflict === 'end') {
      yield { ...(end === start && { message: 'same' }), data: dates, span: endView.span, related };
      return;
    }
    if (stated === undefined) return;
    const between = end - start;
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

function tooManyDays(spec: Spec): RuleProblem {
  const enrolment = spec.at('schedule', 'enrolment_days');
  const duration = plannedDays(spec).duration ?? 0;
  // Whoever enters last is watched for as long as the metric needs.
  const most = duration - (spec.at('metrics', 'primary', 'window_days').number ?? 0);
  return {
    message: 'enrolment',
    data: { enrolment: numberText(enrolment.number ?? 0), duration: counted(duration, 'day') },
    span: enrolment.span,
    related: [{ span: daysPlace(spec), message: 'The length of the test' }],
    fixes: () => (most < 1 ? [] : [change(enrolment, String(most), `Change it to ${counted(most, 'day')}`)]),
  };
}

/** Which of the two is wrong only a person knows. */
function change(view: View, newText: string, title: string): Fix {
  return { title, safe: false, edits: [{ ...view.span, newText }] };
}

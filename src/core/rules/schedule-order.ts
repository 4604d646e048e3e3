import { plannedDays, scheduleConflict } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import { entriesOf, isOpen } from '../spec/entries.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { dayNumber, dayText } from '../wording/dates.js';
import { numberText } from '../wording/numbers.js';
import { counted } from '../wording/words.js';
import type { Rule, RuleContext, RuleProblem } from './rule.js';
import { specKinds } from './rule.js';
import { itemName } from './support/items.js';
import { daysPlace } from './support/reschedule.js';

export const scheduleOrder: Rule = {
  meta: {
    id: 'schedule-order',
    title: 'Dates that do not fit together',
    kinds: specKinds,
    sections: ['schedule', 'metrics', 'launch', 'enablement', 'readiness'],
    level: { base: 'error', bases: { target: 'warning', review: 'warning', item: 'warning' } },
    messages: {
      default: 'The test ends on {end}, but it starts on {start}. Put the end after the start: `end` is the first day on which the test no longer runs.',
      same: 'The test starts and ends on {start}, so it runs for no day at all. `end` is the first day on which the test no longer runs: put it later.',
      duration: 'From {start} to {end} it is {between}, but `duration_days` says {stated}. Correct the number, or move `end` to {fitting}.',
      enrolment: 'People are to enter on {enrolment} days, but the whole test takes {duration}. Correct `enrolment_days`, or let the test run longer.',
      target: 'The target of {name} is to be reached by {day}, but customers get this only on {launch}. Write a day by which it can be reached after the launch.',
      review: 'The review is planned for {day}, but customers get this only on {launch}. Write a day on which there is something to look at.',
      item: '{name} is due on {day}, after the launch on {launch}. Plan it for before customers get this, or move the launch.',
    },
    source: 'this-project',
  },
  *check(context) {
    const { spec } = context;
    if (spec.kind.id !== 'experiment') {
      yield* aroundLaunch(context);
      return;
    }
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

/** What is to come before the launch, and what only after it. Once customers have it, dates tell what was. */
function* aroundLaunch({ spec, today }: RuleContext): Iterable<RuleProblem> {
  const prd = spec.kind.id === 'prd';
  const place = spec.at(prd ? 'target_launch' : 'launch_date');
  const [launch, now] = [dayNumber(place.text), dayNumber(today)];
  // A launch day that has passed is what has to be settled first.
  if (launch === undefined || now === undefined || launch < now || spec.hasReached(prd ? 'launched' : 'launching')) return;
  const judge = function* (message: string, name: string, date: View, wrong: (day: number) => boolean): Iterable<RuleProblem> {
    const day = dayNumber(date.text);
    if (day === undefined || !wrong(day)) return;
    yield { message, data: { name, day: date.text ?? '', launch: dayText(launch) }, span: date.span, related: [{ span: place.span, message: 'The launch' }] };
  };
  // A target of the past is overdue.
  const early = (day: number): boolean => day < launch && day >= now;
  for (const { view, name } of entriesOf(spec.at('metrics'), 'Metric')) if (!view.at('actual').exists) yield* judge('target', name, view.at('by'), early);
  yield* judge('review', '', spec.at('review_by'), (day) => day < launch);
  for (const entry of [...entriesOf(spec.at('enablement'), 'Item'), ...entriesOf(spec.at('readiness'), 'Item'), ...entriesOf(spec.at('launch', 'checklist'), 'Item')]) {
    if (isOpen(entry)) yield* judge('item', itemName(entry), entry.view.at('due'), (day) => day > launch);
  }
}

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

import { plannedEnd, scheduleConflict } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { dayNumber, dayText } from '../wording/dates.js';
import { counted } from '../wording/words.js';
import type { Rule, RuleContext, RuleProblem } from './rule.js';
import { hasContent, mayLackKeys } from './support/places.js';

export const statusConsistency: Rule = {
  meta: {
    id: 'status-consistency',
    title: 'A status that the rest contradicts',
    kinds: ['experiment'],
    sections: ['schedule', 'results'],
    level: { base: 'error' },
    messages: {
      noResults: 'The status is `concluded`, but there are no results. Write outcome, decision and learning under `results`, or go back to `stopped`.',
      early: 'The status is `{status}`, but results are written down already. Set the status to what is true now, or take the results out until the test has run.',
      decided: 'The status is still `running`, but `{key}` under `results` says that it is over. Set the status to `concluded`, or take that line out.',
      future: 'The status is `{status}`, but the test starts only on {start}, in {days}. Correct the date, or go back to `ready`.',
      stopped: 'The status is `{status}`, but `stopped_on` says that the test stopped on {day}. Set the status to `stopped`, or correct the date.',
      over: 'The status is `ready`, but the days from {start} to {end} for which the test is planned are over. If it ran, set the status to `stopped`; if not, plan new days.',
      tomorrow: '`{key}` is {day}, a day that is still to come, but the status is `{status}`. Write the day on which it happened, or go back to an earlier status.',
    },
    source: 'this-project',
  },
  *check(context) {
    const { spec } = context;
    const status = spec.at('status');
    // An unknown status is reported as such.
    if (!spec.kind.schema.properties?.['status']?.enum?.includes(spec.status ?? '')) return;
    yield* daysToCome(context);
    for (const { to, ...problem } of [...againstResults(spec), ...againstDates(context)]) {
      yield {
        ...problem,
        data: { status: spec.status ?? '', ...problem.data },
        span: status.span,
        fixes: () => [changeStatus(status, to), ...(problem.message === 'noResults' ? fillIn(spec, 'Insert the results to fill in', [['results']]) : [])],
      };
    }
  },
};

/** A contradiction, and the status that would resolve it. */
interface Contradiction extends Pick<RuleProblem, 'message' | 'data' | 'related'> {
  readonly to: string;
}

function* againstResults(spec: Spec): Generator<Contradiction> {
  const results = spec.at('results');
  if (spec.status === 'concluded') {
    if (isEmpty(results)) yield { message: 'noResults', to: 'stopped' };
    return;
  }
  if (!spec.hasReached('running')) {
    if (hasContent(results)) yield { message: 'early', to: 'concluded', related: [{ span: results.anchor, message: 'The results' }] };
    return;
  }
  if (spec.status !== 'running') return;
  // To extend a test is a decision under which it goes on running.
  const over = [results.at('concluded_on'), results.at('decision')].find((view) => view.filled && view.text !== 'extend');
  if (over) yield { message: 'decided', data: { key: String(over.pair?.key.value) }, to: 'concluded', related: [{ span: over.span, message: 'The decision' }] };
}

/** Nothing is written, or a pair of brackets without anything in it. */
function isEmpty(view: View): boolean {
  return mayLackKeys(view) && view.entries().length === 0;
}

function* againstDates({ spec, today }: RuleContext): Generator<Contradiction> {
  const now = dayNumber(today) ?? 0;
  const [start, stopped] = [spec.at('schedule', 'start'), spec.at('schedule', 'stopped_on')];
  const [startDay, stoppedDay] = [dayNumber(start.text), dayNumber(stopped.text)];
  if (spec.hasReached('running') && startDay !== undefined && startDay > now) {
    const data = { start: dayText(startDay), days: counted(startDay - now, 'day') };
    yield { message: 'future', data, to: 'ready', related: [{ span: start.span, message: 'The start' }] };
  }
  const end = plannedEnd(spec);
  // Where the days contradict each other, that comes first.
  if (spec.status === 'ready' && startDay !== undefined && end !== undefined && end.day <= now && (stoppedDay ?? Infinity) > now && !scheduleConflict(spec)) {
    const data = { start: dayText(startDay), end: dayText(end.day) };
    yield { message: 'over', data, to: 'stopped', related: [{ span: end.view.span, message: 'The planned end' }] };
  }
  if (!spec.hasReached('stopped') && stoppedDay !== undefined && stoppedDay <= now) {
    yield { message: 'stopped', data: { day: dayText(stoppedDay) }, to: 'stopped', related: [{ span: stopped.span, message: 'The day it stopped' }] };
  }
}

/** What has happened has a day that was. */
function* daysToCome({ spec, today }: RuleContext): Iterable<RuleProblem> {
  const now = dayNumber(today) ?? Infinity;
  const days = [
    ['stopped', spec.at('schedule', 'stopped_on')],
    ['concluded', spec.at('results', 'concluded_on')],
  ] as const;
  for (const [status, view] of days) {
    if (!spec.hasReached(status) || (dayNumber(view.text) ?? 0) <= now) continue;
    yield { message: 'tomorrow', data: { key: String(view.path.at(-1) ?? ''), day: view.text ?? '', status: spec.status ?? '' }, span: view.span };
  }
}

function changeStatus(status: View, to: string): Fix {
  return { title: `Change the status to \`${to}\``, safe: false, edits: [{ ...status.span, newText: to }] };
}

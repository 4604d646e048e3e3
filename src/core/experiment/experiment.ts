/** What the rules of experiment briefs read again and again. */
import { experimentMetrics, type MetricRole } from '../spec/metrics.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import type { Span } from '../text.js';
import { mostDays } from '../statistics/duration.js';
import { dayNumber } from '../wording/dates.js';

export interface DeclaredMetric {
  readonly view: View;
  readonly role: MetricRole;
  readonly id: string | undefined;
}

/** Every metric the brief declares, the primary first. */
export function declaredMetrics(spec: Spec): readonly DeclaredMetric[] {
  return experimentMetrics(spec).map(({ view, role }) => ({ view, role, id: view.at('id').text }));
}

/** A metric within a sentence: its id, where it has one. */
export function metricLabel({ view, id }: DeclaredMetric): string {
  return id !== undefined && view.at('id').filled ? `\`${id}\`` : 'this metric';
}

/** A/A tests, holdouts and bandits are not sized, split and guarded like an ordinary comparison. */
export function isStandardDesign(spec: Spec): boolean {
  return !['aa', 'holdout', 'bandit'].includes(spec.at('design').text ?? 'standard');
}

export function variants(spec: Spec): readonly View[] {
  return spec.at('variants').items();
}

export function isControl(variant: View): boolean {
  return variant.at('control').boolean === true;
}

interface PlannedDays {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly duration: number | undefined;
}

/** The planned days, as day numbers; `end` is exclusive. Undefined where a date is missing or is none. */
export function plannedDays(spec: Spec): PlannedDays {
  const start = dayNumber(spec.at('schedule', 'start').text);
  const end = dayNumber(spec.at('schedule', 'end').text);
  const written = spec.at('schedule', 'duration_days').number;
  const stated = written !== undefined && Math.abs(written) <= mostDays ? written : undefined;
  const duration = stated ?? (start !== undefined && end !== undefined ? end - start : undefined);
  return { start, end, duration };
}

/**
 * What in the schedule contradicts the rest: an end that is not after the start, a duration other than the days between the two, more days of
 * enrolment than the test has. As long as something does, nobody can say how long the test is, and whatever follows from that has to wait.
 */
export function scheduleConflict(spec: Spec): 'end' | 'duration' | 'enrolment' | undefined {
  const { start, end, duration } = plannedDays(spec);
  const stated = spec.at('schedule', 'duration_days').number;
  const between = start !== undefined && end !== undefined ? end - start : undefined;
  if (between !== undefined && between <= 0) return 'end';
  // Who counts the last day too says one more. Another form or less than a day is reported as such.
  const judged = between !== undefined && stated !== undefined && Number.isInteger(stated) && stated >= 1;
  if (judged && stated !== between && stated !== between + 1) return 'duration';
  const enrolment = spec.at('schedule', 'enrolment_days').number;
  return enrolment !== undefined && duration !== undefined && duration >= 1 && enrolment > duration ? 'enrolment' : undefined;
}

/** A day number, and where it is said. */
interface SaidDay {
  readonly day: number;
  readonly view: View;
}

/** The first planned day without the test: what `end` says, else what the duration makes of the start. */
export function plannedEnd(spec: Spec): SaidDay | undefined {
  const { start, end, duration } = plannedDays(spec);
  if (end !== undefined) return { day: end, view: spec.at('schedule', 'end') };
  return start === undefined || duration === undefined ? undefined : { day: start + duration, view: spec.at('schedule', 'duration_days') };
}

/** The day on which the test stopped and its planned end, where it stopped before. */
export function stoppedEarly(spec: Spec): { readonly stopped: number; readonly end: SaidDay } | undefined {
  const end = plannedEnd(spec);
  const stopped = dayNumber(spec.at('schedule', 'stopped_on').text);
  // To stop on the day before the end is to stop as planned.
  return end === undefined || stopped === undefined || stopped >= end.day - 1 ? undefined : { stopped, end };
}

/** Whether the shares stay as they are planned: a bandit moves them towards what does better. */
export function hasFixedShares(spec: Spec): boolean {
  return spec.at('design').text !== 'bandit';
}

/** A variant as messages call it: its key, else its place in the list. */
export function variantLabel(variant: View): string {
  const key = variant.at('key').filledText;
  const index = variant.path.at(-1);
  // What is no list counts as its only entry.
  return key !== undefined ? `\`${key}\`` : `variant ${typeof index === 'number' ? index + 1 : 1}`;
}

/** Where a finding about a whole variant is shown. */
export function variantPlace(variant: View): Span {
  return variant.at('key').exists ? variant.at('key').span : variant.anchor;
}

/** Planning another number of days, wherever the brief says how many there are. */
import { plannedDays } from '../../experiment/experiment.js';
import type { Fix } from '../../finding.js';
import type { Spec } from '../../spec/spec.js';
import type { Span, TextEdit } from '../../text.js';
import { dayText } from '../../wording/dates.js';
import { counted } from '../../wording/words.js';
import { placeFor } from './places.js';

/** Where a finding about the length of the test is shown. */
export function daysPlace(spec: Spec): Span {
  const written = ['duration_days', 'end'].map((key) => spec.at('schedule', key)).find((view) => view.exists);
  return written?.span ?? placeFor(spec, 'schedule', 'end');
}

/**
 * None once users are in the test, since how long it goes on must not depend on what they did so far.
 *
 * @param days from start to end
 * @param enrolment days on which people enter, where the brief says how many
 */
export function reschedule(spec: Spec, days: number, enrolment?: number): readonly Fix[] {
  const { start } = plannedDays(spec);
  if (spec.hasReached('running') || days > 3650) return [];
  const change = (key: string, newText: string | undefined): readonly TextEdit[] => {
    const view = spec.at('schedule', key);
    return newText !== undefined && view.filled && view.text !== newText ? [{ ...view.span, newText }] : [];
  };
  const end = start === undefined ? undefined : dayText(start + days);
  const length = [...change('end', end), ...change('duration_days', String(days))];
  // An end that cannot be moved along would contradict the rest.
  if (end === undefined && spec.at('schedule', 'end').filled) return [];
  const edits = [...length, ...change('enrolment_days', enrolment === undefined ? undefined : String(enrolment))];
  return edits.length === 0 ? [] : [{ title: `Plan ${counted(days, 'day')}${end === undefined ? '' : `, until ${end}`}`, safe: false, edits }];
}

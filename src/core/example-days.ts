/** Moves the days in an example's text, those in its prose as well. */
import { dayLength } from './wording/dates.js';

/** The day on which the examples are as they are written. */
const writtenFor = Date.UTC(2026, 10, 21);

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const month = months.join('|');
/** What says when something is: `2026-11-09`, `9 and 22 November 2026`, `1 March`, `October 2026`, `September`, `in 2028`. */
const when = new RegExp(
  `\\b(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b|(?:\\b(?<from>\\d{1,2}) and )?\\b(?<day>\\d{1,2}) (?<month>${month})\\b(?: (?<year>20\\d\\d)\\b)?` +
    `|\\b(?<whole>(?!May\\b(?! 20))(?:${month}))\\b(?: (?<its>20\\d\\d)\\b)?|(?<=[a-z] )(?<alone>20\\d\\d)\\b(?!-)`,
  'g',
);

/**
 * An example as if it had been written in the week of a day: in the words it has, nothing that is still to come is ever overdue, and each day
 * is the weekday that it was. Earlier than it was written it is as it is.
 */
export function exampleOn(text: string, today: string): string {
  const weeks = Math.floor((Date.parse(`${today}T00:00:00Z`) - writtenFor) / dayLength / 7);
  if (!(weeks > 0)) return text;
  const moved = (time: number): Date => new Date(time + weeks * 7 * dayLength);
  return text.replace(when, (...found) => {
    const groups = found.at(-1) as Readonly<Record<'iso' | 'from' | 'day' | 'month' | 'year' | 'whole' | 'its' | 'alone', string | undefined>>;
    const { iso, from, day, year, whole, its, alone } = groups;
    if (iso !== undefined) return moved(Date.parse(`${iso}T00:00:00Z`)).toISOString().slice(0, 10);
    if (alone !== undefined) return String(moved(Date.UTC(Number(alone), 6, 1)).getUTCFullYear());
    const index = months.indexOf(groups.month ?? whole ?? '');
    const end = moved(dayMeant(index, Number(day ?? 15), year ?? its));
    const name = `${months[end.getUTCMonth()]}${(year ?? its) === undefined ? '' : ` ${end.getUTCFullYear()}`}`;
    if (day === undefined) return name;
    const begin = from === undefined ? undefined : moved(dayMeant(index, Number(from), year));
    const isOtherMonth = begin?.getUTCMonth() !== end.getUTCMonth();
    const first = begin === undefined ? '' : `${begin.getUTCDate()}${isOtherMonth ? ` ${months[begin.getUTCMonth()]}` : ''} and `;
    return `${first}${end.getUTCDate()} ${name}`;
  });
}

/** Without a year, the nearest such day to when it was written. */
function dayMeant(index: number, day: number, year: string | undefined): number {
  if (year !== undefined) return Date.UTC(Number(year), index, day);
  const near = [2025, 2026, 2027].map((each) => Date.UTC(each, index, day));
  return near.reduce((best, one) => (Math.abs(one - writtenFor) < Math.abs(best - writtenFor) ? one : best));
}

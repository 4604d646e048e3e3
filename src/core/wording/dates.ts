/** Calendar days as text `YYYY-MM-DD`. No clock and no time zone: a day is a day. */
import { counted } from './words.js';

/** In milliseconds. */
export const dayLength = 86_400_000;

/** Days since 1970-01-01, or undefined for anything that is no real day of that form. */
export function dayNumber(text: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? time / dayLength : undefined;
}

/** 0000-01-01 and 9999-12-31. */
const [firstDay, lastDay] = [-719_528, 2_932_896];

/** The day as text again; beyond the years that can be written, which only a slip of the hand reaches, the nearest one. */
export function dayText(day: number): string {
  return new Date(Math.min(Math.max(day, firstDay), lastDay) * dayLength).toISOString().slice(0, 10);
}

/** About how long that is, as somebody would say it: "12 days", "5 months", "2 years". */
export function lengthText(days: number): string {
  if (days < 60) return counted(days, 'day');
  return days < 730 ? counted(Math.round(days / 30.44), 'month') : counted(Math.round(days / 365.25), 'year');
}

interface MeantDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Nothing else can have been meant. */
  readonly certain: boolean;
}

/**
 * The day somebody meant who wrote it another way: `2026-3-1`, `2026/03/01`, a date with a time, `20.04.2027`, `20/04/2027`, `April 20, 2027`,
 * or a day past the end of its month. With dots the day comes first; with slashes nobody knows, unless one number is no month.
 */
export function meantDay(text: string): MeantDay | undefined {
  const found = text.trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\s*\d{1,2}[:.]\d{2}[\d:.]*\s*(?:[ap]\.?m\.?|Z|UTC|[+-]\d{2}:?\d{2})?)?$/i.exec(found);
  if (yearFirst) return realDay(yearFirst[1], yearFirst[2], yearFirst[3], true) ?? endOfMonth(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(found);
  if (yearLast) {
    const [, first, separator, second, year] = yearLast;
    if (Number(first) > 12) return realDay(year, second, first, true);
    if (Number(second) > 12) return realDay(year, first, second, true);
    if (first === second) return realDay(year, first, second, true);
    return separator === '.' ? realDay(year, second, first, false) : undefined;
  }
  return namedMonth(found);
}

/** The two days that `3/4/2026` may be, as it is read in Europe and in America; undefined where there is no such doubt. */
export function eitherDay(text: string): readonly [string, string] | undefined {
  const [, first, second, year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text.trim()) ?? [];
  if (first === second || Number(first) > 12 || Number(second) > 12) return undefined;
  const [dayFirst, monthFirst] = [realDay(year, second, first, false), realDay(year, first, second, false)];
  return dayFirst && monthFirst && [dayFirst.day, monthFirst.day];
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** `20 April 2027`, `20-Apr-2027`, `April 20th, 2027`, `2027 Apr 20` */
function namedMonth(text: string): MeantDay | undefined {
  const [, dayFirst, monthLast, yearA] = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4})$/u.exec(text) ?? [];
  const [, monthFirst, dayLast, yearB] = /^(\p{L}{3,9})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/u.exec(text) ?? [];
  const [, yearC, monthMiddle, dayEnd] = /^(\d{4})[\s-]+(\p{L}{3,9})\.?[\s-]+(\d{1,2})$/u.exec(text) ?? [];
  const name = (monthLast ?? monthFirst ?? monthMiddle)?.toLowerCase();
  const month = name === undefined ? -1 : months.findIndex((candidate) => candidate.startsWith(name) || (name === 'sept' && candidate === 'september'));
  return month < 0 ? undefined : realDay(yearA ?? yearB ?? yearC, String(month + 1), dayFirst ?? dayLast ?? dayEnd, true);
}

function realDay(year: string | undefined, month: string | undefined, day: string | undefined, certain: boolean): MeantDay | undefined {
  const candidate = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return dayNumber(candidate) === undefined ? undefined : { day: candidate, certain };
}

/** The end of the month for a day that is past it. */
function endOfMonth(year: string | undefined, month: string | undefined, day: string | undefined): MeantDay | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 28 || Number(day) > 31) return undefined;
  return { day: new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10), certain: false };
}

/** Calendar days as text `YYYY-MM-DD`. No clock and no time zone: a day is a day. */

const dayLength = 86_400_000;

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

/**
 * The day somebody meant who wrote it another way, where there is no doubt: `2026-3-1`, `2026/03/01`, `2026.03.01`, a date with a time.
 * Day-first and month-first forms are ambiguous and give nothing.
 */
export function meantDay(text: string): string | undefined {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text.trim());
  if (!match) return undefined;
  const candidate = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return dayNumber(candidate) === undefined ? undefined : candidate;
}

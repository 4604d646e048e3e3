/** Options that several commands share, and what their values have to be. */
import { basename, resolve } from 'node:path';
import type { ProductSpecs } from '../core/service.js';
import { readText, requireUtf8 } from '../node/text-file.js';
import { FileTrouble } from '../node/trouble.js';
import type { Args, Option } from './args.js';
import { sentence, shownPath } from './targets.js';
import { didYouMean, oneOf, UsageError } from './usage.js';

export const todayOption: Option = { name: 'today', value: 'YYYY-MM-DD', help: 'Take this day as today, for checks that depend on the date.' };

/** @throws UsageError when it is no day */
export function todayOf(args: Args): string | undefined {
  const day = args.text('today');
  if (day === undefined || isDay(day)) return day;
  throw new UsageError(`--today takes a day such as 2026-03-31, not "${day}".`);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // 2026-02-30 is read as the second of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The text of the team settings that count in place of the root's own. Settings that cannot be read in full would judge by other
 * rules than the person meant, so they end the run.
 *
 * @throws UsageError
 */
export function configOf(args: Args, cwd: string, service: ProductSpecs): string | undefined {
  const path = args.text('config');
  if (path === undefined) return undefined;
  const file = resolve(cwd, path);
  try {
    const read = readText(file);
    requireUtf8(file, read);
    const analysis = service.newProject().analyze(read.text, basename(file));
    if (!analysis.ours || analysis.spec.kind.id !== 'config') {
      throw new UsageError(`--config: ${shownPath(file, cwd)} is no team settings file. Write "spec: config/v1" as its first line.`);
    }
    const unreadable = new Set(analysis.source.problems.map(({ rule }) => rule));
    const mistake = analysis.findings.find(({ rule }) => unreadable.has(rule));
    if (mistake) {
      const line = analysis.source.lines.position(mistake.span.start).line + 1;
      throw new UsageError(`--config: ${shownPath(file, cwd)} has a mistake in line ${line}: ${mistake.message}`);
    }
    return read.text;
  } catch (error) {
    if (error instanceof FileTrouble) throw new UsageError(`--config: ${sentence(shownPath(file, cwd), error.message)}`);
    throw error;
  }
}

/** @throws UsageError when it is no role */
export function roleOf(args: Args, service: ProductSpecs): string | undefined {
  const role = args.text('role');
  if (role === undefined || service.roles.some(({ id }) => id === role)) return role;
  const ids = service.roles.map(({ id }) => id);
  throw new UsageError(`There is no role ${role}.${didYouMean(role, ids) || ` Roles are ${oneOf(ids)}.`}`);
}

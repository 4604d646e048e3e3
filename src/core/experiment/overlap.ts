/** Experiments that run at the same time. */
import { remembered } from '../remembered.js';
import type { ExperimentSummary, SpecSummary } from '../spec/summary.js';
import { dayNumber, dayText } from '../wording/dates.js';
import { listed } from '../wording/words.js';

/** Days as day numbers; `end` is exclusive. */
interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * When an experiment runs: as planned, or until it was stopped before. Undefined where that cannot be said. Each summary is compared with
 * many others.
 */
const periodOf = remembered(readPeriod);

function readPeriod({ start: from, end: to, durationDays, stoppedOn }: ExperimentSummary): Period | undefined {
  const start = dayNumber(from);
  if (start === undefined) return undefined;
  const planned = dayNumber(to) ?? (durationDays === undefined ? undefined : start + durationDays);
  const stopped = dayNumber(stoppedOn);
  const end = planned === undefined ? stopped : Math.min(planned, stopped ?? planned);
  return end === undefined || end <= start ? undefined : { start, end };
}

/** "from 2026-03-02 to 2026-03-15", the last day included. */
export function daysText({ start, end }: Period): string {
  return end - start === 1 ? `on ${dayText(start)}` : `from ${dayText(start)} to ${dayText(end - 1)}`;
}

/** How two experiments stand to each other in the exclusion layers; undefined where it is not said well enough to judge. */
export function layers(one: ExperimentSummary, other: ExperimentSummary): 'apart' | 'overlapping' | undefined {
  const [a, b] = [one.layer, other.layer];
  if (!a || !b || a.name !== b.name) return undefined;
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return undefined;
  return Math.max(a.from, b.from) < Math.min(a.to, b.to) ? 'overlapping' : 'apart';
}

/** Another experiment, and the days it shares with this one. */
interface Overlap {
  readonly other: SpecSummary;
  readonly experiment: ExperimentSummary;
  readonly days: Period;
}

interface Overlaps {
  readonly count: number;
  /** The first few, in the order of their paths. */
  readonly shown: readonly Overlap[];
}

const most = 3;

/**
 * Which of the others that a condition holds for run at the same time as the one at this path. In a large folder an experiment may be
 * compared with very many: nothing is made for those that nobody will read about.
 */
export function overlaps(
  path: string,
  own: ExperimentSummary,
  others: Iterable<SpecSummary>,
  counts: (experiment: ExperimentSummary) => boolean,
): Overlaps {
  const mine = periodOf(own);
  const shown: Overlap[] = [];
  let count = 0;
  for (const other of mine ? others : []) {
    const { experiment } = other;
    const theirs = experiment && other.path !== path ? periodOf(experiment) : undefined;
    if (!mine || !experiment || !theirs || theirs.start >= mine.end || mine.start >= theirs.end || !counts(experiment)) continue;
    count++;
    const before = shown.findLastIndex((overlap) => overlap.other.path < other.path) + 1;
    if (before === most) continue;
    shown.splice(before, 0, { other, experiment, days: { start: Math.max(mine.start, theirs.start), end: Math.min(mine.end, theirs.end) } });
    if (shown.length > most) shown.pop();
  }
  return { count, shown };
}

/** What to call the other experiments in a message: "`a`, `b`, `c` and 2 more". */
export function named({ count, shown }: Overlaps): string {
  const labels = shown.map(({ other }) => (other.id === undefined ? other.path : `\`${other.id}\``));
  return listed(count > shown.length ? [...labels, `${count - shown.length} more`] : labels);
}

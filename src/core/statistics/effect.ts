/** From what people write ("10 % better", "at most half a point worse") to an absolute effect. */
import { not, type Change, type NotComputable, type PlanInput } from './input.js';
import { inside, largest, wrong, type Resolved } from './resolve.js';
import { say } from './words.js';

interface Effect {
  /** In the metric's unit, fractions for proportions. Below 0 for a fall; a margin is always above 0. */
  readonly absolute: number;
  /** What the treatment's proportion or mean would be; null where the baseline is not given. For non-inferiority the baseline itself. */
  readonly treatment: number | null;
}

/** The smallest effect of a test of difference, or the margin of non-inferiority. */
export function effectOf(input: PlanInput, resolved: Resolved): Effect | NotComputable {
  return resolved.test === 'difference' ? mdeOf(input.mde, resolved) : marginOf(input.margin, resolved);
}

/** The sign a wanted effect has. */
export function signOf({ direction }: Pick<Resolved, 'direction'>): 1 | -1 {
  return direction === 'decrease' ? -1 : 1;
}

function mdeOf(mde: Change | undefined, resolved: Resolved): Effect | NotComputable {
  if (!mde) return not('missing', 'mde', 'There is no mde, the smallest effect worth finding, and no sample size without one.');
  const size = absolute(mde, 'mde', 'smallest effect worth finding', resolved);
  if (typeof size !== 'number') return size;
  const signed = mde.value < 0 ? -Math.abs(size) : signOf(resolved) * Math.abs(size);
  const treatment = resolved.baseline === null ? null : resolved.baseline + signed;
  if (resolved.proportion && treatment !== null && !inside(treatment, 0, 1)) {
    return not('invalid', 'mde', `This effect would make the treatment's proportion ${say(treatment)}; it has to be above 0 and below 1.`);
  }
  return { absolute: signed, treatment };
}

function marginOf(margin: Change | undefined, resolved: Resolved): Effect | NotComputable {
  if (!margin) return not('missing', 'margin', 'There is no margin, how much worse is acceptable, and no sample size without one.');
  const size = absolute(margin, 'margin', 'margin', resolved);
  if (typeof size !== 'number') return size;
  if (resolved.proportion && Math.abs(size) >= 1) {
    return not('invalid', 'margin', 'The margin of a proportion has to be below 1 (2 % is 0.02).');
  }
  return { absolute: Math.abs(size), treatment: resolved.baseline };
}

function absolute(change: Change, about: 'mde' | 'margin', name: string, { baseline }: Resolved): number | NotComputable {
  if (!inside(change.value, -largest, largest)) return wrong(about, `The ${name} has to be a number`, change.value);
  if (change.value === 0) return not('invalid', about, `The ${name} is 0, and no sample is large enough for that.`);
  if (change.kind === 'absolute') return change.value;
  if (baseline === null) return not('missing', 'baseline', `The ${name} is relative to a baseline, and there is none.`);
  if (baseline === 0) return not('invalid', 'baseline', `The ${name} is relative to a baseline of 0: it has to be absolute instead.`);
  return change.value * baseline;
}

/** Makes a plan's input whole: defaults filled in, and everything that could not be computed with turned into a sentence. */
import { correctedAlpha } from './correction.js';
import { mostDays } from './duration.js';
import { not, type NotComputable, type PlanInput } from './input.js';
import type { Sided } from './normal.js';
import { isAlpha, isLooks, maxLooks, type Boundary } from './sequential.js';
import { say } from './words.js';

/** An input that can be computed with. Absent things are null, so that it can be printed as JSON. Ranges as in `PlanInput`. */
export interface Resolved {
  readonly type: Exclude<PlanInput['type'], 'quantile'>;
  /** Planned with the formulas for proportions, else with those for means. */
  readonly proportion: boolean;
  readonly baseline: number | null;
  /** Null for proportions, which need none. */
  readonly sd: number | null;
  readonly direction: 'increase' | 'decrease';
  readonly alpha: number;
  /** Alpha of each comparison, after the correction. */
  readonly alphaUsed: number;
  readonly power: number;
  readonly sided: Sided;
  readonly test: 'difference' | 'non-inferiority';
  readonly treatments: number;
  readonly weights: readonly number[];
  readonly correction: NonNullable<PlanInput['correction']>;
  readonly method: 'fixed-horizon' | 'group-sequential';
  /** 1 for a fixed horizon. */
  readonly looks: number;
  readonly boundary: Boundary | null;
  readonly cuped: number;
  readonly cluster: { readonly size: number; readonly icc: number };
  readonly daily: number | null;
  readonly coverage: number;
  readonly windowDays: number;
}

/** Does not look at `mde` and `margin`: to solve for the effect, one needs none. */
export function resolve(input: PlanInput): Resolved | NotComputable {
  const { type } = input;
  const other = unsupportedIn(input);
  if (other) return other;
  if (type === 'quantile') return unsupported.quantile;
  const treatments = input.treatments ?? (input.weights ? input.weights.length - 1 : 1);
  const trouble =
    metricTrouble(input) ?? testTrouble(input) ?? armsTrouble(input, treatments) ?? varianceTrouble(input) ?? trafficTrouble(input);
  if (trouble) return trouble;
  const sequential = input.method === 'group-sequential';
  const alpha = input.alpha ?? 0.05;
  const correction = input.correction ?? 'none';
  const test = input.test ?? 'difference';
  return {
    type,
    proportion: isProportion(input),
    baseline: input.baseline ?? null,
    sd: isProportion(input) ? null : (input.sd ?? null),
    direction: input.direction ?? 'increase',
    alpha,
    alphaUsed: correctedAlpha(alpha, treatments, correction),
    power: input.power ?? 0.8,
    sided: test === 'non-inferiority' ? 'one' : (input.sided ?? 'two'),
    test,
    treatments,
    weights: input.weights ?? equalWeights(treatments + 1),
    correction,
    method: sequential ? 'group-sequential' : 'fixed-horizon',
    looks: sequential ? (input.looks ?? 1) : 1,
    boundary: sequential ? (input.boundary ?? 'obrien-fleming') : null,
    cuped: input.cuped ?? 0,
    cluster: input.cluster ?? { size: 1, icc: 0 },
    daily: input.daily ?? null,
    coverage: input.coverage ?? 100,
    windowDays: input.windowDays ?? 0,
  };
}

function equalWeights(count: number): readonly number[] {
  return Array.from({ length: count }, () => 100 / count);
}

function here(about: keyof PlanInput, because: string): NotComputable {
  return not('unsupported', about, `Not computable here because ${because}.`);
}

const unsupported = {
  bandit: here('design', 'a bandit moves traffic between the variants while it runs, so that no sample size is fixed beforehand'),
  aa: here('design', 'an A/A test has no effect to find that a sample size could be computed from'),
  'always-valid': here('method', 'the sample an always-valid test needs depends on how your analysis tool tunes it'),
  bayesian: here('method', 'the length of a Bayesian test depends on its prior and on its rule for stopping, and not on a power'),
  quantile: here('type', 'the precision of a quantile depends on the shape of the whole distribution, and not on a deviation'),
};

function unsupportedIn({ method, design }: PlanInput): NotComputable | undefined {
  if (design === 'bandit' || design === 'aa') return unsupported[design];
  if (method === 'always-valid' || method === 'bayesian') return unsupported[method];
  return undefined;
}

function isProportion({ type }: PlanInput): boolean {
  return type === 'proportion' || type === 'retention';
}

function metricTrouble(input: PlanInput): NotComputable | undefined {
  const { baseline, sd } = input;
  if (isProportion(input)) {
    if (baseline === undefined) return not('missing', 'baseline', 'There is no baseline, and without one no sample size can be computed.');
    if (inside(baseline, 0, 1)) return undefined;
    return wrong('baseline', 'The baseline of a proportion has to be above 0 and below 1 (31 % is 0.31)', baseline);
  }
  if (baseline !== undefined && !inside(baseline, -largest, largest)) return wrong('baseline', 'The baseline has to be a number', baseline);
  if (sd === undefined) {
    return not('missing', 'sd', 'There is no standard deviation, and a metric that is no proportion needs one for its sample size.');
  }
  return inside(sd, 0, largest) ? undefined : wrong('sd', 'The standard deviation has to be a number above 0', sd);
}

function testTrouble(input: PlanInput): NotComputable | undefined {
  const { alpha = 0.05, power = 0.8, looks } = input;
  if (!isAlpha(alpha)) return wrong('alpha', 'Alpha has to be at least 1e-9 and below 0.5', alpha);
  if (!(power >= alpha + 0.01 && power <= 1 - 1e-9)) {
    return wrong('power', `Power has to be below 1, and above alpha (${say(alpha)}) by at least 0.01`, power);
  }
  if (input.method !== 'group-sequential') return undefined;
  if (looks === undefined) return not('missing', 'looks', 'A group-sequential test needs the number of looks it is planned with.');
  return isLooks(looks) ? undefined : wrong('looks', `The looks have to be a whole number from 1 to ${maxLooks}`, looks);
}

function armsTrouble({ weights, treatments: given }: PlanInput, treatments: number): NotComputable | undefined {
  if (!(Number.isInteger(treatments) && treatments >= 1 && treatments <= 1000)) {
    const about = given === undefined ? 'weights' : 'treatments';
    return not('invalid', about, 'There have to be a control and at least one treatment, and no more than 1,000 treatments.');
  }
  if (!weights) return undefined;
  if (weights.length !== treatments + 1) {
    return not('invalid', 'weights', `Every variant needs a weight, the control included: ${treatments + 1} and not ${weights.length}.`);
  }
  if (weights.every((weight) => inside(weight, 0, 1e9))) return undefined;
  return not('invalid', 'weights', 'Every variant needs a weight above 0, or nobody would ever see it.');
}

function varianceTrouble({ cuped = 0, cluster = { size: 1, icc: 0 } }: PlanInput): NotComputable | undefined {
  const { size, icc } = cluster;
  if (!inside(cuped, -1, 1)) return wrong('cuped', 'The correlation used by CUPED has to be above -1 and below 1', cuped);
  if (!(size >= 1 && size <= 1e9)) return wrong('cluster', 'The mean size of a cluster has to be at least 1 and at most a billion', size);
  return icc >= 0 && icc <= 1 ? undefined : wrong('cluster', 'The intra-cluster correlation has to be between 0 and 1', icc);
}

function trafficTrouble({ daily = 1, coverage = 100, windowDays = 0 }: PlanInput): NotComputable | undefined {
  if (!inside(daily, 0, largest)) return wrong('daily', 'The eligible traffic a day has to be a number above 0', daily);
  if (!(coverage > 0 && coverage <= 100)) return wrong('coverage', 'The coverage has to be above 0 and at most 100 percent', coverage);
  if (windowDays >= 0 && windowDays <= mostDays) return undefined;
  return wrong('windowDays', 'The days until the metric is complete have to be from 0 to 36,500', windowDays);
}

/** Also for the numbers of an effect. `range` is a sentence without its end: "Alpha has to be below 0.5". */
export function wrong(about: keyof PlanInput, range: string, value: number): NotComputable {
  const overflows = Number.isFinite(value) && Math.abs(value) >= largest;
  if (overflows) return not('invalid', about, `A number as large as ${say(value)} cannot be computed with.`);
  return not('invalid', about, `${range}; ${say(value)} is not.`);
}

/** No metric gets near it, and squares and sums of what lies below it do not overflow. */
export const largest = 1e100;

/** Strictly between; false for NaN. */
export function inside(value: number, low: number, high: number): boolean {
  return value > low && value < high;
}

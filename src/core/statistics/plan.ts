/** The one entry to planning: how many units an experiment needs, in which arms, for how many days. */
import { arms, splitCost, unitsPerEqualUnit, type Arm } from './allocation.js';
import { durationDays, enrolmentDays } from './duration.js';
import { effectOf } from './effect.js';
import { failed, not, type NotComputable, type PlanInput } from './input.js';
import { formulaLine, needed } from './needed.js';
import { resolve, type Resolved } from './resolve.js';
import { roundUp, say, sayUnits } from './words.js';

export type { PlanInput } from './input.js';

export interface ComputedPlan {
  readonly computable: true;
  /** Units in each arm of an equal split, rounded up once, at the end. */
  readonly perVariant: number;
  /** The same unrounded. */
  readonly exact: number;
  /** What the formula says for one comparison, before CUPED, clusters and looks; to be compared with other calculators. */
  readonly textbook: number;
  /** What each arm of the real split needs, the control first. */
  readonly arms: readonly Arm[];
  /** The sum of the arms. */
  readonly total: number;
  /** Total of this split / total of an equal one: 1.5625 for 80/20. */
  readonly splitCost: number;
  /** Days until everybody has entered; null without daily traffic. */
  readonly enrolmentDays: number | null;
  /** Enrolment plus the metric's window, up to whole weeks; null without daily traffic. */
  readonly durationDays: number | null;
  /** The proportion or mean the treatment would have then; null without a baseline. */
  readonly treatment: number | null;
  /** The formula with its numbers, one line. */
  readonly formula: string;
  /** How the numbers came about, one line each, in order. */
  readonly steps: readonly string[];
  /** The input with its defaults. */
  readonly inputs: Resolved;
}

export type Plan = ComputedPlan | NotComputable;

/** Nobody enrols more. Up to here every result is exact and can be counted in days. */
const mostUnits = 1e12;

/** Never throws, and no number of the result is NaN or infinite, whatever the input. */
export function planExperiment(input: PlanInput): Plan {
  const inputs = resolve(input);
  if (failed(inputs)) return inputs;
  const effect = effectOf(input, inputs);
  if (failed(effect)) return effect;
  const { textbook, exact, steps } = needed(inputs, effect.absolute);
  const units = exact * unitsPerEqualUnit(inputs.weights);
  const about = inputs.test === 'difference' ? 'mde' : 'margin';
  if (!(units <= mostUnits)) return not('invalid', about, 'The effect is too small to find: it would take more than a trillion units.');
  if (!(exact > 1e-9)) return not('invalid', about, 'The effect is too large beside the spread of the metric for a sample size.');
  const days = inputs.daily === null ? null : enrolmentDays(units, inputs.daily, inputs.coverage);
  if (days !== null && !(days <= mostUnits)) return not('invalid', 'daily', 'With so little traffic the experiment would never end.');
  const plannedArms = arms(exact, inputs.weights);
  const cost = splitCost(inputs.weights) ?? 1;
  return {
    computable: true,
    perVariant: roundUp(exact),
    exact,
    textbook,
    arms: plannedArms,
    total: plannedArms.reduce((sum, arm) => sum + arm.n, 0),
    splitCost: cost,
    enrolmentDays: days,
    durationDays: days === null ? null : durationDays(days, inputs.windowDays),
    treatment: effect.treatment,
    formula: formulaLine(inputs, effect.absolute),
    steps: [...correctionSteps(inputs), ...steps, ...splitSteps(cost, plannedArms, inputs), ...durationSteps(inputs, units, days)],
    inputs,
  };
}

function correctionSteps({ alpha, alphaUsed, correction, treatments }: Resolved): readonly string[] {
  if (alpha === alphaUsed) return [];
  return [`${correction} correction for ${treatments} treatments: α ${say(alpha)} / ${treatments} = ${say(alphaUsed)}`];
}

function splitSteps(cost: number, planned: readonly Arm[], { type, power }: Resolved): readonly string[] {
  if (Math.abs(cost - 1) < 1e-12) return [];
  const split = planned.map(({ weight }) => say(weight)).join('/');
  const line = `split ${split}: × ${say(cost)} in total, ${planned.map(({ n }) => sayUnits(n)).join(' / ')}`;
  // Where the smaller arm is the one with less spread, a little too many are asked for; else a little too few.
  return type === 'proportion' ? [line, `both arms taken for equally spread, which shares are only nearly: power near ${say(power)}`] : [line];
}

function durationSteps({ daily, coverage, windowDays }: Resolved, units: number, days: number | null): readonly string[] {
  if (daily === null || days === null) return [];
  const traffic = coverage === 100 ? `${say(daily)} a day` : `${say(coverage)} % of ${say(daily)} a day`;
  const end = windowDays === 0 ? '' : ` + ${say(windowDays)} until the metric is complete`;
  return [
    `${traffic}: ${sayUnits(units)} units enter in ${say(days)} days`,
    `${say(days)}${end}, up to whole weeks: ${say(durationDays(days, windowDays))} days`,
  ];
}

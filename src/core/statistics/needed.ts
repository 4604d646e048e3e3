/** What a whole plan needs in each arm of an equal split: the textbook formula times everything that shrinks or swells it. */
import { clusterFactor, cupedFactor } from './adjust.js';
import type { Resolved } from './resolve.js';
import { nonInferiority, twoMeans, twoProportions, type Test } from './sample-size.js';
import { inflation, type SequentialDesign } from './sequential.js';
import { say, sayUnits } from './words.js';

interface Needed {
  /** The formula alone. */
  readonly textbook: number;
  /** Units per arm of an equal split, unrounded. */
  readonly exact: number;
  /** How it came about, one line each. */
  readonly steps: readonly string[];
}

/** `effect` as in `Effect.absolute`. For proportions baseline + effect has to be above 0 and below 1. */
export function needed(plan: Resolved, effect: number): Needed {
  const base = textbook(plan, effect);
  const steps = [`${formulaName(plan)}: ${sayUnits(base)} per variant`];
  let exact = base;
  for (const [label, factor] of [...varianceFactors(plan), ...lookFactors(plan)]) {
    exact *= factor;
    steps.push(`${label}: × ${say(factor)} = ${sayUnits(exact)}`);
  }
  return { textbook: base, exact, steps };
}

/** The formula alone, for one comparison. */
export function textbook(plan: Resolved, effect: number): number {
  const test = testOf(plan);
  if (plan.test === 'non-inferiority') return nonInferiority(effect, spreadOf(plan), spreadOf(plan), test);
  if (!plan.proportion) return twoMeans(effect, spreadOf(plan), test);
  return twoProportions(plan.baseline ?? NaN, (plan.baseline ?? NaN) + effect, test);
}

export function testOf(plan: Resolved): Test {
  return { alpha: plan.alphaUsed, power: plan.power, sided: plan.sided };
}

/** The standard deviation of one unit: √(p·q) for a proportion. */
export function spreadOf({ proportion, baseline, sd }: Resolved): number {
  if (!proportion) return sd ?? NaN;
  return Math.sqrt((baseline ?? NaN) * (1 - (baseline ?? NaN)));
}

/** The design whose inflation counts; undefined with one look. */
export function sequentialOf(plan: Resolved): SequentialDesign | undefined {
  if (plan.boundary === null || plan.looks === 1) return undefined;
  return { ...testOf(plan), looks: plan.looks, boundary: plan.boundary };
}

/** What CUPED and clusters multiply the textbook number with. */
export function varianceFactor(plan: Resolved): number {
  return varianceFactors(plan).reduce((total, [, factor]) => total * factor, 1);
}

type Factor = readonly [label: string, factor: number];

function varianceFactors({ cuped, cluster }: Resolved): readonly Factor[] {
  const list: Factor[] = [];
  if (cuped !== 0) list.push([`CUPED with a correlation of ${say(cuped)}`, cupedFactor(cuped)]);
  if (cluster.size !== 1) {
    const label = `clusters of ${say(cluster.size)}, intra-cluster correlation ${say(cluster.icc)}`;
    list.push([label, clusterFactor(cluster.size, cluster.icc)]);
  }
  return list;
}

function lookFactors(plan: Resolved): readonly Factor[] {
  const design = sequentialOf(plan);
  if (!design) return [];
  const boundary = design.boundary === 'pocock' ? 'Pocock' : "O'Brien–Fleming";
  return [[`${design.looks} looks with ${boundary} boundaries`, inflation(design)]];
}

function formulaName(plan: Resolved): string {
  if (plan.test === 'non-inferiority') return plan.proportion ? 'non-inferiority of a proportion' : 'non-inferiority of a mean';
  return plan.proportion ? 'two proportions, pooled' : 'two means';
}

/** The formula in one line, with the numbers that went into it. */
export function formulaLine(plan: Resolved, effect: number): string {
  const levels = `α ${say(plan.alphaUsed)} ${plan.sided === 'two' ? 'two-sided' : 'one-sided'}, power ${say(plan.power)}`;
  const za = plan.sided === 'two' ? 'z(1−α/2)' : 'z(1−α)';
  if (plan.test === 'non-inferiority') {
    const spread = plan.proportion ? `p ${say(plan.baseline ?? 0)}` : `σ ${say(spreadOf(plan))}`;
    const variances = plan.proportion ? '2·p·q' : '2·σ²';
    return `non-inferiority: n = (z(1−α) + z(power))²·${variances} / margin², with ${spread}, margin ${say(effect)}, ${levels}`;
  }
  if (!plan.proportion) {
    return `two means: n = 2·(${za} + z(power))²·σ² / δ², with σ ${say(spreadOf(plan))}, δ ${say(effect)}, ${levels}`;
  }
  const p2 = (plan.baseline ?? 0) + effect;
  const spread = `[${za}·√(2·p̄·q̄) + z(power)·√(p1·q1 + p2·q2)]²`;
  return `two proportions, pooled: n = ${spread} / δ², with p1 ${say(plan.baseline ?? 0)}, p2 ${say(p2)}, ${levels}`;
}

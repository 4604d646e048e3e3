/**
 * The numbers behind a brief: what it says, read once into the words of the statistics, and computed once for all rules and hovers.
 * A place that is not filled in or cannot be read makes the plan not computable; what is not there at all has the usual default.
 */
import { remembered } from '../remembered.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { unitsPerEqualUnit } from '../statistics/allocation.js';
import { enrolled, mostDays } from '../statistics/duration.js';
import { not, type Change, type NotComputable, type PlanInput } from '../statistics/input.js';
import { planExperiment, type ComputedPlan, type Plan } from '../statistics/plan.js';
import { isControl, isStandardDesign, plannedDays, variants } from './experiment.js';

export interface Planning {
  readonly plan: Plan;
  /** What it was computed from, for asking the same in another way; undefined where that much is not said. */
  readonly input: PlanInput | undefined;
  /** The variants that get users, in the order of the plan's arms. Empty for a brief with fewer than two: then two equal arms are assumed. */
  readonly arms: readonly View[];
  /** How many users the planned days bring each arm of an equal split; undefined where traffic or days are not said. */
  readonly perArm: number | undefined;
}

/** More users a day than these are a slip of the hand. */
const mostDaily = 1e12;

export const planningOf = remembered(readPlanning);

/** Whether the brief is sized by alpha, power and an effect at all. Other designs, methods and quantiles get no findings about them. */
export function isSized(spec: Spec): boolean {
  const method = spec.at('analysis', 'method').text ?? 'fixed-horizon';
  return isStandardDesign(spec) && !['always-valid', 'bayesian'].includes(method) && spec.at('metrics', 'primary', 'type').text !== 'quantile';
}

/** The plan where rules judge it: computed, and for a brief that is sized. */
export function sizedPlan(spec: Spec): { readonly plan: ComputedPlan; readonly input: PlanInput; readonly planning: Planning } | undefined {
  if (!isSized(spec)) return undefined;
  const planning = planningOf(spec);
  const { plan, input } = planning;
  return plan.computable && input ? { plan, input, planning } : undefined;
}

export function isNonInferiority(spec: Spec): boolean {
  return spec.at('analysis', 'test').text === 'non-inferiority';
}

/** A share of users, whose baseline lies between 0 and 1. */
export function isProportion(metric: View): boolean {
  return ['proportion', 'retention'].includes(metric.at('type').text ?? '');
}

/** Days on which people enter: as written, else all but the last ones, which the metric needs to be complete. */
export function enrolmentOf(spec: Spec): number | undefined {
  const { duration } = plannedDays(spec);
  const window = spec.at('metrics', 'primary', 'window_days').number ?? 0;
  const stated = spec.at('schedule', 'enrolment_days').number;
  if (stated !== undefined) return Math.min(stated, duration ?? mostDays);
  return duration === undefined ? undefined : duration - window;
}

function readPlanning(spec: Spec): Planning {
  const reader = new Reader();
  const { arms, ...split } = readSplit(spec, reader);
  const type = reader.choice(spec.at('metrics', 'primary', 'type'), ['proportion', 'retention', 'mean', 'count', 'revenue', 'duration', 'ratio', 'quantile']);
  const rest = { ...readAnalysis(spec, reader), ...split, ...readTraffic(spec) };
  const input: PlanInput | undefined = type && { type, ...rest };
  // Which designs and methods are not planned at all does not depend on the metric, and says more than that something is missing.
  const plan = planExperiment(input ?? { type: 'mean', ...rest });
  if (!plan.computable && plan.reason === 'unsupported') return { plan, input, arms, perArm: undefined };
  const trouble = reader.trouble ?? (input ? missingKind(spec) : noType(spec));
  if (trouble) return { plan: trouble, input: undefined, arms, perArm: undefined };
  return { plan, input, arms, perArm: plan.computable ? expectedPerArm(spec, plan) : undefined };
}

/** Reads values and remembers the first that stands there but says nothing. */
class Reader {
  trouble: NotComputable | undefined;

  number(view: View): number | undefined {
    return this.checked(view, view.number);
  }

  percent(view: View): number | undefined {
    return this.checked(view, view.percent);
  }

  choice<Choice extends string>(view: View, choices: readonly Choice[]): Choice | undefined {
    return this.checked(view, choices.find((choice) => choice === view.text));
  }

  private checked<Value>(view: View, value: Value | undefined): Value | undefined {
    if (view.exists && value === undefined) {
      const state = view.filled ? 'cannot be read' : 'is still to be filled in';
      this.trouble ??= not('invalid', null, `What stands for \`${view.path.at(-1) ?? ''}\` ${state}.`);
    }
    return value;
  }
}

type Analysis = Omit<PlanInput, 'type' | 'weights' | 'treatments' | 'daily' | 'coverage'>;

function readAnalysis(spec: Spec, reader: Reader): Analysis {
  const [analysis, primary] = [spec.at('analysis'), spec.at('metrics', 'primary')];
  const test = reader.choice(analysis.at('test'), ['difference', 'non-inferiority']);
  const change = readChange(analysis.at('mde'), reader);
  const [size, icc] = [reader.number(analysis.at('cluster', 'size')), reader.number(analysis.at('cluster', 'icc'))];
  return {
    baseline: reader.number(primary.at('baseline')),
    sd: reader.number(primary.at('sd')),
    direction: reader.choice(primary.at('direction'), ['increase', 'decrease']),
    windowDays: reader.number(primary.at('window_days')),
    test,
    // To show that nothing got worse, the mde is the loss that is still acceptable.
    ...(test === 'non-inferiority' ? { margin: change } : { mde: change }),
    alpha: reader.number(analysis.at('alpha')),
    power: reader.number(analysis.at('power')),
    sided: reader.choice(analysis.at('sided'), ['two', 'one']),
    correction: reader.choice(analysis.at('correction'), ['none', 'bonferroni', 'holm', 'benjamini-hochberg']),
    method: reader.choice(analysis.at('method'), ['fixed-horizon', 'group-sequential', 'always-valid', 'bayesian']),
    design: reader.choice(spec.at('design'), ['standard', 'aa', 'holdout', 'bandit']),
    looks: reader.number(analysis.at('looks')),
    boundary: reader.choice(analysis.at('boundary'), ['obrien-fleming', 'pocock']),
    cuped: reader.number(analysis.at('variance_reduction', 'correlation')),
    ...(size !== undefined && icc !== undefined && { cluster: { size, icc } }),
  };
}

/** A size with its kind; undefined unless both are there. */
export function readChange(view: View, reader = new Reader()): Change | undefined {
  const value = reader.number(view.at('value'));
  const kind = reader.choice(view.at('kind'), ['relative', 'absolute']);
  return value !== undefined && kind ? { value, kind } : undefined;
}

function missingKind(spec: Spec): NotComputable | undefined {
  const mde = spec.at('analysis', 'mde');
  if (!mde.at('value').exists || mde.at('kind').exists) return undefined;
  return not('missing', 'mde', 'It is not said whether the mde is relative or absolute.');
}

function noType(spec: Spec): NotComputable {
  const found = spec.at('metrics', 'primary').exists ? 'The primary metric has no type' : 'There is no primary metric yet';
  return not('missing', 'type', `${found}, and the formula depends on it.`);
}

/** The control first. Variants without users are left out: they need none. */
function readSplit(spec: Spec, reader: Reader): Pick<PlanInput, 'weights' | 'treatments'> & Pick<Planning, 'arms'> {
  const shared = variants(spec).filter((variant) => variant.at('weight').percent !== 0);
  if (shared.length < 2) return { arms: [] };
  const controls = shared.filter(isControl);
  // Of two, it makes no difference which is the control; of more with the same share neither.
  const control = controls.length === 1 ? controls[0] : shared[0];
  const arms = [...shared.filter((variant) => variant === control), ...shared.filter((variant) => variant !== control)];
  const weights = arms.map((variant) => reader.percent(variant.at('weight')));
  const written = weights.flatMap((weight) => weight ?? []);
  const treatments = arms.length - 1;
  if (written.length === 0) return { arms, treatments };
  const unclear = controls.length !== 1 && arms.length > 2 && new Set(written).size > 1;
  if (written.length < arms.length) reader.trouble ??= not('missing', 'weights', 'Some variants have a weight and some have none.');
  if (unclear) reader.trouble ??= not('missing', 'weights', 'It is not said which variant is the control.');
  return { arms, treatments, weights: written };
}

/** Without traffic that makes sense there are no days, but a sample size all the same. */
function readTraffic(spec: Spec): Pick<PlanInput, 'daily' | 'coverage'> {
  const daily = spec.at('schedule', 'daily_eligible').number;
  const coverage = spec.at('audience', 'coverage');
  const percent = coverage.exists ? coverage.percent : 100;
  const usable = daily !== undefined && daily > 0 && daily <= mostDaily && percent !== undefined && percent > 0 && percent <= 100;
  return usable ? { daily, coverage: percent } : {};
}

function expectedPerArm(spec: Spec, { inputs }: ComputedPlan): number | undefined {
  const days = enrolmentOf(spec);
  if (days === undefined || days <= 0 || inputs.daily === null) return undefined;
  return enrolled(days, inputs.daily, inputs.coverage) / unitsPerEqualUnit(inputs.weights);
}

import { aimText, changeEffect, fitting, otherwiseText } from '../experiment/effect.js';
import { isStandardDesign, scheduleConflict, stoppedEarly } from '../experiment/experiment.js';
import { isNonInferiority, isProportion, readChange, sizedPlan } from '../experiment/plan.js';
import { expectedUsers, trafficText } from '../experiment/traffic.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { detectableEffect } from '../statistics/power.js';
import { numberText, shareText } from '../wording/numbers.js';
import { fillIn } from '../spec/fill.js';
import { counted, listed } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';

/** Formulas and calculators differ by this much, so that less than it is no mistake yet. */
const tolerated = 0.9;

export const sampleSize: Rule = {
  meta: {
    id: 'sample-size',
    title: 'A sample that is too small, or cannot be reached',
    kinds: ['experiment'],
    sections: ['analysis', 'schedule', 'results'],
    level: { base: 'error', bases: { between: 'info', counted: 'warning' } },
    messages: {
      default: '{stated} per variant are too few: to {aim} with a power of {power}, each needs {need}. {advice}',
      between: '{stated} per variant are a little below the {need} this plan needs to {aim} with a power of {power}. Other calculators differ by as much; plan for {need} to be sure.',
      traffic: '{traffic} a day give {reach} {where} in {days} of enrolment, not {stated}. {advice}',
      counted: 'Only {counts} were counted, but to {aim} with a power of {power}, {need}: the test was stopped far too early, or the counts are wrong. Correct them, or say why it stopped as `reason_for_stopping`.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    yield* judgeTraffic(spec);
    yield* judgeCounts(spec);
    const view = spec.at('analysis', 'sample_size');
    const stated = view.number;
    const sized = sizedPlan(spec);
    const mde = spec.at('analysis', 'mde');
    const change = readChange(mde);
    if (!sized || !change || stated === undefined || stated < 1) return;
    const { plan, input } = sized;
    // With unequal shares the smallest variant is what a number per variant speaks of.
    const need = Math.min(...plan.arms.map((arm) => arm.n));
    if (stated >= need) return;
    const proportion = isProportion(spec.at('metrics', 'primary'));
    const found = fitting(detectableEffect(input, (stated / need) * plan.exact), change.kind);
    const loss = isNonInferiority(spec);
    const started = spec.hasReached('running');
    yield {
      ...(stated >= tolerated * need && { message: 'between' }),
      data: {
        stated: numberText(stated),
        need: numberText(need),
        power: shareText(plan.inputs.power),
        aim: aimText(change, proportion, loss),
        advice: started ? 'Read a result without an effect as no answer.' : `Plan for that many, or ${otherwiseText(found, proportion, loss)}.`,
      },
      span: view.span,
      related: [{ span: mde.at('value').span, message: 'The effect' }],
      fixes: () => (started ? [] : [changeSize(view, need), ...(found ? changeEffect(spec.source, mde, found, proportion) : [])]),
    };
  },
};

/** More than can enter. Where that is too little for the plan anyway, the days are what is wrong, and have a finding of their own. */
function* judgeTraffic(spec: Spec): Iterable<RuleProblem> {
  const view = spec.at('analysis', 'sample_size');
  const stated = view.number;
  // Once the test is over, there is nothing to expect.
  if (!isStandardDesign(spec) || stated === undefined || spec.hasReached('stopped') || scheduleConflict(spec)) return;
  const expected = expectedUsers(spec);
  if (!expected) return;
  const { days, smallest, equal } = expected;
  const need = Math.min(stated, ...(sizedPlan(spec)?.plan.arms ?? []).map((arm) => arm.n));
  const reach = Math.floor(smallest * (1 + 1e-9));
  if (reach >= tolerated * stated || reach < need) return;
  const started = spec.hasReached('running');
  yield {
    message: 'traffic',
    data: {
      traffic: trafficText(expected),
      reach: numberText(reach),
      where: equal ? 'per variant' : 'in the smallest variant',
      days: counted(days, 'day'),
      stated: numberText(stated),
      advice: started ? 'Expect no more than those when you read the result.' : 'Write what can enter, or plan more days or more traffic.',
    },
    span: view.span,
    related: [{ span: spec.at('schedule', 'daily_eligible').span, message: 'The users of a day' }],
    fixes: () => (started || reach < 1 ? [] : [changeSize(view, reach)]),
  };
}

/** With less than half of what it needs, a test answers nothing that was asked. */
function* judgeCounts(spec: Spec): Iterable<RuleProblem> {
  const sized = sizedPlan(spec);
  const results = spec.at('results');
  const change = readChange(spec.at('analysis', 'mde'));
  // To stop at a boundary is what looks are for, and of a day that is too early the reason is asked there.
  if (!sized || !change || !spec.hasReached('stopped') || results.at('reason_for_stopping').exists || sized.plan.inputs.looks > 1 || stoppedEarly(spec)) return;
  const { plan, planning } = sized;
  const counts = planning.arms.map((variant) => results.at('counts', variant.at('key').text ?? '').number);
  const pairs = plan.arms.map(({ n }, arm) => ({ n, count: counts[arm] }));
  if (planning.arms.length !== plan.arms.length || pairs.some(({ count }) => count === undefined)) return;
  // That the planned days were too few is said at the days.
  if (pairs.every(({ n, count }) => (count ?? 0) / n >= 0.5) || (planning.perArm !== undefined && planning.perArm < plan.exact / 2)) return;
  const needs = pairs.map(({ n }) => numberText(n));
  yield {
    message: 'counted',
    data: {
      counts: listed(pairs.map(({ count }) => numberText(count ?? 0))),
      aim: aimText(change, isProportion(spec.at('metrics', 'primary')), isNonInferiority(spec)),
      power: shareText(plan.inputs.power),
      need: new Set(needs).size === 1 ? `each variant needs ${needs[0] ?? ''}` : `the variants need ${listed(needs)}`,
    },
    span: results.at('counts').anchor,
    fixes: () => fillIn(spec, 'Insert the reason', [['results', 'reason_for_stopping']]),
  };
}

function changeSize(view: View, size: number): Fix {
  return { title: `Change it to ${numberText(size)}`, safe: false, edits: [{ ...view.span, newText: String(size) }] };
}

import { aimText, changeEffect, fitting, otherwiseText } from '../experiment/effect.js';
import { isNonInferiority, isProportion, readChange, sizedPlan } from '../experiment/plan.js';
import type { Fix } from '../finding.js';
import type { View } from '../spec/view.js';
import { detectableEffect } from '../statistics/power.js';
import { numberText, shareText } from '../wording/numbers.js';
import type { Rule } from './rule.js';

/** Formulas and calculators differ by this much, so that less than it is no mistake yet. */
const tolerated = 0.9;

export const sampleSize: Rule = {
  meta: {
    id: 'sample-size',
    title: 'The sample is too small for the plan',
    kinds: ['experiment'],
    sections: ['analysis'],
    level: { base: 'error', bases: { between: 'info' } },
    messages: {
      default: '{stated} per variant are too few: to {aim} with a power of {power}, each needs {need}. {advice}',
      between: '{stated} per variant are a little below the {need} this plan needs to {aim} with a power of {power}. Other calculators differ by as much; plan for {need} to be sure.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
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

function changeSize(view: View, size: number): Fix {
  return { title: `Change it to ${numberText(size)}`, safe: false, edits: [{ ...view.span, newText: String(size) }] };
}

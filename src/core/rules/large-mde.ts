import { changeEffect, effectText } from '../experiment/effect.js';
import { isNonInferiority, isProportion, isSized, planningOf, readChange, sizedPlan } from '../experiment/plan.js';
import type { Spec } from '../spec/spec.js';
import type { Change } from '../statistics/input.js';
import { achievedPower } from '../statistics/power.js';
import { plainNumber, shareText } from '../wording/numbers.js';
import type { Rule } from './rule.js';

const most = 0.3;

export const largeMde: Rule = {
  meta: {
    id: 'large-mde',
    title: 'A smallest effect that is hardly small',
    kinds: ['experiment'],
    sections: ['analysis', 'hypothesis'],
    level: { base: 'warning' },
    messages: {
      default: 'Only an effect of {mde} or more would be found, and few changes bring that much. Write the smallest effect that would change your decision.',
      margin: 'The change would pass with a loss of up to {mde}. Write the largest loss you would really accept.',
      expected: 'You expect an effect of {expected}, but the test is planned to find {mde} or more{chance}. Plan for {expected}, or correct what you expect.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const mde = spec.at('analysis', 'mde');
    const change = readChange(mde);
    // An effect that no share can have is reported as such.
    if (!change || !isSized(spec) || isImpossible(spec)) return;
    const value = mde.at('value');
    const proportion = isProportion(spec.at('metrics', 'primary'));
    const loss = isNonInferiority(spec);
    const size = Math.abs(change.value);
    if (change.kind === 'relative' && size > most) {
      const meant = plainNumber(size / 100);
      const fix = { title: `Write it as ${meant}`, safe: false, edits: [{ ...value.span, newText: meant }] };
      yield { ...(loss && { message: 'margin' }), data: { mde: shareText(size) }, span: value.span, fixes: () => (size >= 1 && !value.text?.includes('%') ? [fix] : []) };
    }
    const expected = spec.at('hypothesis', 'expected_effect');
    if (loss || expected.number === undefined || Math.abs(expected.number) >= size * (1 - 1e-9)) return;
    const wanted = { ...change, value: Math.abs(expected.number) };
    yield {
      message: 'expected',
      data: { expected: effectText(wanted, proportion), mde: effectText(change, proportion), chance: chanceOf(spec, wanted) },
      span: expected.span,
      related: [{ span: value.span, message: 'The smallest effect the test is planned for' }],
      fixes: () => (spec.hasReached('running') || wanted.value === 0 ? [] : changeEffect(spec.source, mde, wanted, proportion)),
    };
  },
};

/** How often the planned sample would find the effect that is expected. */
function chanceOf(spec: Spec, wanted: Change): string {
  const sized = sizedPlan(spec);
  const found = sized && achievedPower({ ...sized.input, mde: wanted }, sized.plan.exact);
  return found?.computable ? `: with the users that takes, it would find yours in ${shareText(Math.round(found.power * 100) / 100)} of cases` : '';
}

function isImpossible(spec: Spec): boolean {
  const { plan } = planningOf(spec);
  return !plan.computable && plan.reason === 'invalid' && (plan.about === 'mde' || plan.about === 'baseline');
}

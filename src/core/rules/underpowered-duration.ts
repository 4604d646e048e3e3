import { scheduleConflict } from '../experiment/experiment.js';
import { changeEffect, fitting, otherwiseText } from '../experiment/effect.js';
import { enrolmentOf, isNonInferiority, isProportion, readChange, sizedPlan } from '../experiment/plan.js';
import { trafficText } from '../experiment/traffic.js';
import type { Spec } from '../spec/spec.js';
import type { ComputedPlan } from '../statistics/plan.js';
import { detectableEffect } from '../statistics/power.js';
import { numberText } from '../wording/numbers.js';
import { counted } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { daysPlace, reschedule } from './support/reschedule.js';

export const underpoweredDuration: Rule = {
  meta: {
    id: 'underpowered-duration',
    title: 'Too few days for the users the test needs',
    kinds: ['experiment'],
    sections: ['schedule', 'analysis', 'audience'],
    level: { base: 'error' },
    messages: {
      default: 'This test needs {need}; {traffic} a day reach that after {days}, but people enter for {planned}. {advice}',
      nobody: '`{key}` is 0, so nobody would ever enter the test. {advice}',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (scheduleConflict(spec)) return;
    yield* judgeTraffic(spec);
    const sized = sizedPlan(spec);
    const enrolment = enrolmentOf(spec);
    const mde = spec.at('analysis', 'mde');
    const change = readChange(mde);
    // A window that is longer than the whole test is reported as such.
    if (!sized || !change || enrolment === undefined || enrolment < 0) return;
    const { plan, input, planning } = sized;
    const { enrolmentDays, durationDays, inputs } = plan;
    if (enrolmentDays === null || durationDays === null || inputs.daily === null || enrolment >= enrolmentDays) return;
    const proportion = isProportion(spec.at('metrics', 'primary'));
    const found = planning.perArm === undefined ? undefined : fitting(detectableEffect(input, planning.perArm), change.kind);
    const days = spec.at('schedule', 'enrolment_days');
    const started = spec.hasReached('running');
    yield {
      data: {
        need: needText(plan),
        traffic: trafficText({ daily: inputs.daily, coverage: inputs.coverage }),
        days: daysText(enrolmentDays),
        planned: enrolment === 0 ? 'no day at all' : `only ${daysText(enrolment)}`,
        advice: started
          ? 'Read a result without an effect as no answer.'
          : `Plan ${daysText(durationDays)} in all, or ${otherwiseText(found, proportion, isNonInferiority(spec))}.`,
      },
      span: days.exists ? days.span : daysPlace(spec),
      related: [{ span: mde.at('value').span, message: 'The effect' }],
      fixes: () =>
        started ? [] : [...reschedule(spec, durationDays, enrolmentDays), ...(found ? changeEffect(spec.source, mde, found, proportion) : [])],
    };
  },
};

/** Without anybody there is no number of days to name. */
function* judgeTraffic(spec: Spec): Iterable<RuleProblem> {
  const traffic = [
    [spec.at('schedule', 'daily_eligible'), 'Write how many people a day meet the conditions of the audience.'],
    [spec.at('audience', 'coverage'), 'Write the share of those people who take part, in percent.'],
  ] as const;
  for (const [view, advice] of traffic) {
    if (view.number === 0) yield { message: 'nobody', data: { key: String(view.path.at(-1) ?? ''), advice }, span: view.span };
  }
}

/** "3,841 per variant", or with unequal shares what each needs. */
function needText({ arms, perVariant, splitCost, total }: ComputedPlan): string {
  if (Math.abs(splitCost - 1) < 1e-9) return `${numberText(perVariant)} per variant`;
  return `${numberText(total)} in all (${arms.map(({ n }) => numberText(n)).join(' / ')})`;
}

function daysText(days: number): string {
  return `${numberText(days)} ${counted(days, 'day').replace(/^\S+ /, '')}`;
}

import { aimText, changeEffect, effectText, fitting } from '../experiment/effect.js';
import { isStandardDesign, plannedDays, scheduleConflict } from '../experiment/experiment.js';
import { isNonInferiority, isProportion, readChange, sizedPlan } from '../experiment/plan.js';
import { effectThatFits } from '../statistics/fitting.js';
import { numberText } from '../wording/numbers.js';
import type { Rule } from './rule.js';
import { daysPlace, reschedule } from './support/reschedule.js';

const most = 28;

export const longExperiment: Rule = {
  meta: {
    id: 'long-experiment',
    title: 'Longer than four weeks',
    kinds: ['experiment'],
    sections: ['schedule', 'analysis'],
    level: { base: 'warning' },
    messages: {
      default: 'The test takes {days} days, more than four weeks. In 28 days it could {fitting} instead of {effect}: decide whether that would do.',
      enough: 'The test takes {days} days, more than four weeks, but with this traffic {needed} days are enough. Plan those, unless the season or the way people buy asks for more.',
      started: 'The test takes {days} days, more than four weeks, so the season and people who come back as new ones blur what it shows. Keep that in mind when you read the result.',
      plain: 'The test takes {days} days, more than four weeks. Look for a larger effect, let in more traffic, or choose a metric that shows it sooner.',
    },
    source: 'growth-pm',
  },
  *check({ spec }) {
    // Once it is over there is nothing to shorten.
    if (!isStandardDesign(spec) || spec.hasReached('stopped') || scheduleConflict(spec)) return;
    const sized = sizedPlan(spec);
    const needed = sized?.plan.durationDays ?? undefined;
    const { start, end, duration: planned } = plannedDays(spec);
    const days = planned ?? needed;
    if (days === undefined || days <= most) return;
    // Who counts the last day too says one more.
    if (days === most + 1 && start !== undefined && end === start + most) return;
    const mde = spec.at('analysis', 'mde');
    const change = readChange(mde);
    const proportion = isProportion(spec.at('metrics', 'primary'));
    const started = spec.hasReached('running');
    const enough = needed !== undefined && needed <= most;
    const found = !enough && sized && change ? fitting(effectThatFits(sized.input, most), change.kind) : undefined;
    yield {
      message: started ? 'started' : enough ? 'enough' : found ? 'default' : 'plain',
      data: {
        days: numberText(days),
        needed: needed ?? '',
        fitting: found ? aimText(found, proportion, isNonInferiority(spec)) : '',
        effect: change ? effectText(change, proportion) : '',
      },
      span: daysPlace(spec),
      fixes: () => [
        ...(enough ? reschedule(spec, needed, sized?.plan.enrolmentDays ?? undefined) : []),
        ...(found && !started ? changeEffect(spec.source, mde, found, proportion) : []),
      ],
    };
  },
};

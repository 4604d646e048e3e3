import { deref } from '../parse/source.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { numberText } from '../wording/numbers.js';
import { keys, listed } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { lackingKeys } from './support/lacking.js';
import { isBlank, mayLackKeys } from './support/places.js';

export const rolloutPlan: Rule = {
  meta: {
    id: 'rollout-plan',
    title: 'A rollout without a way back, a threshold, somebody who watches, or steps that grow',
    kinds: ['prd', 'launch'],
    sections: ['launch', 'rollout'],
    level: { base: 'warning', risesWhenFirm: true, bases: { percent: 'error', partial: 'info' } },
    messages: {
      default: 'The rollout lacks {missing}. Write {keys} under `{section}`.',
      threshold: '{stage} does not say what has to be true before the next step. Write it as `advance_if`, with a metric and a number.',
      percent: '{stage} reaches {percent} % of your customers, but a share lies between 0 and 100 %. Write how many of them have it by then.',
      falling: '{stage} reaches {percent} % of your customers, fewer than the {before} % of the step before. Each step adds to the last: correct the numbers or their order.',
      partial: 'The last step reaches {percent} % of your customers, and nothing says when the others get it. Add the step that reaches all of them.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const { section, stages, from } = spec.kind.id === 'prd' ? inPrd : inBrief;
    const plan = spec.at(section);
    const parts = [[stages, 'the steps in which it reaches customers'], ...otherParts] as const;
    const missing = parts.filter(([key]) => isBlank(plan.at(key)));
    // Nobody is asked for a plan before its time, but one that is begun should say all that matters.
    const asked = spec.hasReached(from) || missing.length < parts.length;
    if (asked && missing.length > 0 && mayLackKeys(plan)) {
      const lacking = missing.map(([key]) => key);
      yield lackingKeys(spec, section, lacking, { data: { missing: listed(missing.map(([, what]) => what)), keys: keys(lacking), section } });
    }
    yield* judgeShares(plan.at(stages));
    // After the last step there is none to go on to.
    for (const [index, stage] of plan.at(stages).items().slice(0, -1).entries()) {
      if (deref(stage.node)?.kind === 'map' && isBlank(stage.at('advance_if'))) yield withoutThreshold(spec, stage, index);
    }
  },
};

/** Where the plan stands, and from which status on it is asked for. */
const inPrd = { section: 'launch', stages: 'rollout', from: 'in-development' } as const;
const inBrief = { section: 'rollout', stages: 'stages', from: 'in-review' } as const;

const otherParts = [
  ['rollback', 'a way back'],
  ['monitoring_owner', 'a person who watches'],
] as const;

/** Steps are cumulative: each says how many have it by then. */
function* judgeShares(stages: View): Iterable<RuleProblem> {
  const steps = stages.items().map((stage, index) => ({ name: stageName(stage, index), place: stage.at('percent'), percent: stage.at('percent').percent }));
  let before: number | undefined;
  let sound = true;
  for (const { name, place, percent } of steps) {
    if (percent === undefined) continue;
    const outside = percent < 0 || percent > 100;
    const falls = before !== undefined && percent < before;
    const data = { stage: name, percent: numberText(percent), before: numberText(before ?? 0) };
    if (outside || falls) yield { message: outside ? 'percent' : 'falling', data, span: place.span };
    if (outside || falls) sound = false;
    if (!outside) before = percent;
  }
  const last = steps.at(-1);
  if (sound && last?.percent !== undefined && last.percent < 100) yield { message: 'partial', data: { percent: numberText(last.percent) }, span: last.place.span };
}

function stageName(stage: View, index: number): string {
  const name = stage.at('stage');
  return name.filled ? `The step "${(name.text ?? '').trim()}"` : `Step ${index + 1}`;
}

function withoutThreshold(spec: Spec, stage: View, index: number): RuleProblem {
  const name = stage.at('stage');
  const threshold = stage.at('advance_if');
  return {
    message: 'threshold',
    data: { stage: stageName(stage, index) },
    span: threshold.pair ? threshold.anchor : name.exists ? name.span : stage.span,
    fixes: () => fillIn(spec, 'Insert `advance_if`', [[...stage.path, 'advance_if']]),
  };
}

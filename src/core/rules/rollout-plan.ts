import { deref } from '../parse/source.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { keys, listed } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { lackingKeys } from './support/lacking.js';
import { isBlank, mayLackKeys } from './support/places.js';

export const rolloutPlan: Rule = {
  meta: {
    id: 'rollout-plan',
    title: 'A rollout without a way back, a threshold or somebody who watches',
    kinds: ['prd', 'launch'],
    sections: ['launch', 'rollout'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'The rollout lacks {missing}. Write {keys} under `{section}`.',
      threshold: '{stage} does not say what has to be true before the next step. Write it as `advance_if`, with a metric and a number.',
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

function withoutThreshold(spec: Spec, stage: View, index: number): RuleProblem {
  const name = stage.at('stage');
  const threshold = stage.at('advance_if');
  return {
    message: 'threshold',
    data: { stage: name.filled ? `The step "${(name.text ?? '').trim()}"` : `Step ${index + 1}` },
    span: threshold.pair ? threshold.anchor : name.exists ? name.span : stage.span,
    fixes: () => fillIn(spec, 'Insert `advance_if`', [[...stage.path, 'advance_if']]),
  };
}

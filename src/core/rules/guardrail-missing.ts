import { isStandardDesign } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';

export const guardrailMissing: Rule = {
  meta: {
    id: 'guardrail-missing',
    title: 'No guardrail',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'warning' },
    messages: {
      default: 'No metric guards against harm. Add one under `guardrails` in `metrics`: a number that must not get worse, with the loss you would still accept.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const path = ['metrics', 'guardrails'];
    const guardrails = spec.at(...path);
    if (!isStandardDesign(spec) || !mayLackKeys(spec.at('metrics')) || guardrails.items().length > 0) return;
    yield { span: placeFor(spec, ...path), fixes: () => fillIn(spec, 'Insert a guardrail', [path]) };
  },
};

import type { Rule } from './rule.js';
import { isStandardDesign } from './support/experiment.js';
import { fillIn } from '../spec/fill.js';
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
    why: 'A change that lifts one number can lower another that customers or the business care about more. Without a guardrail such a win looks like a success.',
    howToFix: 'Ask the core PM what must not suffer, for example support contacts, refunds or page speed, and write it as a guardrail with a margin.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nmetrics:\n  primary:\n    id: activation_rate\n',
      good: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nmetrics:\n  primary:\n    id: activation_rate\n  guardrails:\n    - id: contact_rate\n',
    },
  },
  *check({ spec }) {
    const path = ['metrics', 'guardrails'];
    const guardrails = spec.at(...path);
    if (!isStandardDesign(spec) || !mayLackKeys(spec.at('metrics')) || guardrails.items().length > 0) return;
    yield { span: placeFor(spec, ...path), fixes: () => fillIn(spec, 'Insert a guardrail', [path]) };
  },
};

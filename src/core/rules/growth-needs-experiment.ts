import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { isBlank } from './support/places.js';

export const growthNeedsExperiment: Rule = {
  meta: {
    id: 'growth-needs-experiment',
    title: 'Growth work without an experiment',
    kinds: ['prd'],
    sections: ['experiments'],
    level: { base: 'warning' },
    messages: {
      default: 'This is growth work, but no experiment belongs to it. Write the experiment brief that tests it and name its id under `experiments`.',
    },
    source: 'growth-pm',
  },
  *check({ spec, workspace }) {
    const type = spec.at('work_type');
    const experiments = spec.at('experiments');
    if (type.text !== 'growth' || !isBlank(experiments)) return;
    // An experiment brief may name the PRD instead.
    if (spec.id !== undefined && workspace?.hasExperimentOf(spec.id)) return;
    yield {
      span: experiments.pair ? experiments.anchor : type.span,
      fixes: () => fillIn(spec, 'Insert `experiments`', [['experiments']]),
    };
  },
};

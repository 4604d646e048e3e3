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
    why: 'Growth work goes after one number in short steps. Without an experiment nobody can tell whether the step moved it or something else did.',
    howToFix: 'Plan the smallest test of the idea as an experiment brief. If nothing can be tested, `core` may be the better type of work.',
    source: 'growth-pm',
    examples: {
      bad: 'spec: prd/v1\nid: checklist\ntitle: Checklist\nstatus: in-review\nwork_type: growth\n',
      good: 'spec: prd/v1\nid: checklist\ntitle: Checklist\nstatus: in-review\nwork_type: growth\nexperiments: [checklist-test]\n',
    },
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

import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { hasContent, placeFor } from './support/places.js';

export const nonGoalsMissing: Rule = {
  meta: {
    id: 'non-goals-missing',
    title: 'Nothing is left out',
    kinds: ['prd'],
    sections: ['non_goals'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'It is not said what is left out. Write under `non_goals` what a reader might expect here and will not get, each with the reason.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (spec.at('non_goals').items().length > 0) return;
    // Before the first goal there is nothing to draw a line around, until others are asked to read it.
    if (spec.phase === 'draft' && !hasContent(spec.at('goals'))) return;
    yield { span: placeFor(spec, 'non_goals'), fixes: () => fillIn(spec, 'Insert a non-goal to fill in', [['non_goals']]) };
  },
};

import { hasFixedShares, variantLabel, variantPlace, variants } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { mayLackKeys } from './support/places.js';

export const emptyVariant: Rule = {
  meta: {
    id: 'empty-variant',
    title: 'A variant nobody sees, or nobody can picture',
    kinds: ['experiment'],
    sections: ['variants'],
    level: { base: 'warning' },
    messages: {
      default: 'Nothing says what people in {variant} see. Describe it so exactly that somebody could build it.',
      nobody: 'The weight of {variant} is 0, so nobody will see it. Give it a share of the users, or take it out.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const variant of variants(spec)) {
      if (!variant.exists || !mayLackKeys(variant)) continue;
      const data = { variant: variantLabel(variant) };
      if (!variant.at('description').exists) {
        const fixes = (): ReturnType<typeof fillIn> => fillIn(spec, `Add a description to ${data.variant}`, [[...variant.path, 'description']]);
        yield { data, span: variantPlace(variant), fixes };
      }
      const weight = variant.at('weight');
      // A bandit may begin at 0 and move on from there.
      if (weight.percent === 0 && hasFixedShares(spec)) yield { message: 'nobody', data, span: weight.span };
    }
  },
};

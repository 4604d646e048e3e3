import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { hasFixedShares, variantLabel, variantPlace, variants } from './support/experiment.js';
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
    why: 'A result is about what people saw. If that is not written down, nobody can tell a year later what won, and engineering and design build two different things.',
    howToFix: 'Write under `description` what users of the variant see and can do. For the control, say how it is today.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: pricing\ntitle: Pricing page\nstatus: draft\nvariants:\n  - key: yearly-first\n    weight: 50\n',
      good: 'spec: experiment/v1\nid: pricing\ntitle: Pricing page\nstatus: draft\nvariants:\n  - key: yearly-first\n    description: The yearly price stands first and is chosen already.\n    weight: 50\n',
    },
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

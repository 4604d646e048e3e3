import { hasFixedShares, variants } from '../experiment/experiment.js';
import { numberText } from '../wording/numbers.js';
import type { Rule } from './rule.js';
import { placeFor } from './support/places.js';

const most = 4;

export const manyVariants: Rule = {
  meta: {
    id: 'many-variants',
    title: 'Many variants at once',
    kinds: ['experiment'],
    sections: ['variants'],
    level: { base: 'warning' },
    messages: {
      default: '{count} variants share the users. With equal shares that takes at least {factor} times as many users as one treatment against the control. Keep the ideas you believe in most, or test one after the other.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const { length } = variants(spec);
    // A bandit is made for many: it soon gives few users to what does badly.
    if (length <= most || !hasFixedShares(spec)) return;
    yield { data: { count: length, factor: numberText(length / 2) }, span: placeFor(spec, 'variants') };
  },
};

import { hasFixedShares, variants } from '../experiment/experiment.js';
import { sampleRatio } from '../statistics/srm.js';
import { numberText } from '../wording/numbers.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';

export const srm: Rule = {
  meta: {
    id: 'srm',
    title: 'The groups do not have the planned sizes',
    kinds: ['experiment'],
    sections: ['results', 'variants'],
    level: { base: 'error', structural: true },
    messages: {
      default:
        'The weights {weights} would have given {expected} users, but there are {counts}. Chance alone gives a split this far off {often}, so something is broken (sample ratio mismatch). ' +
        'Find the cause before anybody reads the result.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    // A bandit moves its shares while it runs.
    if (!hasFixedShares(spec)) return;
    const results = spec.at('results', 'counts');
    const arms = variants(spec).flatMap((variant) => {
      const count = results.at(variant.at('key').text ?? '').number;
      const weight = variant.at('weight').percent;
      // A variant that was not counted says nothing about how the others compare.
      return count === undefined || weight === undefined ? [] : [{ count, weight }];
    });
    const ratio = sampleRatio(arms.map(({ count }) => count), arms.map(({ weight }) => weight));
    if (!ratio.computable || !ratio.mismatch) return;
    yield {
      data: {
        weights: arms.map(({ weight }) => numberText(weight)).join(' / '),
        expected: listed(ratio.expected.map((count) => numberText(count, 0))),
        counts: listed(arms.map(({ count }) => numberText(count))),
        often: ratio.p < 1e-6 ? 'less than once in a million' : `once in ${numberText(Number((1 / ratio.p).toPrecision(2)), 0)} times`,
      },
      span: results.anchor,
      related: [{ span: spec.at('variants').anchor, message: 'The planned weights' }],
    };
  },
};

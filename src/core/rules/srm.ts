import { sampleRatio } from '../statistics/srm.js';
import type { Rule } from './rule.js';
import { hasFixedShares, variants } from './support/experiment.js';
import { numberText } from './support/numbers.js';
import { listed } from './support/words.js';

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
    why: 'A split that is off means that some users are missing from one variant, and not at random. Who is missing could explain the whole effect.',
    howToFix: 'Look for variants that load slower or crash, redirects, bots, and users counted before they met the variant. Until it is found, the outcome is `invalid`.',
    source: 'this-project',
    examples: { bad: example(52000), good: example(50300) },
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

function example(count: number): string {
  return (
    'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: stopped\nvariants:\n  - key: control\n    weight: 50\n    control: true\n  - key: checklist\n    weight: 50\n' +
    `results:\n  counts:\n    control: 50000\n    checklist: ${count}\n`
  );
}

/** What is refused, and in which words. */
import { strict as assert } from 'node:assert';
import type { PlanInput } from '../../../src/core/statistics/plan.js';
import { computed, mean, proportion, refused } from './support.js';

const base = proportion(0.1, 0.12);
const ni: PlanInput = { type: 'proportion', baseline: 0.1, test: 'non-inferiority' };

describe('what cannot be computed', () => {
  const cases: readonly (readonly [string, PlanInput, string, string])[] = [
    [
      'a bandit',
      { ...base, design: 'bandit' },
      'unsupported design',
      'Not computable here because a bandit moves traffic between the variants while it runs, so that no sample size is fixed beforehand.',
    ],
    [
      'an A/A test',
      { ...base, design: 'aa' },
      'unsupported design',
      'Not computable here because an A/A test has no effect to find that a sample size could be computed from.',
    ],
    [
      'an always-valid test',
      { ...base, method: 'always-valid' },
      'unsupported method',
      'Not computable here because the sample an always-valid test needs depends on how your analysis tool tunes it.',
    ],
    [
      'a Bayesian test',
      { ...base, method: 'bayesian' },
      'unsupported method',
      'Not computable here because the length of a Bayesian test depends on its prior and on its rule for stopping, and not on a power.',
    ],
    [
      'a quantile',
      { ...base, type: 'quantile' },
      'unsupported type',
      'Not computable here because the precision of a quantile depends on the shape of the whole distribution, and not on a deviation.',
    ],
    [
      'no baseline',
      { ...base, baseline: undefined },
      'missing baseline',
      'There is no baseline, and without one no sample size can be computed.',
    ],
    [
      'a baseline of 0',
      { ...base, baseline: 0 },
      'invalid baseline',
      'The baseline of a proportion has to be above 0 and below 1 (31 % is 0.31); 0 is not.',
    ],
    [
      'a baseline in percent',
      { ...base, baseline: 31 },
      'invalid baseline',
      'The baseline of a proportion has to be above 0 and below 1 (31 % is 0.31); 31 is not.',
    ],
    [
      'a baseline that is no number',
      { ...base, baseline: NaN },
      'invalid baseline',
      'The baseline of a proportion has to be above 0 and below 1 (31 % is 0.31); not a number is not.',
    ],
    [
      'no sd',
      { ...mean(1, 1), sd: undefined },
      'missing sd',
      'There is no standard deviation, and a metric that is no proportion needs one for its sample size.',
    ],
    ['an sd of 0', mean(1, 0), 'invalid sd', 'The standard deviation has to be a number above 0; 0 is not.'],
    ['an sd beyond all measure', mean(1, 1e300), 'invalid sd', 'A number as large as 1e300 cannot be computed with.'],
    ['an infinite baseline', mean(1, 1, { baseline: Infinity }), 'invalid baseline', 'The baseline has to be a number; infinite is not.'],
    [
      'no mde',
      { ...base, mde: undefined },
      'missing mde',
      'There is no mde, the smallest effect worth finding, and no sample size without one.',
    ],
    ['an mde of 0', proportion(0.1, 0.1), 'invalid mde', 'The smallest effect worth finding is 0, and no sample is large enough for that.'],
    ['an infinite mde', mean(Infinity, 1), 'invalid mde', 'The smallest effect worth finding has to be a number; infinite is not.'],
    [
      'an effect beyond 1',
      { ...base, mde: { value: 0.95, kind: 'absolute' } },
      'invalid mde',
      "This effect would make the treatment's proportion 1.05; it has to be above 0 and below 1.",
    ],
    [
      'a fall beyond 0',
      { ...base, mde: { value: 1, kind: 'relative' }, direction: 'decrease' },
      'invalid mde',
      "This effect would make the treatment's proportion 0; it has to be above 0 and below 1.",
    ],
    [
      'a tiny effect',
      { ...base, mde: { value: 1e-9, kind: 'absolute' } },
      'invalid mde',
      'The effect is too small to find: it would take more than a trillion units.',
    ],
    ['a huge effect', mean(1e50, 1), 'invalid mde', 'The effect is too large beside the spread of the metric for a sample size.'],
    [
      'a relative effect on nothing',
      { type: 'mean', sd: 1, mde: { value: 0.1, kind: 'relative' } },
      'missing baseline',
      'The smallest effect worth finding is relative to a baseline, and there is none.',
    ],
    [
      'a relative effect on 0',
      { type: 'mean', sd: 1, baseline: 0, mde: { value: 0.1, kind: 'relative' } },
      'invalid baseline',
      'The smallest effect worth finding is relative to a baseline of 0: it has to be absolute instead.',
    ],
    ['no margin', ni, 'missing margin', 'There is no margin, how much worse is acceptable, and no sample size without one.'],
    [
      'a margin in percent',
      { ...ni, margin: { value: 2, kind: 'absolute' } },
      'invalid margin',
      'The margin of a proportion has to be below 1 (2 % is 0.02).',
    ],
    ['alpha of 1', { ...base, alpha: 1 }, 'invalid alpha', 'Alpha has to be at least 1e-9 and below 0.5; 1 is not.'],
    ['alpha of 0', { ...base, alpha: 0 }, 'invalid alpha', 'Alpha has to be at least 1e-9 and below 0.5; 0 is not.'],
    ['power of 1', { ...base, power: 1 }, 'invalid power', 'Power has to be below 1, and above alpha (0.05) by at least 0.01; 1 is not.'],
    [
      'power of alpha',
      { ...base, power: 0.05 },
      'invalid power',
      'Power has to be below 1, and above alpha (0.05) by at least 0.01; 0.05 is not.',
    ],
    [
      'a weight of 0',
      { ...base, weights: [100, 0] },
      'invalid weights',
      'Every variant needs a weight above 0, or nobody would ever see it.',
    ],
    [
      'a weight missing',
      { ...base, treatments: 2, weights: [50, 50] },
      'invalid weights',
      'Every variant needs a weight, the control included: 3 and not 2.',
    ],
    [
      'one variant',
      { ...base, weights: [100] },
      'invalid weights',
      'There have to be a control and at least one treatment, and no more than 1,000 treatments.',
    ],
    [
      'half a treatment',
      { ...base, treatments: 0.5 },
      'invalid treatments',
      'There have to be a control and at least one treatment, and no more than 1,000 treatments.',
    ],
    [
      'no looks',
      { ...base, method: 'group-sequential' },
      'missing looks',
      'A group-sequential test needs the number of looks it is planned with.',
    ],
    [
      'half a look',
      { ...base, method: 'group-sequential', looks: 2.5 },
      'invalid looks',
      'The looks have to be a whole number from 1 to 100; 2.5 is not.',
    ],
    [
      'a correlation of 1',
      { ...base, cuped: 1 },
      'invalid cuped',
      'The correlation used by CUPED has to be above -1 and below 1; 1 is not.',
    ],
    [
      'clusters of nobody',
      { ...base, cluster: { size: 0, icc: 0.1 } },
      'invalid cluster',
      'The mean size of a cluster has to be at least 1 and at most a billion; 0 is not.',
    ],
    [
      'an ICC over 1',
      { ...base, cluster: { size: 5, icc: 2 } },
      'invalid cluster',
      'The intra-cluster correlation has to be between 0 and 1; 2 is not.',
    ],
    ['negative traffic', { ...base, daily: -5 }, 'invalid daily', 'The eligible traffic a day has to be a number above 0; -5 is not.'],
    ['hardly any traffic', { ...base, daily: 1e-12 }, 'invalid daily', 'With so little traffic the experiment would never end.'],
    ['no coverage', { ...base, coverage: 0 }, 'invalid coverage', 'The coverage has to be above 0 and at most 100 percent; 0 is not.'],
    [
      'a negative window',
      { ...base, windowDays: -1 },
      'invalid windowDays',
      'The days until the metric is complete have to be from 0 to 36,500; -1 is not.',
    ],
  ];
  for (const [name, input, reason, because] of cases) {
    it(name, () => {
      const plan = refused(input);
      assert.equal(plan.because, because);
      assert.equal(`${plan.reason} ${plan.about}`, reason);
    });
  }
});

describe('what can just be computed', () => {
  const cases: Readonly<Record<string, PlanInput>> = {
    'power a hundredth above alpha': { ...base, alpha: 0.05, power: 0.060000000000000005 },
    'power just below 1': { ...base, power: 1 - 1e-9 },
    'a thousand treatments': { ...base, treatments: 1000 },
    'clusters of a billion': { ...base, cluster: { size: 1e9, icc: 0 } },
    'clusters of which each is one unit over': { ...base, cluster: { size: 5, icc: 1 } },
    'a window of a hundred years': { ...base, windowDays: 36_500, daily: 1000 },
    'all of the traffic': { ...base, coverage: 100, daily: 1000 },
  };
  for (const [name, input] of Object.entries(cases)) it(name, () => assert.equal(computed(input).computable, true));

  it('with a step more cannot', () => {
    for (const input of [
      { treatments: 1001 }, { cluster: { size: 1.1e9, icc: 0 } }, { cluster: { size: 5, icc: -0.1 } },
      { windowDays: 36_501 }, { coverage: 101 }, { power: 1 },
    ]) assert.equal(refused({ ...base, ...input }).reason, 'invalid');
  });

  it('says which method and direction were taken where none is named', () => {
    const { inputs } = computed({ ...base });
    assert.deepEqual([inputs.method, inputs.boundary, inputs.direction], ['fixed-horizon', null, 'increase']);
    const sequential = computed({ ...base, method: 'group-sequential', looks: 3 }).inputs;
    assert.deepEqual([sequential.method, sequential.boundary], ['group-sequential', 'obrien-fleming']);
    assert.equal(computed({ ...base, method: 'group-sequential', looks: 3, boundary: 'pocock' }).inputs.boundary, 'pocock');
  });
});

import { strict as assert } from 'node:assert';
import { computed, mean, proportion } from './support.js';

describe('how a plan says where its numbers come from', () => {
  const margin = { mde: undefined, test: 'non-inferiority' } as const;
  const formulas: Readonly<Record<string, readonly [plan: ReturnType<typeof computed>, formula: string, step: string]>> = {
    'two proportions': [
      computed(proportion(0.1, 0.12)),
      'two proportions, pooled: n = [z(1−α/2)·√(2·p̄·q̄) + z(power)·√(p1·q1 + p2·q2)]² / δ², with p1 0.1, p2 0.12, α 0.05 two-sided, power 0.8',
      'two proportions, pooled: 3,840.85 per variant',
    ],
    'two proportions, one-sided': [
      computed(proportion(0.1, 0.12, { sided: 'one' })),
      'two proportions, pooled: n = [z(1−α)·√(2·p̄·q̄) + z(power)·√(p1·q1 + p2·q2)]² / δ², with p1 0.1, p2 0.12, α 0.05 one-sided, power 0.8',
      'two proportions, pooled: 3,025.32 per variant',
    ],
    'two means': [
      computed(mean(1, 10)),
      'two means: n = 2·(z(1−α/2) + z(power))²·σ² / δ², with σ 10, δ 1, α 0.05 two-sided, power 0.8',
      'two means: 1,569.78 per variant',
    ],
    'two means, one-sided': [
      computed(mean(1, 10, { sided: 'one' })),
      'two means: n = 2·(z(1−α) + z(power))²·σ² / δ², with σ 10, δ 1, α 0.05 one-sided, power 0.8',
      'two means: 1,236.51 per variant',
    ],
    'non-inferiority of a proportion': [
      computed(proportion(0.1, 0.12, { ...margin, margin: { value: 0.005, kind: 'absolute' } })),
      'non-inferiority: n = (z(1−α) + z(power))²·2·p·q / margin², with p 0.1, margin 0.005, α 0.05 one-sided, power 0.8',
      'non-inferiority of a proportion: 44,514.41 per variant',
    ],
    'non-inferiority of a mean': [
      computed(mean(1, 10, { ...margin, margin: { value: 1, kind: 'absolute' } })),
      'non-inferiority: n = (z(1−α) + z(power))²·2·σ² / margin², with σ 10, margin 1, α 0.05 one-sided, power 0.8',
      'non-inferiority of a mean: 1,236.51 per variant',
    ],
  };
  for (const [name, [plan, formula, step]] of Object.entries(formulas)) {
    it(name, () => {
      assert.equal(plan.formula, formula);
      assert.deepEqual(plan.steps, [step]);
    });
  }

  it('tells everything that shrinks or swells the sample, and the days', () => {
    const plan = computed(proportion(0.1, 0.12, {
      weights: [60, 20, 20], correction: 'bonferroni', method: 'group-sequential', looks: 3, cuped: 0.5, cluster: { size: 5, icc: 0.1 },
      daily: 1000, coverage: 50, windowDays: 7,
    }));
    assert.deepEqual(plan.steps, [
      'bonferroni correction for 2 treatments: α 0.05 / 2 = 0.025',
      'two proportions, pooled: 4,651.42 per variant',
      'CUPED with a correlation of 0.5: × 0.75 = 3,488.56',
      'clusters of 5, intra-cluster correlation 0.1: × 1.4 = 4,883.99',
      "3 looks with O'Brien–Fleming boundaries: × 1.01156 = 4,940.46",
      'split 60/20/20: × 1.11111 in total, 9,881 / 3,294 / 3,294',
      'both arms taken for equally spread, which shares are only nearly: power near 0.8',
      '50 % of 1,000 a day: 16,468.19 units enter in 33 days',
      '33 + 7 until the metric is complete, up to whole weeks: 42 days',
    ]);
  });

  it('tells only what there is', () => {
    const plan = computed(proportion(0.1, 0.12, { method: 'group-sequential', looks: 1, daily: 1000 }));
    assert.deepEqual(plan.steps, [
      'two proportions, pooled: 3,840.85 per variant',
      '1,000 a day: 7,681.69 units enter in 8 days',
      '8, up to whole weeks: 14 days',
    ]);
  });
});

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { sampleRatio } from '../../../src/core/statistics/srm.js';

describe('sample ratio mismatch', () => {
  it('50000 / 50900 at 50/50: p .0046, no mismatch', () => {
    const result = sampleRatio([50_000, 50_900], [50, 50]);
    assert.ok(result.computable);
    assert.equal(result.p.toFixed(4), '0.0046');
    assert.equal(result.mismatch, false);
    assert.deepEqual(result.expected, [50_450, 50_450]);
  });

  it('is called below p .001', () => {
    const mismatch = (counts: number[], weights: number[]): boolean | undefined => {
      const result = sampleRatio(counts, weights);
      return result.computable ? result.mismatch : undefined;
    };
    assert.equal(mismatch([50_000, 51_100], [50, 50]), true);
    assert.equal(mismatch([80_000, 20_000], [80, 20]), false);
    assert.equal(mismatch([50_000, 50_000], [80, 20]), true);
    assert.equal(mismatch([33_000, 33_400, 33_900], [1, 1, 1]), false);
    assert.equal(mismatch([33_000, 33_400, 34_400], [1, 1, 1]), true);
  });

  it('does not depend on the unit of the weights or the order of the variants', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 10_000 }), { minLength: 2, maxLength: 6 }), (counts) => {
        const weights = counts.map((_, index) => index + 1);
        const p = (c: number[], w: number[]): number => {
          const result = sampleRatio(c, w);
          return result.computable ? result.p : NaN;
        };
        const straight = p(counts, weights);
        assert.ok(straight >= 0 && straight <= 1);
        assert.ok(Math.abs(straight - p([...counts].reverse(), [...weights].reverse())) < 1e-9);
        assert.ok(Math.abs(straight - p(counts, weights.map((weight) => weight * 7.3))) < 1e-9);
      }),
    );
  });

  it('is not judged without enough to judge by', () => {
    const because = (counts: number[], weights: number[]): string => {
      const result = sampleRatio(counts, weights);
      return result.computable ? 'computable' : result.because;
    };
    assert.equal(because([100], [100]), 'A split can only be checked with at least two variants.');
    assert.equal(because([100, 100], [100]), 'Every variant needs both a count and a weight for the split to be checked.');
    for (const count of [-1, 0.5, NaN, Infinity]) {
      assert.equal(because([100, count], [50, 50]), 'The counts have to be whole numbers, and none below 0.');
    }
    for (const weight of [0, -1, NaN, Infinity]) assert.equal(because([100, 100], [50, weight]), 'Every weight has to be above 0.');
    assert.equal(because([5, 5], [50, 50]), 'computable');
    assert.equal(because([96, 4], [96, 4]), 'There are too few units yet to judge whether the split is right.');
    assert.equal(because([100, 100], [1e9, 1e9]), 'computable');
    assert.equal(because([100, 100], [50, 1.1e9]), 'Every weight has to be above 0.');
    for (const counts of [[0, 0], [4, 4], [9, 0]]) {
      assert.equal(because(counts, [50, 50]), 'There are too few units yet to judge whether the split is right.');
    }
  });
});

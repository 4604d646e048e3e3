import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { arms, splitCost } from '../../../src/core/statistics/allocation.js';
import { durationDays, enrolled, enrolmentDays, wholeWeeks } from '../../../src/core/statistics/duration.js';
import { achievedPower } from '../../../src/core/statistics/power.js';
import { computed, proportion } from './support.js';

const weight = fc.double({ min: 0.5, max: 100, noNaN: true });

describe('unequal splits', () => {
  it('80/20 costs 1.5625 of an equal split, either way round', () => {
    assert.equal(splitCost([80, 20]), 1.5625);
    assert.equal(splitCost([20, 80])?.toFixed(12), '1.562500000000');
    assert.equal(splitCost([50, 50]), 1);
    assert.equal(splitCost([90, 10])?.toFixed(4), '2.7778');
  });

  it('of two arms are never cheaper than the equal one', () => {
    fc.assert(fc.property(weight, weight, (a, b) => (splitCost([a, b]) ?? 0) >= 1 - 1e-12));
  });

  it('of more arms are never cheaper than one with √k times as many in the control', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 7 }), (weights) => {
        const k = weights.length - 1;
        const best = splitCost([Math.sqrt(k), ...Array.from({ length: k }, () => 1)]) ?? 0;
        assert.ok(best <= 1 + 1e-12);
        assert.ok((splitCost(weights) ?? 0) >= best - 1e-12);
      }),
    );
  });

  it('the smallest treatment decides', () => assert.equal(splitCost([40, 40, 20]), splitCost([40, 20, 40])));

  it('have no cost where somebody gets nothing', () => {
    for (const weights of [[], [100], [100, 0], [50, NaN], [50, -50]]) assert.equal(splitCost(weights), undefined);
  });

  it('give each arm its share of the whole', () => {
    assert.deepEqual(arms(100, [80, 20]).map(({ n }) => n), [250, 63]);
    assert.deepEqual(arms(100, [8, 2]).map(({ weight }) => weight.toFixed(6)), ['80.000000', '20.000000']);
    assert.deepEqual(arms(100, [50, 50, 20]).map(({ n }) => n), [175, 175, 70]);
    assert.equal(splitCost([1e9, 1e9]), 1);
    assert.equal(splitCost([1, 1.1e9]), undefined);
  });

  it('of equal shares leave no trace of dividing', () => {
    for (const k of [2, 3, 6, 7]) {
      for (let n = 1; n <= 200; n++) assert.deepEqual(arms(n, Array<number>(k).fill(1)).map((arm) => arm.n), Array<number>(k).fill(n));
    }
    assert.deepEqual(arms(10.2, [1, 1]).map(({ n }) => n), [11, 11]);
  });

  it('give every comparison the power that was asked for', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 5 }), (weights) => {
        const input = proportion(0.1, 0.12, { weights });
        const [control, ...treatments] = computed(input).arms.map(({ n }) => n);
        for (const treatment of treatments) {
          const result = achievedPower(input, 2 / (1 / (control ?? 0) + 1 / treatment));
          assert.ok(result.computable && result.power >= 0.8 - 1e-9);
        }
      }),
    );
  });
});

describe('days', () => {
  it('are rounded up, but not for what is left of binary fractions', () => {
    assert.equal(enrolmentDays(7681.7, 1000, 100), 8);
    assert.equal(enrolmentDays(8000, 1000, 100), 8);
    assert.equal(enrolmentDays(8000.001, 1000, 100), 9);
    assert.equal(enrolmentDays(3 * 0.1 * 10, 1, 100), 3);
  });

  it('coverage is percent of the traffic', () => {
    assert.equal(enrolled(10, 1000, 25), 2500);
    assert.equal(enrolmentDays(2500, 1000, 25), 10);
  });

  it('become whole weeks', () => {
    assert.deepEqual([1, 7, 8, 14, 14.5].map(wholeWeeks), [7, 7, 14, 14, 21]);
    assert.equal(durationDays(8, 0), 14);
    assert.equal(durationDays(8, 7), 21);
  });
});

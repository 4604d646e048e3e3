import { strict as assert } from 'node:assert';
import { effectThatFits } from '../../../src/core/statistics/fitting.js';
import { achievedPower, detectableEffect } from '../../../src/core/statistics/power.js';
import { proportion } from './support.js';

const input = proportion(0.1, 0.12);

describe('what cannot be found', () => {
  it('in the days there are', () => {
    const said: readonly (readonly [Parameters<typeof effectThatFits>[0], number, string, string | null, string])[] = [
      [input, 10, 'missing', 'daily', 'There is no daily traffic, and days say nothing without it.'],
      [{ ...input, daily: 100 }, 0, 'invalid', null, 'The days have to be a number from 1 to 36,500; 0 is not.'],
      [{ ...input, daily: 100 }, 36_501, 'invalid', null, 'The days have to be a number from 1 to 36,500; 36,501 is not.'],
      [{ ...input, daily: 100 }, NaN, 'invalid', null, 'The days have to be a number from 1 to 36,500; not a number is not.'],
      [
        { ...input, daily: 100, windowDays: 7 }, 7, 'invalid', 'windowDays',
        'Of 7 days none is left to enrol in, since the metric needs 7 to be complete.',
      ],
      [{ ...input, daily: 0.1 }, 10, 'invalid', 'daily', 'With so little traffic not even one unit would enter each variant.'],
    ];
    for (const [plan, days, reason, about, because] of said) {
      assert.deepEqual(effectThatFits(plan, days), { computable: false, because, reason, about });
    }
    assert.deepEqual([1, 36_500].map((days) => effectThatFits({ ...input, daily: 10_000 }, days).computable), [true, true]);
    assert.equal(effectThatFits({ ...input, daily: 10_000, windowDays: 7 }, 8).computable, true);
    // Exactly one unit for each variant is enough to ask, though it finds nothing.
    assert.deepEqual(effectThatFits({ ...input, daily: 2 }, 1), detectableEffect(input, 1));
  });

  it('with the units there are', () => {
    for (const [n, said] of [[0.5, '0.5'], [1e13, '10,000,000,000,000'], [NaN, 'not a number']] as const) {
      const because = `The units in each variant have to be a number from 1 to a trillion; ${said} is not.`;
      assert.deepEqual(detectableEffect(input, n), { computable: false, because, reason: 'invalid', about: null });
      assert.deepEqual(achievedPower(input, n), { computable: false, because, reason: 'invalid', about: null });
    }
    const because = 'With 2 units in each variant not even the largest possible effect could be found.';
    assert.deepEqual(detectableEffect(input, 2), { computable: false, because, reason: 'invalid', about: null });
    assert.equal(detectableEffect(input, 1e12).computable, true);
    assert.equal(achievedPower(input, 1).computable, true);
    assert.equal(achievedPower(input, 1e12).computable, true);
    const few = achievedPower({ ...input, method: 'group-sequential', looks: 5 }, 1);
    assert.deepEqual(few, { computable: false, because: 'With so few units the test would find the effect hardly more often than by chance.', reason: 'invalid', about: null });
  });
});

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { effectOf } from '../../../src/core/statistics/effect.js';
import { effectThatFits } from '../../../src/core/statistics/fitting.js';
import { failed } from '../../../src/core/statistics/input.js';
import type { PlanInput } from '../../../src/core/statistics/plan.js';
import { achievedPower, detectableEffect } from '../../../src/core/statistics/power.js';
import { computed, mean, numbersOf, proportion } from './support.js';

/** Plans of every kind that an answer has to survive the way there and back. */
const plans: fc.Arbitrary<PlanInput> = fc
  .record({
    type: fc.constantFrom('proportion' as const, 'mean' as const),
    baseline: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
    sd: fc.double({ min: 0.1, max: 5, noNaN: true }),
    alpha: fc.double({ min: 0.001, max: 0.1, noNaN: true }),
    power: fc.double({ min: 0.3, max: 0.99, noNaN: true }),
    sided: fc.constantFrom('two' as const, 'one' as const),
    test: fc.constantFrom('difference' as const, 'difference' as const, 'non-inferiority' as const),
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    cuped: fc.constantFrom(0, 0.5),
    cluster: fc.constantFrom({ size: 1, icc: 0 }, { size: 4, icc: 0.1 }),
    method: fc.constantFrom('fixed-horizon' as const, 'group-sequential' as const),
    looks: fc.integer({ min: 1, max: 5 }),
    boundary: fc.constantFrom('pocock' as const, 'obrien-fleming' as const),
    size: fc.double({ min: 0.05, max: 0.9, noNaN: true }),
  })
  .map(({ size, ...input }) => {
    // Part of the room there is, so that proportions stay between 0 and 1.
    const room = input.direction === 'increase' ? 1 - input.baseline : input.baseline;
    const change = { value: size * room, kind: 'absolute' as const };
    return { ...input, mde: change, margin: change };
  });

describe('there and back', () => {
  it('the power of the planned sample is the planned power', () => {
    fc.assert(
      fc.property(plans, (input) => {
        const n = computed(input).exact;
        fc.pre(n >= 1);
        const result = achievedPower(input, n);
        assert.ok(result.computable, JSON.stringify(result));
        assert.ok(Math.abs(result.power - (input.power ?? 0)) < 1e-6, `${result.power} for ${input.power}`);
      }),
    );
  });

  it('the effect that the planned sample detects is the planned effect', () => {
    fc.assert(
      fc.property(plans, (input) => {
        const plan = computed(input);
        // Of very small samples with a low power, two effects can need the same.
        fc.pre(plan.exact >= ((input.power ?? 0) < 0.5 ? 20 : 1));
        const result = detectableEffect(input, plan.exact);
        assert.ok(result.computable, JSON.stringify(result));
        const planned = effectOf(input, plan.inputs);
        assert.ok(!failed(planned));
        assert.ok(Math.abs(result.absolute / planned.absolute - 1) < 1e-7, `${result.absolute} for ${planned.absolute}`);
      }),
    );
  });

  it('the sample of the detectable effect is the sample', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 500, max: 10_000_000 }), (input, n) => {
        const effect = detectableEffect(input, n);
        if (!effect.computable) return;
        const change = { value: Math.abs(effect.absolute), kind: 'absolute' as const };
        fc.pre(input.test !== 'non-inferiority' || input.type === 'mean' || change.value < 1);
        const { exact } = computed({ ...input, mde: change, margin: change });
        assert.ok(Math.abs(exact / n - 1) < 1e-6, `${exact} for ${n}`);
      }),
    );
  });
});

describe('achieved power', () => {
  it('rises with the sample, with looks and without', () => {
    for (const method of ['fixed-horizon', 'group-sequential'] as const) {
      const powers = [200, 1000, 3841, 10_000, 100_000].map((n) => {
        const result = achievedPower(proportion(0.1, 0.12, { method, looks: 4 }), n);
        return result.computable ? result.power : NaN;
      });
      assert.deepEqual(powers, [...new Set(powers)].sort((a, b) => a - b), method);
      assert.ok(powers.every((power) => power > 0 && power <= 1));
    }
  });

  it('needs a sample', () => {
    for (const n of [0, -5, NaN, Infinity]) assert.equal(achievedPower(proportion(0.1, 0.12), n).computable, false);
    const hardly = achievedPower(proportion(0.1, 0.1000001, { method: 'group-sequential', looks: 3 }), 2);
    assert.ok(!hardly.computable && hardly.because.startsWith('With so few units'));
  });
});

describe('the detectable effect', () => {
  it('falls as the sample grows and rises with the power', () => {
    const effect = (n: number, power: number): number => {
      const result = detectableEffect({ type: 'proportion', baseline: 0.3, power }, n);
      return result.computable ? result.absolute : NaN;
    };
    assert.ok(effect(1000, 0.8) > effect(2000, 0.8) && effect(1000, 0.9) > effect(1000, 0.8));
  });

  it('is given in every way it can be read', () => {
    const down = detectableEffect({ type: 'mean', sd: 10, baseline: 50, direction: 'decrease' }, 1569.7759468698177);
    assert.ok(down.computable);
    const printed = [down.absolute, down.relative, down.treatment].map((value) => value?.toFixed(9));
    assert.deepEqual(printed, ['-1.000000000', '-0.020000000', '49.000000000']);
    const bare = detectableEffect({ type: 'mean', sd: 10 }, 100);
    assert.ok(bare.computable && bare.relative === null && bare.treatment === null);
  });

  it('says when nothing could be found', () => {
    const result = detectableEffect({ type: 'proportion', baseline: 0.9 }, 5);
    assert.ok(!result.computable);
    assert.equal(result.because, 'With 5 units in each variant not even the largest possible effect could be found.');
    const alone = detectableEffect({ type: 'proportion', baseline: 0.9 }, 1);
    assert.ok(!alone.computable);
    assert.equal(alone.because, 'With 1 unit in each variant not even the largest possible effect could be found.');
  });

  it('is finite at the edges of what is allowed', () => {
    for (const baseline of [5e-324, 1e-300, 1e-12, 0.5, 1 - 2 ** -53]) {
      for (const direction of ['increase', 'decrease'] as const) {
        for (const n of [1, 100, 1e12]) {
          const result = detectableEffect({ type: 'proportion', baseline, direction, cuped: 1 - 2 ** -53 }, n);
          assert.deepEqual(numbersOf(result).filter((number) => !Number.isFinite(number)), [], JSON.stringify(result));
        }
      }
    }
  });
});

describe('the effect that fits', () => {
  const input: PlanInput = { type: 'proportion', baseline: 0.1, daily: 1000, weights: [80, 20], windowDays: 7 };

  it('takes the days off that the metric needs, and plans back to the same length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), (weeks) => {
        const days = 7 * weeks;
        const fit = effectThatFits(input, days);
        assert.ok(fit.computable);
        const plan = computed({ ...input, mde: { value: fit.absolute, kind: 'absolute' } });
        assert.deepEqual([plan.enrolmentDays, plan.durationDays], [days - 7, days]);
      }),
    );
  });

  it('is smaller the longer one waits', () => {
    const effects = [14, 21, 28, 56].map((days) => {
      const fit = effectThatFits(input, days);
      return fit.computable ? fit.absolute : NaN;
    });
    assert.deepEqual(effects, [...new Set(effects)].sort((a, b) => b - a));
  });

  it('says why there is none', () => {
    const because = (changed: PlanInput, days: number): string => {
      const fit = effectThatFits(changed, days);
      return fit.computable ? 'computable' : fit.because;
    };
    assert.equal(because({ ...input, daily: undefined }, 14), 'There is no daily traffic, and days say nothing without it.');
    assert.equal(because(input, 7), 'Of 7 days none is left to enrol in, since the metric needs 7 to be complete.');
    assert.equal(because(input, NaN), 'The days have to be a number from 1 to 36,500; not a number is not.');
    assert.equal(because({ ...input, daily: 0.01 }, 14), 'With so little traffic not even one unit would enter each variant.');
    assert.equal(because(mean(1, 0), 14), 'The standard deviation has to be a number above 0; 0 is not.');
  });
});

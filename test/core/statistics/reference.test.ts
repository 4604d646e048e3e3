/** Numbers that R, G*Power, textbooks and other calculators print, to the digits they print. */
import { strict as assert } from 'node:assert';
import { roundUp } from '../../../src/core/statistics/words.js';
import { achievedPower, detectableEffect } from '../../../src/core/statistics/power.js';
import type { PlanInput } from '../../../src/core/statistics/plan.js';
import { otherCalculators } from '../../../src/core/statistics/calculators.js';
import { computed, mean, proportion } from './support.js';

/** Compares the way tables are made: rounded to as many decimals as the expectation has. */
function prints(actual: number, expected: string): void {
  assert.equal(actual.toFixed(expected.split('.')[1]?.length ?? 0), expected);
}

describe('sample sizes', () => {
  const cases: readonly (readonly [string, PlanInput, string])[] = [
    ['R power.prop.test .20 → .25', proportion(0.2, 0.25), '1093.74'],
    ['.10 → .12', proportion(0.1, 0.12), '3840.85'],
    ['.10 → .12 at power .9', proportion(0.1, 0.12, { power: 0.9 }), '5141.31'],
    ['.10 → .12 at α .025', proportion(0.1, 0.12, { alpha: 0.025 }), '4651.42'],
    ['.10 → .12 one-sided', proportion(0.1, 0.12, { sided: 'one' }), '3025.32'],
    ['.05 → .055', proportion(0.05, 0.055), '31233.44'],
    ['.50 → .52', proportion(0.5, 0.52), '9806.00'],
    ['.50 → .75 at power .9', proportion(0.5, 0.75, { power: 0.9 }), '76.70693'],
    ['means, d .5', mean(0.5, 1), '62.791'],
    ['means, d .8', mean(0.8, 1), '24.528'],
    ['means, δ 1 and sd 10', mean(1, 10), '1569.78'],
    ['CUPED, ρ .5', mean(1, 10, { cuped: 0.5 }), '1177.33'],
    ['CUPED, ρ .7', mean(1, 10, { cuped: 0.7 }), '800.59'],
    [
      'non-inferiority, p .10, margin .005, one-sided .05',
      { type: 'proportion', baseline: 0.1, test: 'non-inferiority', margin: { value: 0.005, kind: 'absolute' } },
      '44514.41',
    ],
  ];
  for (const [name, input, expected] of cases) it(`${name}: ${expected}`, () => prints(computed(input).exact, expected));

  // statsmodels, which prints 392.443, also counts the chance of a significant result on the wrong side, a millionth here. The formula
  // n = 2(z_a + z_b)²σ²/δ² gives 392.44399.
  it('means, d .2: 392.443 and a thousandth', () => {
    const { exact } = computed(mean(0.2, 1));
    assert.ok(exact >= 392.443 && exact < 392.444, String(exact));
  });

  it('bonferroni, holm and benjamini-hochberg plan with α / k, none with α', () => {
    const exact = (correction: NonNullable<PlanInput['correction']>): string =>
      computed(proportion(0.1, 0.12, { treatments: 2, correction })).exact.toFixed(2);
    assert.equal(exact('none'), '3840.85');
    for (const correction of ['bonferroni', 'holm', 'benjamini-hochberg'] as const) assert.equal(exact(correction), '4651.42');
  });

  it('clusters of 5 with an ICC of .1 need 1.4 times as many', () => {
    const { exact } = computed(proportion(0.1, 0.12, { cluster: { size: 5, icc: 0.1 } }));
    prints(exact, (3840.8474824362706 * 1.4).toFixed(2));
  });
});

describe('power and detectable effect', () => {
  it('.50 → .75 with 50 in each arm has power .7401659', () => {
    const result = achievedPower(proportion(0.5, 0.75), 50);
    assert.ok(result.computable);
    prints(result.power, '0.7401659');
  });

  it('10,000 in each arm detect .10 → .112201', () => {
    const result = detectableEffect({ type: 'proportion', baseline: 0.1 }, 10_000);
    assert.ok(result.computable && result.treatment !== null);
    prints(result.treatment, '0.112201');
  });
});

describe('durations', () => {
  const daily = 1000;

  it('.10 → .12 on 1,000 a day: 8 enrolment days, 14 in whole weeks', () => {
    const plan = computed(proportion(0.1, 0.12, { daily }));
    assert.deepEqual([plan.perVariant, plan.total, plan.enrolmentDays, plan.durationDays], [3841, 7682, 8, 14]);
  });

  it('split 80/20: 12.003 days of traffic, 13 enrolment days, 14 in whole weeks', () => {
    const plan = computed(proportion(0.1, 0.12, { daily, weights: [80, 20] }));
    prints((plan.exact * 2 * plan.splitCost) / daily, '12.003');
    assert.equal(plan.splitCost, 1.5625);
    assert.deepEqual([plan.perVariant, plan.enrolmentDays, plan.durationDays], [3841, 13, 14]);
    assert.deepEqual(plan.arms, [{ weight: 80, n: 9603 }, { weight: 20, n: 2401 }]);
  });
});

describe('other calculators', () => {
  it('.20 → .25 is 1030, 1005 and 1092 to them', () => {
    const test = { alpha: 0.05, power: 0.8, sided: 'two' } as const;
    const results = otherCalculators(0.2, 0.25, test).map(({ exact }) => exact);
    // Evan Miller's page rounds to the nearest, the others round up.
    assert.deepEqual([Math.round(results[0] ?? 0), roundUp(results[1] ?? 0), roundUp(results[2] ?? 0)], [1030, 1005, 1092]);
  });
});

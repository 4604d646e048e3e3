import { strict as assert } from 'node:assert';
import { otherCalculators } from '../../../src/core/statistics/calculators.js';

describe('what other calculators say', () => {
  it('has their names, their formulas and their numbers', () => {
    assert.deepEqual(otherCalculators(0.2, 0.25, { alpha: 0.05, power: 0.8, sided: 'two' }).map(({ name, exact, formula }) => [name, Math.round(exact), formula]), [
      ["Evan Miller's", 1030, 'n = [z_a·√(2·p1·q1) + z_b·√(p1·q1 + p2·q2)]² / δ²'],
      ['Baseline variance in both arms (Statsig, Eppo)', 1005, 'n = 2·(z_a + z_b)²·p1·q1 / δ²'],
      ["Cohen's h", 1092, 'n = 2·(z_a + z_b)² / h², h = 2·asin√p2 − 2·asin√p1'],
    ]);
  });
});

import { strict as assert } from 'node:assert';
import { otherCalculators } from '../../../src/core/statistics/calculators.js';

describe('what other calculators say', () => {
  it('has their names and their numbers', () => {
    assert.deepEqual(otherCalculators(0.2, 0.25, { alpha: 0.05, power: 0.8, sided: 'two' }).map(({ name, exact }) => [name, Math.round(exact)]), [
      ["Evan Miller's", 1030],
      ['Baseline variance in both arms (Statsig, Eppo)', 1005],
      ["Cohen's h", 1092],
    ]);
  });
});

import { strict as assert } from 'node:assert';
import { chiSquareTail } from '../../../src/core/statistics/chi-square.js';
import { critical, density, phi, z } from '../../../src/core/statistics/normal.js';
import gammainc from '@stdlib/math-base-special-gammainc';

const near = (actual: number, expected: number, relative = 1e-12): void =>
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `${actual} is not ${expected}`);

describe('the normal distribution', () => {
  it('has the quantiles of the tables', () => {
    near(z(0.975), 1.959963984540054);
    near(z(0.8), 0.8416212335729143);
    near(z(1e-9), -5.997807015007687, 1e-8);
    assert.equal(z(0.5), 0);
  });

  it('gives the probability back', () => {
    for (const p of [1e-6, 0.025, 0.3, 0.8, 0.999]) near(phi(z(p)), p, 1e-9);
  });

  it('has the density that is the slope of its probabilities', () => near(density(1), (phi(1 + 1e-5) - phi(1 - 1e-5)) / 2e-5, 1e-8));

  it('splits alpha between both sides only when two-sided', () => {
    near(critical(0.05, 'two'), 1.959963984540054);
    near(critical(0.05, 'one'), 1.6448536269514722);
  });
});

describe('the chi-square tail', () => {
  it('has the 5 % and 0.1 % points of the tables', () => {
    const points = [[3.841458820694124, 1], [5.991464547107979, 2], [7.814727903251179, 3], [9.487729036781154, 4]] as const;
    for (const [statistic, freedom] of points) near(chiSquareTail(statistic, freedom), 0.05, 1e-10);
    near(chiSquareTail(10.827566170662733, 1), 0.001, 1e-10);
    near(chiSquareTail(18.46682695290317, 4), 0.001, 1e-10);
  });

  it('is the incomplete gamma function for every number of variants', () => {
    for (let freedom = 1; freedom <= 60; freedom++) {
      for (const statistic of [1e-6, 0.3, 1, 7, 30, 120]) {
        near(chiSquareTail(statistic, freedom), gammainc(statistic / 2, freedom / 2, true, true), 1e-9);
      }
    }
  });

  it('is 1 for a perfect fit and never below 0', () => {
    for (const freedom of [1, 2, 3, 4]) assert.equal(chiSquareTail(0, freedom), 1);
    for (const freedom of [1, 2, 3, 4]) assert.ok(chiSquareTail(1e9, freedom) >= 0);
  });
});

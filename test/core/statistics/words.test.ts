import { strict as assert } from 'node:assert';
import { roundUp, say, sayUnits } from '../../../src/core/statistics/words.js';

describe('numbers in sentences', () => {
  it('have six digits at most, whole ones all of theirs', () => {
    const said: readonly (readonly [number, string])[] = [
      [0, '0'], [7, '7'], [1234567, '1,234,567'], [1234567.891, '1,234,570'], [0.1234567, '0.123457'], [3840.849, '3,840.85'], [-0.25, '-0.25'],
      [1e-4, '0.0001'], [9.99e-5, '9.99e-5'], [-1e-5, '-1e-5'], [123456789e-14, '1.235e-6'], [1e14, '100,000,000,000,000'], [1e15, '1e15'], [-1e15, '-1e15'],
      [NaN, 'not a number'], [Infinity, 'infinite'], [-Infinity, 'infinitely negative'],
    ];
    for (const [number, text] of said) assert.equal(say(number), text);
  });

  it('of units have two decimals', () => {
    assert.deepEqual([sayUnits(3840.849), sayUnits(1234567), sayUnits(0.125)], ['3,840.85', '1,234,567', '0.13']);
  });

  it('are rounded up but for what adding in binary leaves', () => {
    assert.deepEqual([roundUp(3840.2), roundUp(3840), roundUp(3840 + 1e-10), roundUp((0.1 + 0.2) * 10)], [3841, 3840, 3840, 3]);
  });
});

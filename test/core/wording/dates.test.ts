import { strict as assert } from 'node:assert';
import { lengthText } from '../../../src/core/wording/dates.js';

describe('lengthText', () => {
  it('says a length as somebody would', () => {
    assert.deepEqual([1, 59, 60, 100, 729, 730, 3653].map(lengthText), ['1 day', '59 days', '2 months', '3 months', '24 months', '2 years', '10 years']);
  });
});

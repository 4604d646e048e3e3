import { strict as assert } from 'node:assert';
import { hasCount } from '../../../../src/core/rules/support/measures.js';

describe('hasCount', () => {
  it('finds numbers, shares and amounts, in digits and in words', () => {
    for (const text of ['3 % of buyers', '1,200 tickets', '€40 a month', 'Eleven customers', 'Nine of twelve', 'one in ten', 'Two-thirds of them', 'a quarter left', 'half of 2,000 shops in 2025']) assert(hasCount(text), text);
  });

  it('looks at a number once, however long it is', () => {
    for (const part of ['1,', '1\u00a0', '1\u202f', '1.']) {
      const started = process.cpuUsage();
      assert(!hasCount(part.repeat(100_000)), part);
      assert(process.cpuUsage(started).user < 1_000_000, part);
    }
  });

  it('takes days, years and names for none', () => {
    for (const text of ['Customers asked in 2025 again', 'On 2026-03-01 it was slow', 'One customer left', 'Version R2 is slow', 'Somebody left', 'Behalf of whom']) assert(!hasCount(text), text);
  });
});

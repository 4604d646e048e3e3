import { strict as assert } from 'node:assert';
import { lengthText, meantDay } from '../../../src/core/wording/dates.js';

describe('lengthText', () => {
  it('says a length as somebody would', () => {
    assert.deepEqual([1, 59, 60, 100, 729, 730, 3653].map(lengthText), ['1 day', '59 days', '2 months', '3 months', '24 months', '2 years', '10 years']);
  });
});

describe('meantDay', () => {
  it('cuts off a time, and nothing else', () => {
    for (const time of ['T10:30', ' 10:30', ' 10:30:00.5', 'T10:30:00Z', ' 9:30 am', 'T10:30:00+02:00']) {
      assert.deepEqual(meantDay(`2026-12-01${time}`), { day: '2026-12-01', certain: true }, time);
    }
    for (const more of [' end: 2026-12-28', ' to 2026-12-09', ' (draft)', ' and on']) assert.equal(meantDay(`2026-12-01${more}`), undefined, more);
  });
});

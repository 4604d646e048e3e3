import { strict as assert } from 'node:assert';
import { exampleOn } from '../../src/core/example-days.js';

describe('the days of an example', () => {
  it('move by whole weeks, in the words they have, and only forward', () => {
    const text = 'start: 2026-11-09\n# Between 9 and 22 November 2026, by 1 March, from October 2026 on; July and October. Asked on 11 and 31 January 2027. May it? Seen in 2028, table 7 of 2026-12-31.\nsample_size: 2040\n';
    for (const day of ['2020-01-01', '2026-11-21', '2026-11-27']) assert.equal(exampleOn(text, day), text, day);
    assert.equal(
      exampleOn(text, '2026-12-05'),
      'start: 2026-11-23\n# Between 23 November and 6 December 2026, by 15 March, from October 2026 on; July and October. Asked on 25 January and 14 February 2027. May it? Seen in 2028, table 7 of 2027-01-14.\nsample_size: 2040\n',
    );
    assert.match(exampleOn(text, '2027-11-20'), /^start: 2027-11-08\n# Between 8 and 21 November 2027, by 28 February, from October 2027 on; July and October\. .* Seen in 2029, table 7 of 2027-12-30\./);
  });
});

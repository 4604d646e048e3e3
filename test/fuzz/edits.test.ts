import { strict as assert } from 'node:assert';
import { fuzzEdits } from './edits.js';

describe('reading only what was edited', function () {
  this.timeout(60_000);

  it('gives what reading all of it gives, for 2,000 edits', () => {
    const { edits, joined } = fuzzEdits(2000, 20_261_121);
    // Otherwise nothing would have been put to the test.
    assert(joined > edits / 2, `only ${joined} of ${edits} edits left a text that is read in parts`);
  });
});

import { strict as assert } from 'node:assert';
import { fuzzEdits } from './edits.js';

const rounds = 40;
const edits = 50;

describe('reading only what was edited', function () {
  this.timeout(20_000);
  let joined = 0;

  for (let round = 0; round < rounds; round++) {
    it(`gives what reading all of it gives: ${edits} edits, ${round + 1} of ${rounds}`, () => {
      joined += fuzzEdits(edits, 20_261_121 + round).joined;
    });
  }

  it('is put to the test by most of them', () => {
    assert(joined > (rounds * edits) / 2, `only ${joined} of ${rounds * edits} edits left a text that is read in parts`);
  });
});

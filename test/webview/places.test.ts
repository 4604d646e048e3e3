import { strict as assert } from 'node:assert';
import { innermost, offsetAt, stepsOf, topOf } from '../../src/webview/places.js';

const places = [
  { start: 0, end: 20, top: 100 },
  { start: 100, end: 300, top: 200 },
  { start: 300, end: 500, top: 600 },
];
const steps = stepsOf(places, 1000);

describe('places of a text on a page', () => {
  it('a part stands at its own height, what is between two parts between them', () => {
    assert.deepEqual([0, 50, 100, 200, 300, 400, 500].map((offset) => topOf(offset, steps)), [100, 150, 200, 400, 600, 800, 1000]);
  });

  it('back and forth is the same place', () => {
    for (let offset = 0; offset <= 500; offset += 25) assert.equal(offsetAt(topOf(offset, steps), steps), offset);
  });

  it('before the first part is the top, past the last the end', () => {
    assert.equal(topOf(-1, steps), 0);
    assert.equal(offsetAt(10, steps), 0);
    assert.equal(topOf(9999, steps), 1000);
    assert.equal(offsetAt(9999, steps), 500);
  });

  it('a page that tells things in another order than the text never sends anybody backwards', () => {
    const mixed = stepsOf([...places, { start: 150, end: 160, top: 40 }, { start: 310, end: 320, top: 610 }], 1000);
    const tops = Array.from({ length: 51 }, (_none, index) => topOf(index * 10, mixed));
    assert.deepEqual([...tops].sort((a, b) => a - b), tops);
  });

  it('an empty page has one place', () => {
    assert.equal(topOf(10, stepsOf([], 50)), 0);
    assert.equal(offsetAt(10, stepsOf([], 50)), 0);
  });

  it('the cursor is in the smallest part around it', () => {
    const parts = [{ start: 0, end: 100, name: 'section' }, { start: 10, end: 50, name: 'block' }, { start: 10, end: 50, name: 'inner' }];
    assert.equal(innermost(parts, 20)?.name, 'inner');
    assert.equal(innermost(parts, 60)?.name, 'section');
    assert.equal(innermost(parts, 200), undefined);
  });
});

/** Which words count, and which lines are told when some of them are gone. */
import { strict as assert } from 'node:assert';
import { lacking, lostLines, wordsOf } from '../../../src/core/import/lost.js';

describe('the words of a document', () => {
  for (const [what, text, words] of [
    ['are letters and digits of any language', 'Élan 漢字 été_2 50%', ['élan', '漢字', 'été', '2', '50']],
    ['are not the marks and boxes of points', '- [x] one\n> 2. two\n  * [ ] three\n1) [X] four', ['one', 'two', 'three', 'four']],
    ['are not the box of an empty point', 'one\n\n- [x]\n\n2. two', ['one', 'two']],
    ['are numbers elsewhere', '2. one 2. two\n2.5 three', ['one', '2', 'two', '2', '5', 'three']],
    ['are not those that only frame a sentence', 'As a buyer, I want to, if', ['buyer', 'want']],
  ] as const) {
    it(what, () => assert.deepEqual(wordsOf(text), words));
  }

  it('are missed as often as they are gone', () => {
    assert.deepEqual([...lacking('blue blue red', 'Red blue')], [['blue', 1]]);
    assert.deepEqual([...lacking('blue', 'blue blue red')], []);
  });

  it('are told with their lines, each as often as needed', () => {
    assert.deepEqual(lostLines('blue one\nblue two\nred', 'one two blue'), ['blue one', 'red']);
    assert.deepEqual(lostLines('a\nto', ''), []);
  });
});

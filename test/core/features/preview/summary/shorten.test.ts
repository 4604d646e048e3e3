import { strict as assert } from 'node:assert';
import { firstSentences, firstWords } from '../../../../../src/core/features/preview/summary/shorten.js';

describe('texts made to fit', () => {
  for (const [text, sentences, most, expected] of [
    ['One. Two. Three.', 2, 100, 'One. Two.'],
    ['One.\n  Two goes\non. Three.', 2, 100, 'One. Two goes on.'],
    ['It costs 3.5 euros, e.g. a day. Then more.', 1, 100, 'It costs 3.5 euros, e.g. a day.'],
    ['He said "stop." Then nothing.', 1, 100, 'He said "stop."'],
    ['One. Two is too long to fit here. Three.', 2, 20, 'One.'],
    ['A sentence that does not end before the room does.', 1, 24, 'A sentence that does…'],
    ['no end at all', 1, 100, 'no end at all'],
    ['Wortohneleerzeichendasnichtpasst', 1, 10, 'Wortohneleerzeichendasnichtpasst'.slice(0, 10) + '…'],
    ['The `activation rate of accounts` rises', 1, 24, 'The…'],
    ['The **activation rate** rises soon', 1, 18, 'The…'],
    ['', 2, 10, ''],
  ] as const) {
    it(`${sentences} of "${text.slice(0, 40)}" in ${most}`, () => assert.equal(firstSentences(text, sentences, most), expected));
  }

  it('never make a text longer', () => {
    for (const text of ['a b c d', '`a` `b', '**a** **b c', 'x'.repeat(500)]) for (let most = 1; most < 30; most++) assert(firstWords(text, most).length <= most + 1);
    for (let most = 1; most < 8; most++) assert.match(firstWords('😀😀😀😀', most), /^\P{Cs}*$/u);
  });
});

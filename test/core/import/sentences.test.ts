/** Sentences with a known frame, taken apart into the keys of a story, a hypothesis, a criterion. */
import { strict as assert } from 'node:assert';
import { fromTo, hypothesisParts, storyParts } from '../../../src/core/import/sentences.js';
import { criterion } from '../../../src/core/import/values.js';
import { plain } from '../../../src/core/import/value.js';

const given = { properties: { given: {}, when: {}, then: {} } };
const story = (text: string): unknown => Object.fromEntries(storyParts(text) ?? []);
const hypothesis = (text: string): unknown => Object.fromEntries(hypothesisParts(text) ?? []);
const criteria = (text: string): unknown => plain(criterion(text, given) ?? '');

describe('a sentence with a frame', () => {
  for (const [what, parts, found] of [
    ['a story', story('As a buyer, I want to pay later so that I have time.'), { persona: 'buyer', want: 'pay later', so_that: 'I have time.' }],
    ['a story without a reason', story('as an Élan owner we need quiet'), { persona: 'Élan owner', want: 'quiet' }],
    ['a story in bold, on several lines', story('**As a** buyer,\n**I want to** pay,\n**so** I am done'), { persona: 'buyer', want: 'pay', so_that: 'I am done' }],
    ['a story with "so that" twice', story('As a x, I want y so that z so that w'), { persona: 'x', want: 'y', so_that: 'z so that w' }],
    ['a job', story('When it rains, I want to stay, so that I am dry'), { when: 'it rains', want: 'stay', so_that: 'I am dry' }],
    ['no story: nobody wants anything', story('As a rule, we test.'), {}],
    ['no story: a persona of a page', story(`As a ${'x'.repeat(81)}, I want y`), {}],
    ['no story: nothing is wanted', story('As a buyer, I want to '), {}],
    ['a belief', hypothesis('We believe that a shorter form will bring more orders, because people give up'), { change: 'a shorter form', outcome: 'will bring more orders', because: 'people give up' }],
    ['an if with its reason', hypothesis('If we ask less, then more order because it is quick'), { change: 'we ask less', outcome: 'more order', because: 'it is quick' }],
    ['an if without a comma', hypothesis('If we ask\n  less then more order'), { change: 'we ask less', outcome: 'more order' }],
    ['by doing', hypothesis('We believe that by asking less, people stay, because it is quick'), { change: 'asking less', outcome: 'people stay', because: 'it is quick' }],
    ['the reason first', hypothesis('Because people leave, we believe that if we ask less, then they stay'), { because: 'people leave', change: 'we ask less', outcome: 'they stay' }],
    ['no hypothesis: only half of one', hypothesis('We believe that it will help'), {}],
    ['no hypothesis: the word inside others', hypothesis('If athens is thenar'), {}],
    ['a criterion', criteria('Given a cart, when I pay; then it is done'), { given: 'a cart', when: 'I pay', then: 'it is done' }],
    ['a criterion in bold, on lines', criteria('**Given** a cart\n**When** I pay\n**Then** it is **done**'), { given: 'a cart', when: 'I pay', then: 'it is **done**' }],
    ['a criterion with its words inside others', criteria('Given a x-when y, when z, then w'), { given: 'a x-when y', when: 'z', then: 'w' }],
    ['no criterion: a part is missing', criteria('Given a cart, then it is done'), ''],
    ['no criterion: the words stand in others', criteria('Given whenever, when-ever and thence'), ''],
    ['numbers that move', fromTo('Raise it from 31.5 % to 40%.'), ['31.5 %', '40%']],
    ['numbers at the end of a sentence', fromTo('from 1,200 to 1,500.'), ['1,200', '1,500']],
    ['no numbers', fromTo('from Monday to 4'), undefined],
  ] as const) {
    it(what, () => assert.deepEqual(parts, found));
  }

  it('is no criterion where the field has no parts for it', () => assert.equal(criterion('Given a, when b, then c', { type: 'string' }), undefined));
});

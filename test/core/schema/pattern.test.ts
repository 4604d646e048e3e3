import { strict as assert } from 'node:assert';
import { patternTrouble } from '../../../src/core/schema/pattern.js';

describe('patterns of a team\'s own schema', () => {
  for (const pattern of ['^[a-z][a-z0-9-]*$', '^(foo|bar)(,(foo|bar))*$', '^\\d{1,3}%$', '(ab)+c', '^[(+*]+$', '\\(a+\\)+', '^x-', '(a{1,3})+']) {
    it(`${pattern} is run`, () => {
      assert.equal(patternTrouble(pattern), undefined);
    });
  }
  for (const pattern of ['(a+)+', '((a*))*$', '(a|b+){2,}', '^(?:[a-z]+ ?)+$', '(?<word>\\w{1,})*', 'x'.repeat(301)]) {
    it(`${pattern.slice(0, 20)} may take for ever`, () => {
      assert.equal(patternTrouble(pattern), 'slow');
    });
  }
  for (const pattern of ['(', '[a', '\\u{110000}', 'a**']) {
    it(`${pattern} is none`, () => {
      assert.equal(patternTrouble(pattern), 'wrong');
    });
  }
});

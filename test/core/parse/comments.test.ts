import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse/parse.js';

function comments(text: string): string[] {
  return parse(text).comments.map((comment) => {
    assert.equal(text[comment.span.start], '#');
    assert.equal(/[\r\n]/.test(text.slice(comment.span.start, comment.span.end)), false);
    return `${comment.ownLine ? 'own' : 'trailing'} ${comment.text}`;
  });
}

describe('comments', () => {
  it('are told apart by whether they have a line of their own', () => {
    assert.deepEqual(comments('# a\nb: c # d\n  # e\nf:\n  - g   # h\n  #i\n'), ['own a', 'trailing d', 'own e', 'trailing h', 'own i']);
  });

  it('are none within texts', () => {
    assert.deepEqual(comments('a: "# b"\nc: |\n  # d\n  e\nf: g#h\ni: \'j # k\'\n'), []);
  });

  it('are found behind block headers, in brackets, below block texts and around documents', () => {
    assert.deepEqual(comments('---\n# a\nb: | # c\n  d\n# e\nf: [ # g\n  h, # i\n  # j\n]\n'), [
      'own a', 'trailing c', 'own e', 'trailing g', 'trailing i', 'own j',
    ]);
  });

  it('survive Windows line breaks, tabs and a missing last line break', () => {
    assert.deepEqual(comments('a: 1\t# b\r\n# c\r\nd: 2 # e'), ['trailing b', 'own c', 'trailing e']);
  });

  it('have their place in the text as it is after an accident', () => {
    assert.deepEqual(comments('a: b: c # d\n\te: f # g\n# h'), ['trailing d', 'trailing g', 'own h']);
  });
});

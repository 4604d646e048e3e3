import assert from 'node:assert/strict';
import { insertPair } from '../../../src/core/edit/insert.js';
import { mergeInsertions } from '../../../src/core/edit/merge.js';
import { parse } from '../../../src/core/parse/parse.js';
import { nodeAt, type Path } from '../../../src/core/parse/source.js';
import { applyEdits } from '../../../src/core/text.js';

/** Two keys put into the same mapping. */
function twice(text: string, path: Path): string {
  const source = parse(text);
  return applyEdits(text, mergeInsertions(['k', 'l'].flatMap((key) => insertPair(source, nodeAt(source.root, path), key, ' 1'))));
}

describe('mergeInsertions', () => {
  it('puts several keys into one place, whatever was there', () => {
    assert.equal(twice('a:\n  b: 1\n', ['a']), 'a:\n  b: 1\n  k: 1\n  l: 1\n');
    assert.equal(twice('a:\n  - {}\n', ['a', 0]), 'a:\n  -\n    k: 1\n    l: 1\n');
    assert.equal(twice('a: {}\nb: 1\n', ['a']), 'a:\n  k: 1\n  l: 1\nb: 1\n');
    assert.equal(twice('a: null\n', ['a']), 'a:\n  k: 1\n  l: 1\n');
    assert.equal(twice('{}\n', []), 'k: 1\nl: 1\n\n');
    assert.equal(twice('a: {b: , c: 1}\n', ['a', 'b']), 'a: {b: {k: 1, l: 1}, c: 1}\n');
    assert.equal(twice('a: {b: }\n', ['a', 'b']), 'a: {b: {k: 1, l: 1}}\n');
  });

  it('leaves two replacements of one value apart', () => {
    const edits = [{ start: 1, end: 2, newText: 'x' }, { start: 1, end: 2, newText: 'y' }];
    assert.deepEqual(mergeInsertions(edits), edits);
  });
});

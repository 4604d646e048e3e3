import assert from 'node:assert/strict';
import { removeItem } from '../../../src/core/edit/remove.js';
import { parse } from '../../../src/core/parse/parse.js';
import { nodeAt, type Path } from '../../../src/core/parse/source.js';
import { applyEdits } from '../../../src/core/text.js';

function without(text: string, path: Path): string {
  const source = parse(text);
  const node = nodeAt(source.root, path);
  assert.ok(node);
  return applyEdits(text, removeItem(source, node));
}

describe('removeItem', () => {
  it('takes the line of an item away, with the comment on it', () => {
    assert.equal(without('a:\n  - x\n  - y # why\n  - z\n', ['a', 1]), 'a:\n  - x\n  - z\n');
    assert.equal(without('a:\n  - x\n  - y\nb: 1\n', ['a', 0]), 'a:\n  - y\nb: 1\n');
    assert.equal(without('a:\r\n  - x\r\n  - y', ['a', 1]), 'a:\r\n  - x');
  });

  it('takes the comma along between brackets', () => {
    assert.equal(without('a: [x, y, z]\n', ['a', 0]), 'a: [y, z]\n');
    assert.equal(without('a: [x, y, z]\n', ['a', 2]), 'a: [x, y]\n');
    assert.equal(without('a: [x, y ]\n', ['a', 1]), 'a: [x ]\n');
  });

  it('leaves an empty list behind the last one', () => {
    assert.equal(without('a: [x] # why\n', ['a', 0]), 'a: [] # why\n');
    assert.equal(without('a:\n  - x\nb: 1\n', ['a', 0]), 'a: []\nb: 1\n');
  });

  it('does nothing where it cannot tell what goes along', () => {
    assert.equal(without('a:\n  - - x\n    - y\n', ['a', 0, 0]), 'a:\n  - - x\n    - y\n');
    assert.equal(without('a: [x, # first\n  y]\n', ['a', 0]), 'a: [x, # first\n  y]\n');
    assert.equal(without('a: x\n', ['a']), 'a: x\n');
    assert.equal(without('a:\n  - x\n  - b: 1\n    c: 2\n', ['a', 1]), 'a:\n  - x\n  - b: 1\n    c: 2\n');
  });
});

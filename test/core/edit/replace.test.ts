import assert from 'node:assert/strict';
import { replaceValue } from '../../../src/core/edit/replace.js';
import { parse } from '../../../src/core/parse/parse.js';
import { nodeAt, type Path } from '../../../src/core/parse/source.js';
import { applyEdits } from '../../../src/core/text.js';

function replace(text: string, path: Path, value: string): string {
  const source = parse(text);
  const node = nodeAt(source.root, path);
  assert.ok(node);
  return applyEdits(text, replaceValue(source, node, value));
}

describe('replaceValue', () => {
  it('replaces text on a line', () => {
    assert.equal(replace('a: x # note\nb: 1\n', ['a'], 'y'), 'a: y # note\nb: 1\n');
    assert.equal(replace('a: "x"', ['a'], 'y'), 'a: y');
    assert.equal(replace('a: [x, y]\n', ['a', 1], 'z'), 'a: [x, z]\n');
    assert.equal(replace('a:\n  - x\n', ['a', 0], 'z'), 'a:\n  - z\n');
  });

  it('fills a value that is not there', () => {
    assert.equal(replace('a:\nb: 1\n', ['a'], 'y'), 'a: y\nb: 1\n');
    assert.equal(replace('a: # note\n', ['a'], 'y'), 'a: y # note\n');
    assert.equal(replace('a:\n  -\n', ['a', 0], 'y'), 'a:\n  - y\n');
    assert.equal(replace('a: {b: }\n', ['a', 'b'], 'y'), 'a: {b: y}\n');
  });

  it('puts one line in the place of a block', () => {
    assert.equal(replace('a:\n  b: 1\n  c: 2\nd: 1\n', ['a'], 'y'), 'a: y\nd: 1\n');
    assert.equal(replace('a: |\n  x\n  y\nd: 1\n', ['a'], 'y'), 'a: y\nd: 1\n');
  });

  it('puts a block in the place of one line', () => {
    assert.equal(replace('a: x\nb:\n    c: 1\n', ['a'], '\n  d: 1\n  e:\n    - f'), 'a:\n    d: 1\n    e:\n        - f\nb:\n    c: 1\n');
    assert.equal(replace('a:\r\n  b: x\r\n', ['a', 'b'], '\n  - y\n  - z'), 'a:\r\n  b:\r\n    - y\r\n    - z\r\n');
    assert.equal(replace('a:\n- x # note\n- y\n', ['a', 0], '\n  c: 1\n  d: 2'), 'a:\n- c: 1\n  d: 2 # note\n- y\n');
    assert.equal(replace('a:\n    -\nb:\n    c: 1\n', ['a', 0], '\n  c: 1\n  d:\n    - 2'), 'a:\n    - c: 1\n      d:\n          - 2\nb:\n    c: 1\n');
    assert.equal(replace('a: {b: x}\n', ['a', 'b'], '\n  c: 1'), 'a: {b: {c: 1}}\n');
  });

  it('puts a block in the place of a block', () => {
    assert.equal(replace('a:\n  - x\n  - y\nb: 1\n', ['a'], '\n  - z'), 'a:\n  - z\nb: 1\n');
  });
});

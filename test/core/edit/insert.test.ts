import assert from 'node:assert/strict';
import { insertItem, insertPair, type Neighbour } from '../../../src/core/edit/insert.js';
import { parse } from '../../../src/core/parse/parse.js';
import { nodeAt, type Path } from '../../../src/core/parse/source.js';
import { applyEdits } from '../../../src/core/text.js';

function pair(text: string, path: Path, key: string, value: string, where?: Neighbour): string {
  const source = parse(text);
  return applyEdits(text, insertPair(source, nodeAt(source.root, path), key, value, where));
}

function item(text: string, path: Path, value: string, at?: number): string {
  const source = parse(text);
  const node = nodeAt(source.root, path);
  assert.ok(node);
  return applyEdits(text, insertItem(source, node, value, at));
}

describe('insertPair', () => {
  it('puts a pair at the end, behind or before another', () => {
    assert.equal(pair('a: 1\nb: 2\n', [], 'c', '3'), 'a: 1\nb: 2\nc: 3\n');
    assert.equal(pair('a: 1\nb: 2\n', [], 'c', ' 3', { after: 'a' }), 'a: 1\nc: 3\nb: 2\n');
    assert.equal(pair('a: 1\nb: 2\n', [], 'c', ' 3', { before: 'b' }), 'a: 1\nc: 3\nb: 2\n');
    assert.equal(pair('a: 1\nb: 2\n', [], 'c', ' 3', { before: 'a' }), 'c: 3\na: 1\nb: 2\n');
    assert.equal(pair('a: 1\nb: 2\n', [], 'c', ' 3', { after: 'x', before: 'b' }), 'a: 1\nc: 3\nb: 2\n');
    assert.equal(pair('a: 1\nb: 2\n', [], 'c', ' 3', { after: 'x' }), 'a: 1\nb: 2\nc: 3\n');
  });

  it('stands below the other keys where the first has a mark before it', () => {
    assert.equal(pair('&a b: 1\nc: 2\n', [], 'd', '3'), '&a b: 1\nc: 2\nd: 3\n');
    assert.equal(pair('- &a b: 1\n  c: 2\n', [0], 'd', '3'), '- &a b: 1\n  c: 2\n  d: 3\n');
  });

  it('keeps a missing last line break missing', () => {
    assert.equal(pair('a: 1', [], 'b', '2'), 'a: 1\nb: 2');
    assert.equal(pair('a:\n  b: 1', ['a'], 'c', '2'), 'a:\n  b: 1\n  c: 2');
  });

  it('keeps Windows line breaks', () => {
    assert.equal(pair('a: 1\r\nb:\r\n  c: 1\r\n', ['b'], 'd', '\n  - x\n  - y'), 'a: 1\r\nb:\r\n  c: 1\r\n  d:\r\n    - x\r\n    - y\r\n');
  });

  it('takes over the indentation of the file', () => {
    assert.equal(
      pair('a:\n    b: 1\n', [], 'c', '\n  d: 1\n  e:\n    - f: 1\n      g: |\n        x\n          y\n'.trimEnd()),
      'a:\n    b: 1\nc:\n    d: 1\n    e:\n        - f: 1\n          g: |\n              x\n                y\n',
    );
    assert.equal(pair('a:\n    b: 1\n', ['a'], 'c', '\n  d: 1'), 'a:\n    b: 1\n    c:\n        d: 1\n');
  });

  it('stands behind the whole of its neighbour, with its comments', () => {
    const text = 'a:\n  b: |\n    x\n\n    y\n  # about a\n\n# about c\nc: 1 # note\n# end\n';
    assert.equal(pair(text, [], 'd', '2', { after: 'a' }), 'a:\n  b: |\n    x\n\n    y\n  # about a\nd: 2\n\n# about c\nc: 1 # note\n# end\n');
    assert.equal(pair(text, [], 'd', '2', { before: 'c' }), 'a:\n  b: |\n    x\n\n    y\n  # about a\n\nd: 2\n# about c\nc: 1 # note\n# end\n');
    assert.equal(pair(text, [], 'd', '2'), 'a:\n  b: |\n    x\n\n    y\n  # about a\n\n# about c\nc: 1 # note\nd: 2\n# end\n');
  });

  it('leaves comments at the top of the file at the top', () => {
    assert.equal(pair('# file\na: 1\n', [], 'b', '2', { before: 'a' }), '# file\nb: 2\na: 1\n');
  });

  it('keeps empty lines between sections', () => {
    assert.equal(pair('a:\n  b: 1\n\nc:\n  d: 1\n', [], 'e', '\n  f: 1'), 'a:\n  b: 1\n\nc:\n  d: 1\n\ne:\n  f: 1\n');
    assert.equal(pair('a: 1\nb: 2\n\nc:\n  d: 1\n', [], 'e', ' 3', { after: 'b' }), 'a: 1\nb: 2\ne: 3\n\nc:\n  d: 1\n');
  });

  it('finds its column in list items', () => {
    assert.equal(pair('a:\n  - b: 1\n  - c: 2\n', ['a', 0], 'd', '3'), 'a:\n  - b: 1\n    d: 3\n  - c: 2\n');
    assert.equal(pair('a:\n  - b: 1\n', ['a', 0], 'd', '3', { before: 'b' }), 'a:\n  - d: 3\n    b: 1\n');
  });

  it('writes into braces', () => {
    assert.equal(pair('a: {b: 1}\n', ['a'], 'c', ' 2'), 'a: {b: 1, c: 2}\n');
    assert.equal(pair('a: { b: 1 } # note\n', ['a'], 'c', ' 2', { before: 'b' }), 'a: { c: 2, b: 1 } # note\n');
    assert.equal(pair('a: {b: 1}\n', ['a'], 'c', '\n  - x\n  - d: "z, w"'), 'a: {b: 1, c: [x, {d: "z, w"}]}\n');
    assert.equal(pair('{a: 1}', [], 'b', '2'), '{a: 1, b: 2}');
  });

  it('opens empty braces into a block', () => {
    assert.equal(pair('a: {}\nb: 1\n', ['a'], 'c', '2'), 'a:\n  c: 2\nb: 1\n');
    assert.equal(pair('{}\n', [], 'c', '2'), 'c: 2\n\n');
    assert.equal(pair('a: [{}]\n', ['a', 0], 'c', '2'), 'a: [{c: 2, }]\n');
  });

  it('fills a value that is not there', () => {
    assert.equal(pair('a:\nb: 1\n', ['a'], 'c', '2'), 'a:\n  c: 2\nb: 1\n');
    assert.equal(pair('a: # note\nb: 1\n', ['a'], 'c', '2'), 'a: # note\n  c: 2\nb: 1\n');
    assert.equal(pair('a: null\nb: 1\n', ['a'], 'c', '2'), 'a:\n  c: 2\nb: 1\n');
    assert.equal(pair('a: ~ # note\nb: 1\n', ['a'], 'c', '2'), 'a: # note\n  c: 2\nb: 1\n');
    assert.equal(pair('a:\n  -\n', ['a', 0], 'c', '2'), 'a:\n  -\n    c: 2\n');
    assert.equal(pair('a: {b: , c: 1}', ['a', 'b'], 'd', '2'), 'a: {b: {d: 2}, c: 1}');
  });

  it('begins an empty text', () => {
    for (const [text, after] of [['', 'a: 1\n'], ['# note', '# note\na: 1\n'], ['# note\n\n', '# note\n\na: 1\n']] as const) {
      const source = parse(text);
      assert.equal(applyEdits(text, insertPair(source, undefined, 'a', '1')), after);
    }
  });

  it('cannot put a key into a text or list', () => {
    assert.deepEqual(pair('a: text\n', ['a'], 'b', '1'), 'a: text\n');
    assert.deepEqual(pair('a: [x]\n', ['a'], 'b', '1'), 'a: [x]\n');
  });

  it('can be done several times at once', () => {
    for (const [text, path] of [['a: 1\n', []], ['a:\nb: 1\n', ['a']], ['a: {}\n', ['a']], ['a: {x: 1}\n', ['a']]] as const) {
      const source = parse(text);
      const edits = ['k', 'l', 'm'].flatMap((key) => insertPair(source, nodeAt(source.root, path), key, ' 1'));
      const [first] = edits;
      assert.ok(first);
      const merged = { ...first, newText: edits.map(({ newText }) => newText).join('') };
      const { root, problems } = parse(applyEdits(text, [merged]));
      assert.deepEqual(problems, []);
      const map = nodeAt(root, path);
      assert.deepEqual(map?.kind === 'map' && map.pairs.slice(-3).map((one) => one.key.value), ['k', 'l', 'm']);
    }
  });

  it('adds a section before the end of the document', () => assert.equal(pair('a: 1\n---\nb: 2\n', [], 'c', '\n  d: 1'), 'a: 1\nc:\n  d: 1\n---\nb: 2\n'));

  it('is not moved by a byte order mark', () => assert.equal(pair('\ufeffa: 1\n', [], 'b', '2'), '\ufeffa: 1\nb: 2\n'));

  it('quotes keys that need it', () => assert.equal(pair('a: 1\n', [], 'b: c', '2'), 'a: 1\n"b: c": 2\n'));
});

describe('insertItem', () => {
  it('puts an item at the end or before another', () => {
    assert.equal(item('a:\n  - x\nb: 1\n', ['a'], 'y'), 'a:\n  - x\n  - y\nb: 1\n');
    assert.equal(item('a:\n  - x\n  # about y\n  - y\n', ['a'], 'z', 1), 'a:\n  - x\n  - z\n  # about y\n  - y\n');
    assert.equal(item('a:\n- x', ['a'], 'y'), 'a:\n- x\n- y');
    assert.equal(item('- x\n- y\n', [], 'z', 0), '- z\n- x\n- y\n');
  });

  it('indents further lines', () => {
    assert.equal(item('a:\r\n    - x\r\n', ['a'], 'b: 1\n  c: 2\n  d:\n    - 3'), 'a:\r\n    - x\r\n    - b: 1\r\n      c: 2\r\n      d:\r\n        - 3\r\n');
    assert.equal(
      item('z:\n    y: 1\na:\n    - x\n', ['a'], 'b: 1\n  c: |\n    - t\n      u\n  d:\n    - 3\n  e:\n    f: 4'),
      'z:\n    y: 1\na:\n    - x\n    - b: 1\n      c: |\n          - t\n            u\n      d:\n          - 3\n      e:\n          f: 4\n',
    );
    assert.equal(item('z:\n    y: 1\na:\n', ['a'], 'b: >-\n    t\n  c: 2'), 'z:\n    y: 1\na:\n    - b: >-\n          t\n      c: 2\n');
    assert.equal(item('a:\n  - x\n', ['a'], '|\n  t\n  u'), 'a:\n  - x\n  - |\n    t\n    u\n');
    assert.equal(item('a:\n  - b: |\n      x\n', ['a'], 'b: 2'), 'a:\n  - b: |\n      x\n  - b: 2\n');
  });

  it('writes into brackets', () => {
    assert.equal(item('a: [x]\n', ['a'], 'y'), 'a: [x, y]\n');
    assert.equal(item('a: [x]\n', ['a'], 'y', 0), 'a: [y, x]\n');
    assert.equal(item('a: [x]\n', ['a'], 'b: 1\n  c: 2'), 'a: [x, {b: 1, c: 2}]\n');
  });

  it('opens empty brackets, and fills a value that is not there', () => {
    assert.equal(item('a: []\nb: 1\n', ['a'], 'y'), 'a:\n  - y\nb: 1\n');
    assert.equal(item('a:\nb: 1\n', ['a'], 'b: 1\n  c: 2'), 'a:\n  - b: 1\n    c: 2\nb: 1\n');
    assert.equal(item('a: {b: }\n', ['a', 'b'], 'y'), 'a: {b: [y]}\n');
  });

  it('cannot put an item into a mapping', () => assert.equal(item('a: {b: 1}\n', ['a'], 'y'), 'a: {b: 1}\n'));
});

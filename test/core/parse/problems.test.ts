import assert from 'node:assert/strict';
import { syntaxMessages } from '../../../src/core/parse/messages.js';
import { parse } from '../../../src/core/parse/parse.js';
import { assertMarks, fixed, keysOf } from './fixture.js';

describe('file-too-large', () => {
  it('reads nothing beyond a million characters', () => {
    const { problems, root, data, comments } = parse(`a: 1 # b\n${'x'.repeat(1_000_000)}`);
    assert.deepEqual(problems, [{ rule: 'file-too-large', data: { size: '1.1', limit: '1' }, span: { start: 0, end: 8 } }]);
    assert.deepEqual([root, data, comments], [undefined, undefined, []]);
  });

  it('reads a million', () => assert.deepEqual(keysOf(`a: ${'x'.repeat(999_997)}`), []));
});

describe('multiple-documents', () => {
  it('stops at the second document', () => {
    assertMarks('---\na: 1\n---\n^^^ multiple-documents\na: @x\nb: 2\n');
    assertMarks('a: 1\n...\n^^^ multiple-documents\nb: 2\n');
    assert.equal(JSON.stringify(parse('a: 1\n---\nb: 2\n').data), '{"a":1}');
    assert.equal(fixed('a: 1\n---\nb: 2\n'), 'a: 1\nb: 2\n');
  });

  it('is silent when nothing follows, or nothing came before', () => {
    for (const text of ['---\na: 1\n---\n# end\n', 'a: 1\n...\n', '---\n---\na: 1\n', 'a: |\n  ---\n  b\n', 'a: ---\n']) {
      assert.deepEqual(keysOf(text), [], text);
    }
  });

  it('knows the comments of the document it read', () => {
    assert.deepEqual(parse('# a\nb: 1 # c\n---\n# d\ne: 1\n').comments.map(({ text }) => text), ['a', 'c']);
  });
});

describe('duplicate-key', () => {
  it('marks each repetition and names the first', () => {
    assertMarks('a: 1\nb:\n  c: 1\n  c: 2\n  ^ duplicate-key\n"a": 2\n^^^ duplicate-key\na: {d: 1, d: 2}\n^ duplicate-key\n          ^ duplicate-key\n');
    const [problem] = parse('a: 1\na: 2\n').problems;
    assert.deepEqual(problem?.related?.map(({ span }) => span), [{ start: 0, end: 1 }]);
    assert.deepEqual(problem.data, { key: 'a' });
    assert.equal(problem.fixes, undefined);
  });

  it('says once that an item begins again without its dash', () => {
    const text = 'a:\n  - b: 1\n    c: 2\n    b: 3\n    c: 4\n';
    assertMarks('a:\n  - b: 1\n    c: 2\n    b: 3\n    ^ duplicate-key/new-item\n    c: 4\n');
    assert.equal(fixed(text), 'a:\n  - b: 1\n    c: 2\n  - b: 3\n    c: 4\n');
    assertMarks('a:\n  - b: 1\n    c: 2\n    c: 4\n    ^ duplicate-key\n');
  });

  it('says once that the entries of a list have no dashes', () => {
    assertMarks('a:\n  b: 1\n  c: 2\n  b: 3\n  ^ duplicate-key/entries\n  c: 4\n');
    assertMarks('a:\n  c: 0\n  b: 1\n  b: 3\n  ^ duplicate-key\n');
  });

  it('lets the first count in data', () => assert.equal(JSON.stringify(parse('a: 1\na: 2\n').data), '{"a":1}'));

  it('is silent for the same key elsewhere', () => {
    assert.deepEqual(keysOf('a: {b: 1}\nc: {b: 1}\nA: 1\nd: [{e: 1}, {e: 2}]\n'), []);
  });
});

describe('alias-limit', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let name = 'a'; name < 'i'; name = String.fromCharCode(name.charCodeAt(0) + 1)) {
    const next = String.fromCharCode(name.charCodeAt(0) + 1);
    laughs.push(`${next}: &${next} [${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`);
  }

  it('does not follow a billion laughs', () => {
    const source = parse(laughs.join('\n'));
    assert.deepEqual(source.problems.map(({ rule }) => rule), ['alias-limit']);
    assert.ok(JSON.stringify(source.data).length < 100_000);
  });

  it('marks the first alias that is too much', () => {
    const text = `a: &a [${'x, '.repeat(4000)}]\nb: *a\nc: *a\nd: *a\ne: *a\n`;
    const { problems, data } = parse(text);
    assert.deepEqual(problems.map(({ span }) => text.slice(span.start - 3, span.end)), ['d: *a']);
    assert.equal((data as Record<string, unknown>)['d'], null);
    assert.equal(((data as Record<string, unknown[]>)['c'] ?? []).length, 4000);
  });

  it('is silent for honest repetition', () => {
    assert.deepEqual(keysOf(`a: &a {b: 1}\nc: [${'*a, '.repeat(500)}]\n`), []);
  });

  it('says when a part repeats itself', () => {
    assertMarks('a: &a\n  b: *a\n     ^^ alias-limit/cycle\n  c: [*a]\n      ^^ alias-limit/cycle\n');
    assert.equal(JSON.stringify(parse('a: &a [*a]\n').data), '{"a":[null]}');
  });
});

describe('messages', () => {
  it('are sentences without the parser\'s jargon', () => {
    for (const [rule, messages] of Object.entries(syntaxMessages)) {
      for (const [key, text] of Object.entries(messages)) {
        assert.match(text, /[.)]$/, `${rule}/${key}`);
        assert.doesNotMatch(text, /\b(scalar|mapping|sequence|flow|node|token|implicit|anchor|alias|indicator|parse)/i, `${rule}/${key}`);
      }
    }
  });
});

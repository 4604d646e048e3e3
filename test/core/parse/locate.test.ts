import assert from 'node:assert/strict';
import { locate, type Location } from '../../../src/core/parse/locate.js';
import { parse } from '../../../src/core/parse/parse.js';

const cursor = '<|>';

function at(fixture: string): Location & { text: string } {
  const offset = fixture.indexOf(cursor);
  assert.ok(offset >= 0);
  const text = fixture.replace(cursor, '');
  return { ...locate(parse(text), offset), text };
}

/** A slot in short: what, where, which keys are there, what is typed, and the column. */
function slots(fixture: string): string[] {
  const { slots: found, text } = at(fixture);
  return found.map(({ expects, path, present, typed, indent, block, flow, needsSpace }) => {
    const marks = [block && 'block', flow && 'flow', needsSpace && 'space'].filter(Boolean).join(' ');
    const parts = [expects, `/${path.join('/')}`, `[${present.join(' ')}]`, JSON.stringify(text.slice(typed.start, typed.end)), String(indent), marks];
    return parts.join(' ').trim();
  });
}

describe('locate', () => {
  describe('on text', () => {
    it('knows keys', () => {
      for (const fixture of ['a:\n  <|>bb: c\n', 'a:\n  b<|>b: c\n', 'a:\n  bb<|>: c\n']) {
        const { on, path, pair } = at(fixture);
        assert.deepEqual([on, path, pair?.key.value], ['key', ['a', 'bb'], 'bb']);
      }
    });

    it('knows values', () => {
      for (const fixture of ['a:\n  b: <|>cc\n', 'a:\n  b: c<|>c\n', 'a:\n  b: cc<|> # d\n']) {
        const { on, path, node } = at(fixture);
        assert.deepEqual([on, path, node?.kind === 'scalar' && node.value], ['value', ['a', 'b'], 'cc']);
      }
      assert.deepEqual(at('a:\n  - x\n  - y<|>y\n').path, ['a', 1]);
      assert.equal(at('a: &x 1\nb: *<|>x\n').node?.kind, 'alias');
    });

    it('knows keys and values in brackets', () => {
      assert.deepEqual(at('a: [x, {b<|>: c}]').path, ['a', 1, 'b']);
      assert.deepEqual(at('a: [x, {b: c<|>}]').on, 'value');
      assert.deepEqual(at('a: [x<|>, y]').path, ['a', 0]);
    });

    it('knows comments', () => {
      assert.equal(at('a: b # c<|>\n').on, 'comment');
      assert.deepEqual(slots('a:\n  # <|>c\n'), []);
      assert.notEqual(at('a: b <|># c\n').on, 'comment');
    });

    it('knows nothing between', () => {
      assert.deepEqual([at('a: b\n<|>\nc: d\n').on, at('a: b\n<|>\nc: d\n').node], ['nothing', undefined]);
    });
  });

  describe('for a key', () => {
    it('replaces the one that is there, and leaves it out of those present', () => {
      assert.deepEqual(slots('a: 1\nbb<|>: 2\nc: 3\n'), ['key / [a c] "bb" 0 block']);
    });

    it('takes a word without a colon for a key', () => {
      assert.deepEqual(slots('a: 1\nb<|>\nc: 3\n'), ['key / [a c] "b" 0 block']);
      assert.deepEqual(slots('a:\n  b: 1\n  cc<|>\n'), ['key /a [b] "cc" 2 block']);
      assert.deepEqual(slots('a: 1\nb<|>'), ['key / [a] "b" 0 block']);
    });

    it('expects one on an empty line, by its indentation', () => {
      const text = (line: string): string => `a:\n  b: 1\n  c:\n    d: 1\n${line}\ne: 1\n`;
      assert.deepEqual(slots(text('<|>')), ['key / [a e] "" 0 block']);
      assert.deepEqual(slots(text('  <|>')), ['key /a [b c] "" 2 block']);
      assert.deepEqual(slots(text('    <|>')), ['key /a/c [d] "" 4 block']);
      assert.deepEqual(slots(text('   <|>')), ['key /a [b c] "" 2 block']);
      assert.deepEqual(slots(text('      <|>')), ['key /a/c [d] "" 4 block']);
    });

    it('expects one in an empty text', () => {
      for (const text of ['<|>', '\n<|>\n', '# note\n<|>']) assert.deepEqual(slots(text), ['key / [] "" 0 block'], text);
    });

    it('expects one at the end, with and without a last line break', () => {
      assert.deepEqual(slots('a:\n  b: 1\n<|>'), ['key / [a] "" 0 block']);
      assert.deepEqual(slots('a:\n  b: 1\n  <|>'), ['key /a [b] "" 2 block']);
    });

    it('expects one in list items', () => {
      assert.deepEqual(slots('a:\n  - b: 1\n    <|>\n'), ['key /a/0 [b] "" 4 block']);
      assert.deepEqual(slots('a:\n  - b: 1\n    c<|>\n'), ['key /a/0 [b] "c" 4 block']);
    });

    it('expects one in braces', () => {
      assert.deepEqual(slots('a: {b: 1, <|>}'), ['key /a [b] "" 0 flow']);
      assert.deepEqual(slots('a: {<|>}'), ['key /a [] "" 0 flow']);
      assert.deepEqual(slots('a: {b: 1, c<|>}'), ['key /a [b] "c" 10 flow']);
    });

    it('survives Windows line breaks', () => {
      assert.deepEqual(slots('a:\r\n  b: 1\r\n  <|>\r\nc: 1\r\n'), ['key /a [b] "" 2 block']);
    });
  });

  describe('for a value', () => {
    it('expects one behind a colon', () => {
      assert.deepEqual(slots('a: <|>\nb: 1\n'), ['value /a [] "" 3']);
      assert.deepEqual(slots('a:   <|>'), ['value /a [] "" 5']);
      assert.deepEqual(slots('a: <|> # note\n'), ['value /a [] "" 3']);
    });

    it('asks for a space just behind the colon or dash', () => {
      assert.deepEqual(slots('a:<|>\nb: 1\n'), ['value /a [] "" 3 space']);
      assert.deepEqual(slots('a:\n  -<|>\n'), ['value /a/0 [] "" 4 block space']);
    });

    it('replaces the one that is there, quotes included', () => {
      assert.deepEqual(slots('a: dra<|>ft\n'), ['value /a [] "draft" 3']);
      assert.deepEqual(slots('a: "dra<|>ft"\n'), ['value /a [] "\\"draft\\"" 3']);
    });

    it('expects one below a key, which may become a block', () => {
      assert.deepEqual(slots('a:\n  <|>\nb: 1\n'), ['value /a [] "" 2 block']);
      assert.deepEqual(slots('a:\n  st<|>\nb: 1\n'), ['value /a [] "st" 2 block']);
    });

    it('expects one behind a dash', () => {
      assert.deepEqual(slots('a:\n  - <|>\n'), ['value /a/0 [] "" 4 block']);
      assert.deepEqual(slots('a:\n  - x\n  - y<|>\n'), ['value /a/1 [] "y" 4 block']);
    });

    it('expects one in braces', () => {
      assert.deepEqual(slots('a: {b: <|>}'), ['value /a/b [] "" 0 flow']);
      assert.deepEqual(slots('a: {b: x<|>, c: 1}'), ['value /a/b [] "x" 7 flow']);
    });

    it('expects none in long texts, nor behind a value', () => {
      for (const text of ['a: |\n  b<|>\n', 'a: |\n  b\n  <|>\n', 'a: b\n  c<|>\n', 'a: b <|>\n', 'a: <|>\n  b: 1\n']) {
        assert.deepEqual(slots(text), [], text);
      }
    });
  });

  describe('for an item', () => {
    it('expects one on an empty line below a list', () => {
      assert.deepEqual(slots('a:\n  - x\n  <|>\nb: 1\n'), ['item /a [] "" 2 block']);
    });

    it('offers a key as well where list and keys share a column', () => {
      assert.deepEqual(slots('a:\n- x\n<|>\n'), ['item /a [] "" 0 block', 'key / [a] "" 0 block']);
    });

    it('expects one in brackets', () => {
      assert.deepEqual(slots('a: [x, <|>]'), ['item /a [] "" 0 flow']);
      assert.deepEqual(slots('a: [<|>]'), ['item /a [] "" 0 flow']);
    });
  });
});

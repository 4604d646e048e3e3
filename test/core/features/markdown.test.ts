import { strict as assert } from 'node:assert';
import { blocks, code, codeBlock, escape, list, plain } from '../../../src/core/features/markdown.js';

describe('markdown', () => {
  const inert: readonly (readonly [string, string])[] = [
    ['Ana Ruiz', 'Ana Ruiz'],
    ["Seán O'Neill-Müller, Jr.", "Seán O'Neill-Müller, Jr."],
    ['[x](command:evil)', '\\[x\\]\\(command\\:evil\\)'],
    ['![x](y.png)', '\\!\\[x\\]\\(y.png\\)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert\\(1\\)\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['back\\slash', 'back\\\\slash'],
    ['https://evil.example', 'https\\://evil.example'],
    ['www.evil.example', 'www\\.evil.example'],
    ['ana@evil.example', 'ana\\@evil.example'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['=== under', '\\=== under'],
    ['a | b', 'a \\| b'],
    ['$(zap) {x}', '\\$\\(zap\\) \\{x\\}'],
    ['two\nlines\r\n\there', 'two lines here'],
  ];
  for (const [text, expected] of inert) {
    it(`escapes ${JSON.stringify(text)}`, () => {
      assert.equal(escape(text), expected);
    });
  }

  it('puts code between more backticks than it contains', () => {
    assert.equal(code('checkout_completion'), '`checkout_completion`');
    assert.equal(code('a`b``c'), '``` a`b``c ```');
    assert.equal(code(''), '`  `');
    assert.equal(code('a\nb'), '`a b`');
    assert.equal(codeBlock('a: 1'), '```yaml\na: 1\n```');
    assert.equal(codeBlock('a: "````"'), '`````yaml\na: "````"\n`````');
  });

  it('leaves out empty blocks', () => {
    assert.equal(blocks('a', undefined, '', list(['b', 'c'])), 'a\n\n- b\n- c');
  });

  it('makes labels of one short line without icons', () => {
    assert.equal(plain('a\n b'), 'a b');
    assert.equal(plain('$(zap) Ana'), '$ (zap) Ana');
    assert.equal(plain('abcdef', 6), 'abcdef');
    assert.equal(plain('abc defg', 5), 'abc…');
    assert.equal(plain('abc😀 defg', 5), 'abc…');
  });
});

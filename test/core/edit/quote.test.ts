import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainIsSafe, quote, quoteAs } from '../../../src/core/edit/quote.js';
import { parse } from '../../../src/core/parse/parse.js';

describe('quote', () => {
  it('leaves plain text plain', () => {
    for (const text of ['Search', 'two words', "it's", '2024-01-31', 'a:b', 'a#b', 'a, b', '5%', 'https://x.y/z', '-x', 'prd/v1', '10\u00a0000', '🎉', '<name>']) {
      assert.equal(quote(text), text);
    }
  });

  it('puts in double quotes what would not read back', () => {
    for (const text of ['', ' x', 'x ', '12', '1e3', 'true', 'null', '~', 'yes', 'Off', '0123', 'a: b', 'a:', 'a #b', '#a', '- a', '-', '@a', '*a', '&a', '!a', '%a', '`a', '[a', '{a', '> a', '| a', ', a', '? a', "'a", '---', '<<', '“a”', '\u00a0a', '12:30:00']) {
      assert.equal(quote(text), `"${text}"`);
    }
  });

  it('takes single quotes around double quotes and backslashes', () => {
    assert.equal(quote('"a" b'), "'\"a\" b'");
    assert.equal(quote('a\\b: it\'s'), "'a\\b: it''s'");
    assert.equal(quote('say "a"'), 'say "a"');
  });

  it('escapes what cannot be seen', () => {
    assert.equal(quote('a\nb'), '"a\\nb"');
    assert.equal(quote('a\tb'), '"a\\tb"');
    assert.equal(quote('\ud800'), '"\\ud800"');
  });

  it('minds brackets and commas between brackets', () => {
    assert.equal(quote('a, b', { flow: true }), '"a, b"');
    assert.equal(quote('a]', { flow: true }), '"a]"');
    assert.equal(plainIsSafe('a]'), true);
  });

  it('reads back as the same text, anywhere', () => {
    const bits = fc.constantFrom('a', ' ', ':', '#', '-', '"', "'", '\\', ',', '[', ']', '{', '}', '\n', '\t', '\u00a0', '“', '1', '.', 'e', '&', '*', '!', '|', '>', '%', '@', '`', '?', '<');
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.array(bits, { maxLength: 8 }).map((list) => list.join('')));
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual({ ...(parse(`a: ${quote(text)}\n`).data as object) }, { a: text });
        assert.deepEqual(parse(`- ${quote(text)}`).data, [text]);
        assert.deepEqual(parse(`[${quote(text, { flow: true })}, x]`).data, [text, 'x']);
        assert.deepEqual(parse(`a: ${quote(text)} # note\n`).problems, []);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the quotes that were there, and reads back as the same text', () => {
    const styles = ['plain', 'single', 'double', 'literal', 'folded'] as const;
    assert.deepEqual(styles.map((style) => quoteAs("O'Neil", style)), ["O'Neil", "'O''Neil'", '"O\'Neil"', "O'Neil", "O'Neil"]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...styles), (text, style) => {
        assert.deepEqual(parse(`[${quoteAs(text, style, { flow: true })}, x]`).data, [text, 'x']);
        assert.deepEqual(parse(`- ${quoteAs(text, style)} # note\n`).data, [text]);
      }),
      { numRuns: 400 },
    );
  });
});

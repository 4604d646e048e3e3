/** Every word of a value is found at its own letters in the text, however the value is written. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parse } from '../../../../src/core/parse/parse.js';
import { deref, nodeAt, type ScalarNode } from '../../../../src/core/parse/source.js';
import { spanFinder } from '../../../../src/core/rules/support/value-offsets.js';

/** The parts of the text that the words of the value `a` come from. */
function partsOf(text: string): readonly (readonly [word: string, part: string])[] {
  const node = deref(nodeAt(parse(text).root, ['a'])) as ScalarNode;
  const spanOf = spanFinder(text, node);
  return [...String(node.value).matchAll(/\S+/gu)].map((match) => {
    const { start, end } = spanOf(match.index, match.index + match[0].length);
    assert(node.span.start <= start && start < end && end <= node.span.end, `${match[0]} at ${start}–${end}`);
    return [match[0], text.slice(start, end)];
  });
}

function same(text: string): void {
  const parts = partsOf(text);
  assert(parts.length > 0);
  assert.deepEqual(parts.map(([, part]) => part), parts.map(([word]) => word));
}

describe('places in values', () => {
  it('in plain text on one and several lines', () => {
    same('a: one two  three # four\n');
    same('a: one two\n  three\n\n  four   \n  five\nb: 1\n');
    same('a: one two\r\n  three\r\n\r\n  four\r\n');
  });

  it('in block texts, folded and literal, with odd indentation', () => {
    same('a: >-\n  one two\n  three\n\n  four\n    five\n  six\n');
    same('a: |\n  one two\n    three\n\n  four\n');
    same('a: |4\n      one\n    two\n');
    same('a: >+ # why\r\n    one two\r\n    three\r\n\r\n');
  });

  it('in quotes', () => {
    same("a: 'one two\n  three'\n");
    same('a: "one two\n  three \\\n  four"\n');
    assert.deepEqual(partsOf("a: 'it''s here'\n"), [["it's", "it''s"], ['here', 'here']]);
    assert.deepEqual(partsOf('a: "\\u00e9t\\xe9 \\"so\\" \\U0001F389x 🎉y"\n'), [
      ['été', '\\u00e9t\\xe9'], ['"so"', '\\"so\\"'], ['🎉x', '\\U0001F389x'], ['🎉y', '🎉y'],
    ]);
  });

  it('in whatever is written', () => {
    const word = fc.stringMatching(/^[a-zé🎉]{1,6}$/u);
    const gap = fc.constantFrom(' ', '  ', '\n  ', '\n\n  ', ' \n  ');
    const layout = fc.constantFrom(['', ''], ['"', '"'], ["'", "'"], ['>-\n  ', ''], ['|\n  ', '']);
    const words = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, word, layout, fc.boolean(), (parts, last, [open = '', close = ''], windows) => {
        const text = `a: ${open}${parts.flat().join('')}${last}${close}\n`;
        same(windows ? text.replaceAll('\n', '\r\n') : text);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assertReadsAlike } from '../support/both-readings.js';
import { bits } from './texts.js';

const word = fc.constantFrom('a', 'team', 'null', 'x-y', 'id', 'b.c', 'T_1');
const value = fc.constantFrom(
  'text', 'two words', '5%', '-1', '.5', 'true', '~', '', '"q: #"', '"\\""', "'it''s'", '[]', '[a, 1]', '["a", -2]', '<who>', '2027-01-02', 'a # b', '# c', '\\', 'a:b', 'x,y', '=1', '<<', 'é',
);
const blocks = fc.constantFrom('|', '>', '|-', '>-');

/** Lines of a mapping or list, without indentation. */
const { lines } = fc.letrec<{ lines: string[]; entry: string[] }>((tie) => ({
  lines: fc.oneof({ depthSize: 'small' }, fc.array(tie('entry'), { minLength: 1, maxLength: 4 }).map((all) => all.flat())),
  entry: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(word, value).map(([key, text]) => [`${key}: ${text}`.trimEnd()]),
    fc.tuple(word, blocks, fc.array(fc.constantFrom('one', 'two: 2', '- three', '  deeper', '', '# four'), { minLength: 1, maxLength: 4 })).map(([key, mark, text]) => [
      `${key}: ${mark}`, ...text.map((line) => (line === '' ? '' : `  ${line}`)),
    ]),
    fc.constantFrom<string[]>(['# note'], [''], ['  # note']),
    fc.tuple(word, tie('lines'), fc.constantFrom(1, 2, 4)).map(([key, inner, by]) => [`${key}:`, ...inner.map((line) => (line === '' ? '' : ' '.repeat(by) + line))]),
    fc.tuple(word, fc.array(tie('lines'), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  ')).map(([key, items, by]) => [
      `${key}:`, ...items.flatMap((item) => item.map((line, index) => (line === '' ? '' : `${by}${index === 0 ? '- ' : '  '}${line}`))),
    ]),
    fc.tuple(word, fc.array(value, { minLength: 1, maxLength: 3 })).map(([key, items]) => [`${key}:`, ...items.map((item) => `  - ${item}`)]),
  ),
}));

const texts = fc
  .tuple(lines, fc.oneof(fc.constant([]), fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(3), bit: fc.constantFrom(...bits, '') }), { maxLength: 2 })))
  .map(([all, changes]) => {
    let text = `${all.join('\n')}\n`;
    for (const { at, cut, bit } of changes) {
      const start = Math.floor(at * text.length);
      text = text.slice(0, start) + bit + text.slice(start + cut);
    }
    return text;
  });

describe('reading of ordinary texts, for any text', function () {
  this.timeout(30_000);

  it('gives the same tree as the reading of any text, or gives up', () => {
    let ordinary = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (assertReadsAlike(text)) ordinary++;
      }),
      { numRuns: 3000 },
    );
    assert.ok(ordinary > 600, `only ${ordinary} texts were ordinary`);
  });
});

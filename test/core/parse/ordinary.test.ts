import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertReadsAlike } from '../../support/both-readings.js';
import { filesOf } from '../../support/fixture.js';

const root = join(__dirname, '..', '..', '..');
const textsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => filesOf(readFileSync(join(root, folder, name), 'utf8')).map(({ text }) => text));

describe('reading of ordinary texts', () => {
  it('reads specs as people write them, to the same tree as the reading of any text', () => {
    const texts = [...textsIn('test/fixtures/real'), ...textsIn('templates/examples')];
    assert.ok(texts.length > 20);
    for (const text of texts) assert.ok(assertReadsAlike(text), text.slice(0, 200));
  });

  it('reads every form of value that is ordinary', () => {
    const values = [
      'text', '5', '-5', '-.5', '5%', 'true', 'null', '~', '', '""', '"a: b # c"', '"say \\"yes\\" or \\\\"', "'it''s'", '[]', '[a, -1, "b, c"]', '<who>', '2027-01-02', '10:30',
      'a # b', 'a #', '# b', '#', 'https://example.com/#top', '(a) [b] {c} & d', '|\n    one\n\n      two\n    three  \n', '>-\n    one\n    two\n', '\n    - a\n    - b: 1\n      c:\n      - d\n',
      '\n  - a\n  # c\n  -  b: 1\n     c: 2\n',
    ];
    for (const value of values) {
      assert.ok(assertReadsAlike(`a:\n  b: ${value}\n\n# end\nc: 1\n`), value);
      if (!value.includes('\n')) assert.ok(assertReadsAlike(`a: ${value}`) && (value === '' || value.startsWith('#') || assertReadsAlike(`- ${value}\n`)), value);
    }
  });

  it('gives up where something is unusual, or anything might have to be said', () => {
    const values = [
      '*a', '&a b', '!a b', '@a', '`a`', '%a', '- a', '? a', 'a: b', 'a:', '"a', '"a" b', '"\\n"', "'a", '[a', '[a] b', '[a,]', '[a, b: c]', '{a: 1}', 'a #b', 'a\n    b', '\n    b', '|', '|\n\n    a\n', '|+\n    a\n',
      '|2\n    a\n', '| # c\n    a\n', '|\n    a\n   b\n', '|\n    a', '“a”', '\ta', 'a\tb', 'a\u00a0b', 'a\rb', '\n    c: 1\n   d: 2', '\n    -a\n', '\n    - a\n      b\n', '\n    -\n      b\n', '\n    - - a\n',
    ];
    for (const value of values) assert.equal(assertReadsAlike(`a:\n  b: ${value}\n`), value === '|\n    a', value);
    const texts = ['', '# a\n', 'a', '---\na: 1\n', 'a: 1\n---\n', '"a": 1\n', 'a : 1\n', 'a:1\n', '<<: 1\n', ' a: 1\n', 'a: 1\n b: 2\n', 'a:\n  b: 1\n c: 1\n', 'a: 1\r\n', '\ufeffa: 1\n', '- a\nb: 1\n', 'a: 1\n- b\n'];
    for (const text of texts) assert.equal(assertReadsAlike(text), false, JSON.stringify(text));
  });
});

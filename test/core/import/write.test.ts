/** What is written reads back as it was, and looks like a template. */
import { strict as assert } from 'node:assert';
import { withNote, type Value } from '../../../src/core/import/value.js';
import { write } from '../../../src/core/import/write.js';
import { parse } from '../../../src/core/parse/parse.js';

const one = (value: Value): string => write(new Map([['a', value]]));

describe('the text of a spec', () => {
  it('has its sections apart, its lines together, and remarks above', () => {
    const text = write(new Map<string, Value>([['id', 'x'], ['title', withNote('One\ntwo', 'Yes')], ['goals', [withNote('a', new Map<string, Value>([['id', withNote('b', 1)], ['on', true]]))]], ['empty', []]]));
    assert.equal(text, 'id: x\n\n# One two\ntitle: "Yes"\n\ngoals:\n  # a\n  # b\n  - id: 1\n    on: true\n\nempty: []\n');
  });

  it('holds long text in a block, wrapped where it is one paragraph', () => {
    assert.equal(one('word '.repeat(25).trim()), `a: >-\n  ${'word '.repeat(20).trim()}\n  ${'word '.repeat(5).trim()}\n`);
    assert.equal(one('one\n\n  two'), 'a: |-\n  one\n\n    two\n');
  });

  for (const value of ['', ' ', '\n', 'a\n', '\na', ' \na', 'a\n ', ' a\nb', '\ta\nb', '#', '- a', 'yes', '1', '2026-01-01', 'a: b', "it's", '"', '\u0007', '\ud83c', '🎉', '\u2028', `${'x '.repeat(80)} y`, 'x'.repeat(300), '__proto__', '&a', '*a', '%', '@', '`', 'a\r\nb']) {
    it(`reads back ${JSON.stringify(value).slice(0, 30)}`, () => {
      const whole: Value = [value, new Map([['b', value]])];
      const { a } = parse(one(whole)).data as { readonly a: readonly [unknown, { readonly b: unknown }] };
      assert.deepEqual([a[0], a[1].b], [value, value]);
    });
  }
});

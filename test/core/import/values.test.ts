/** Short texts as the values that a field wants, and as nothing where they are none: the words then stay as they are. */
import { strict as assert } from 'node:assert';
import { choice, clean, dayIn, Ids, roleId, valueFrom } from '../../../src/core/import/values.js';
import { joined, noteOf, plain, withNote, type Value } from '../../../src/core/import/value.js';
import type { Schema } from '../../../src/core/schema/vocabulary.js';

const priority: Schema = { enum: ['must', 'should', 'could', 'wont'] };
const number: Schema = { type: 'number' };
const share: Schema = { type: ['number', 'string'] };
const strings: Schema = { type: 'array', items: { type: 'string' } };
const from = (text: string, schema: Schema): unknown => {
  const value = valueFrom(text, schema);
  return value === undefined ? undefined : plain(value);
};

describe('the value of a field', () => {
  for (const [what, text, schema, value] of [
    ['a choice', 'Should', priority, 'should'],
    ['a choice by a word for it, with more behind', 'P0 – blocker', priority, 'must'],
    ['no choice', 'urgent', priority, undefined],
    ['a number with thousands', '12,500', number, 12500],
    ['a number that may be a share', '+12.5 %', share, '12.5%'],
    ['no number: a share', '12%', number, undefined],
    ['no number: two', '1,2', number, undefined],
    ['no whole number', '1.5', { type: 'integer' }, undefined],
    ['no number: too long to be exact', '1234567890123456', number, undefined],
    ['a day', 'Mon, March 2, 2026 10:30 am', { format: 'date' }, '2026-03-02'],
    ['a day of a tool', '@2026-03-02', { format: 'date' }, '2026-03-02'],
    ['no day: either of two', '03/02/2026', { format: 'date' }, undefined],
    ['no day: not in the calendar', '2026-02-30', { format: 'date' }, undefined],
    ['an address', '<https://a.example.com/b>', { format: 'uri' }, 'https://a.example.com/b'],
    ['no address: more than one', 'https://a.b https://c.d', { format: 'uri' }, undefined],
    ['yes', '✓', { type: 'boolean' }, true],
    ['no', 'No', { type: 'boolean' }, false],
    ['a list on lines', '- one<br>- two', strings, ['one', 'two']],
    ['a list of one, commas and all', 'one, two', strings, ['one, two']],
    ['a list between semicolons', 'one; two;', strings, ['one', 'two']],
    ['a text', '**bold**', { type: 'string' }, 'bold'],
    ['nothing: a dash', '–', { type: 'string' }, undefined],
    ['nothing: said so', 'TBD', { type: 'string' }, undefined],
    ['nothing: a reference that nobody can know', 'the first goal', { type: 'string', 'x-refers': 'goal' }, undefined],
  ] as const) {
    it(what, () => assert.deepEqual(from(text, schema as Schema), value));
  }

  it('of a choice is the value itself before a word for another', () => {
    // "done" is a value here, and a word for "answered".
    assert.equal(choice('done', { enum: ['answered', 'done'] }), 'done');
    assert.equal(choice('', { enum: ['answered'] }), undefined);
  });

  it('of a person is a role where it is a title', () => {
    assert.equal(roleId('Engineering Manager'), roleId('engineering manager'));
    assert.notEqual(roleId('Engineering Manager'), undefined);
    assert.equal(roleId('Ana'), undefined);
  });

  it('has no marks and escapes that say nothing', () => {
    assert.equal(clean(' __a__ '), 'a');
    assert.equal(clean('**a** and **b**'), '**a** and **b**');
    assert.equal(clean('a\\_b&nbsp;c \\# d'), 'a_b c # d');
  });

  it('is a day only where nothing else can be meant', () => {
    assert.equal(dayIn('<time datetime="2026-03-02">2 March 2026</time>'), '2026-03-02');
    assert.equal(dayIn('soon'), undefined);
  });
});

describe('ids', () => {
  it('are a few words, each once, and an own one where it can be one', () => {
    const ids = new Ids();
    assert.deepEqual(
      [ids.make('The length of the form', undefined, '-'), ids.make('Length form', undefined, '-'), ids.make('x', 'R1', '-'), ids.make('x', 'R1', '-'), ids.make('x', 'no id', '_'), ids.make('漢字', undefined, '-')],
      ['the-length-form', 'length-form', 'R1', 'R1-2', 'x', 'untitled'],
    );
    assert.equal(ids.make('', undefined, '_'), 'untitled_2');
  });
});

describe('values of one place', () => {
  const both = (a: Value, b: Value): unknown => {
    const value = joined(a, b);
    return value === undefined ? undefined : [plain(value), noteOf(value)];
  };

  it('stand below each other, behind each other, or inside each other, with both remarks', () => {
    assert.deepEqual(both(withNote('one', 'a'), withNote('two', 'b')), ['a\n\nb', 'one; two']);
    assert.deepEqual(both([1], withNote('two', [2])), [[1, 2], 'two']);
    assert.deepEqual(both(new Map([['a', 'x']]), new Map([['a', 'y'], ['b', 'z']])), [{ a: 'x\n\ny', b: 'z' }, undefined]);
  });

  it('that cannot both stay are not put together', () => {
    assert.equal(both(1, 2), undefined);
    assert.equal(both(new Map([['a', 1]]), new Map([['a', 2]])), undefined);
    assert.equal(both('a', ['b']), undefined);
  });
});

/** Points of a list become entries: what is taken out of their text, and what stays in it. */
import { strict as assert } from 'node:assert';
import { blocksOf } from '../../../src/core/import/blocks.js';
import { Entries, mainKey } from '../../../src/core/import/entries.js';
import { Ids } from '../../../src/core/import/values.js';
import { noteOf, plain } from '../../../src/core/import/value.js';
import { kindById } from '../../../src/core/schema/catalog.js';
import { itemOf, propertyOf } from '../../../src/core/schema/lookup.js';
import type { Schema } from '../../../src/core/schema/vocabulary.js';

const schemaOf = (key: string, kind = 'prd'): Schema => itemOf(propertyOf(kindById(kind)?.schema ?? {}, key) ?? {}) ?? {};

/** The entries of a list, and what is left of it. */
function entries(key: string, list: string, kind?: string): unknown {
  const [block] = blocksOf(list);
  assert(block?.kind === 'list');
  const { values, left } = new Entries(new Ids()).ofItems(block.items, schemaOf(key, kind));
  return left.length === 0 ? values.map(plain) : [...values.map(plain), { left }];
}

describe('a point', () => {
  for (const [what, key, list, found] of [
    ['begins with an id and a priority', 'requirements', '- R7: P0: It works', [{ id: 'R7', text: 'It works', priority: 'must' }]],
    ['begins with a bold priority', 'requirements', '- **Must have:** it works', [{ id: 'it-works', text: 'it works', priority: 'must' }]],
    ['ends with a priority', 'requirements', '- It works   [should]', [{ id: 'it-works', text: 'It works', priority: 'should' }]],
    ['begins with a word that is no priority', 'requirements', '- Must work', [{ id: 'must-work', text: 'Must work' }]],
    ['has a priority inside that stays', 'requirements', '- It (must) work', [{ id: 'it-must-work', text: 'It (must) work' }]],
    ['has criteria below', 'requirements', '- It works\n  - Given a, when b, then c', [{ id: 'it-works', text: 'It works', acceptance: [{ given: 'a', when: 'b', then: 'c' }] }]],
    ['has points below that say nothing known', 'requirements', '- It works\n  - and more\n    - deep', [{ id: 'it-works-more-deep', text: 'It works\n\n- and more\n  - deep' }]],
    ['has labels behind it', 'risks', '- It breaks. Mitigation: wait; Owner: Ana - Colour: blue', [{ id: 'it-breaks-colour-blue', text: 'It breaks. - Colour: blue', mitigation: 'wait', owner: 'Ana' }]],
    ['has a label in parentheses at its end', 'risks', '- It breaks (owner: Ana).', [{ id: 'it-breaks', text: 'It breaks', owner: 'Ana' }]],
    ['has parentheses without a label', 'risks', '- It breaks (see a)', [{ id: 'it-breaks-see', text: 'It breaks (see a)' }]],
    ['has labels below it', 'risks', '- It breaks\n  - Likelihood: High\n  - Mitigation: wait', [{ id: 'it-breaks', text: 'It breaks', likelihood: 'high', mitigation: 'wait' }]],
    ['is a link', 'links', '- Look: [The board](https://a.example.com/b) - every day', [{ title: 'Look The board every day', url: 'https://a.example.com/b' }]],
    ['is an address alone', 'links', '- <https://a.example.com>', [{ title: 'https://a.example.com', url: 'https://a.example.com' }]],
    ['is a link whose words hold an address', 'links', '- [https://a.example.com](https://b.example.com)', [{ title: 'https://a.example.com', url: 'https://b.example.com' }]],
    ['is an address in front of a link', 'links', '- https://a.example.com [b](https://c.example.com)', [{ title: '[b](https://c.example.com)', url: 'https://a.example.com' }]],
    ['is a link behind brackets', 'links', '- [x] [y] [z](https://b.example.com/c)', [{ title: '[x] [y] z', url: 'https://b.example.com/c' }]],
    ['has a date', 'changelog', '- 2026-03-02: It began', [{ date: '2026-03-02', change: 'It began' }]],
    ['moves a number', 'metrics', '- Orders: from 1% to 2%', [{ id: 'orders', name: 'Orders', definition: 'from 1% to 2%', baseline: '1%', target: '2%' }]],
    ['is empty', 'requirements', '- \n- It works', [{ id: 'it-works', text: 'It works' }, { left: ['-'] }]],
    ['is ticked', 'requirements', '- [x] It works', [{ id: 'it-works', text: '[x] It works' }]],
    ['is ticked where that means something', 'open_questions', '- [x] Why?', [{ id: 'why', question: 'Why?', state: 'answered' }]],
    ['is prose, not looked into', 'risks', `- ${'x'.repeat(2_000)}. Owner: Ana`, [{ id: 'x'.repeat(48), text: `${'x'.repeat(2_000)}. Owner: Ana` }]],
  ] as const) {
    it(`that ${what}`, () => assert.deepEqual(entries(key, list), found));
  }

  it('that has one share, and not one of two', () => {
    const stage: Schema = { type: 'object', properties: { stage: { type: 'string' }, percent: { type: ['number', 'string'] } } };
    const of = (text: string): unknown => plain(new Entries(new Ids()).ofText(text, stage) ?? '');
    assert.deepEqual(of('Beta 12.5 %'), { stage: 'Beta 12.5 %', percent: '12.5%' });
    assert.deepEqual(of('5% to 10%'), { stage: '5% to 10%' });
  });

  it('that gives a reason, or begins with the word for one', () => {
    const left: Schema = { type: 'object', properties: { item: { type: 'string' }, reason: { type: 'string' } } };
    const of = (text: string): unknown => plain(new Entries(new Ids()).ofText(text, left) ?? '');
    assert.deepEqual(of('Gift cards, because nobody asks'), { item: 'Gift cards', reason: 'nobody asks' });
    assert.deepEqual(of('because because it is'), { item: 'because', reason: 'it is' });
    assert.deepEqual(of('Gift cards because'), { item: 'Gift cards because' });
  });

  it('whose wording was changed keeps the first one as a remark', () => {
    const value = new Entries(new Ids()).ofText('P1: It works', schemaOf('requirements'));
    assert.equal(value && noteOf(value), 'Was: P1: It works');
  });

  it('is about what its schema names first', () => assert.deepEqual(['requirements', 'metrics', 'stories', 'changelog'].map((key) => mainKey(schemaOf(key))), ['text', 'name', 'want', 'change']));
});

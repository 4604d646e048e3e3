/** What names and values at the top of a document say of it, and what they leave to be told elsewhere. */
import { strict as assert } from 'node:assert';
import { blocksOf } from '../../../src/core/import/blocks.js';
import { Draft } from '../../../src/core/import/draft.js';
import { Entries } from '../../../src/core/import/entries.js';
import { Header } from '../../../src/core/import/header.js';
import { Matcher } from '../../../src/core/import/match.js';
import { plain } from '../../../src/core/import/value.js';
import { Ids } from '../../../src/core/import/values.js';
import { kindById } from '../../../src/core/schema/catalog.js';

const prd = kindById('prd');
assert(prd);

/** What the blocks of a head became, and what is left of them. */
function taken(text: string): { readonly fields: unknown; readonly left: readonly string[]; readonly placed: readonly string[] } {
  assert(prd);
  const draft = new Draft(prd);
  const header = new Header(draft, new Matcher(prd), new Entries(new Ids()));
  const left = blocksOf(text).flatMap((block) => header.take(block, { heading: '', lines: block }));
  return { fields: plain(draft.fields()), left: left.map(({ raw }) => raw), placed: draft.placed.map(({ heading, lines: [from, to], to: place }) => `${from}-${to} ${heading}: ${place}`) };
}

describe('names and values of a head', () => {
  for (const [what, text, fields, left] of [
    ['find their fields', 'Author: Ana Ruiz\nStatus: In review', { author: 'Ana Ruiz', status: 'in-review' }, []],
    ['may say a status in colours and signs', 'Status: {status:colour=Green}Approved ✅', { status: 'approved' }, []],
    ['keep a status that nobody knows beside a draft', 'Status: brewing', { status: 'draft' }, []],
    ['make a link of an address', 'Board: https://a.example.com/b?c=1', { links: [{ title: 'Board', url: 'https://a.example.com/b?c=1' }] }, []],
    ['name who has a role', 'Designer: Ben\nEngineering: Li', { team: { design: 'Ben', engineering: 'Li' } }, []],
    ['may be a section on a line', 'Out of scope: gift cards', { non_goals: [{ item: 'gift cards' }] }, []],
    ['put the text of a section with fields into the one for text', 'Problem: people leave', { problem: { statement: 'people leave' } }, []],
    ['leave what means nothing', 'Author: Ana\nMood: sunny', { author: 'Ana' }, ['Mood: sunny']],
    ['leave all of it where nothing means anything', 'Mood: sunny\nWeather: mild', {}, ['Mood: sunny\nWeather: mild']],
    ['leave a name without a value', 'Author:\n\nWords.', {}, ['Author:', 'Words.']],
    ['leave a second value of what can have one', 'Author: Ana\nAuthor: Ben', { author: 'Ana' }, ['Author: Ben']],
  ] as const) {
    it(what, () => {
      const found = taken(text);
      assert.deepEqual([found.fields, found.left], [fields, left]);
    });
  }

  it('are told with the lines of the block they stand in, by their names', () => {
    assert.deepEqual(taken('Words.\n\n**Author:** Ana\nStatus: draft\n').placed, ['3-4 Author: author', '3-4 Status: status']);
  });
});

/** Rows of a table become entries; what has no column of its own stays in a table. */
import { strict as assert } from 'node:assert';
import { Entries } from '../../../src/core/import/entries.js';
import { entriesOf, pairsOf } from '../../../src/core/import/table.js';
import { Ids } from '../../../src/core/import/values.js';
import { noteOf, plain } from '../../../src/core/import/value.js';
import { kindById } from '../../../src/core/schema/catalog.js';
import { itemOf, propertyOf } from '../../../src/core/schema/lookup.js';

interface Told {
  readonly values: unknown;
  readonly notes: readonly (string | undefined)[];
  readonly left: readonly string[];
}

/** @param lines cells with bars between, the head first */
function shaped(key: string, ...lines: readonly string[]): Told | undefined {
  const schema = itemOf(propertyOf(kindById('prd')?.schema ?? {}, key) ?? {}) ?? {};
  const [header = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  const found = entriesOf({ header, rows }, schema, new Entries(new Ids()));
  return found && { values: found.values.map(plain), notes: found.values.map(noteOf), left: found.left };
}

describe('a table', () => {
  it('becomes entries by the names of its columns, in the order of the schema', () => {
    const { values, left } = shaped('requirements', 'Prio|Requirement|ID', 'P1|It works|R7', '|It is quick|') ?? {};
    assert.deepEqual(values, [{ id: 'R7', text: 'It works', priority: 'should' }, { id: 'it-quick', text: 'It is quick' }]);
    assert.deepEqual(left, []);
  });

  it('says what its columns were called', () => {
    assert.deepEqual(shaped('requirements', 'Prio|Requirement', 'P1|It works', 'P1|It stays')?.notes, ['Columns: Prio | Requirement; Was: P1', 'Was: P1']);
    assert.deepEqual(shaped('requirements', 'Priority|Text', 'must|It works')?.notes, [undefined]);
  });

  it('keeps cells that fit nowhere, with the row they belong to', () => {
    const { values, left } = shaped('requirements', 'Requirement|Priority|Colour', 'It works|someday|blue', 'It stays|P0|') ?? {};
    assert.deepEqual(values, [{ id: 'it-works', text: 'It works' }, { id: 'it-stays', text: 'It stays', priority: 'must' }]);
    assert.deepEqual(left, ['| Requirement | Priority | Colour |\n| --- | --- | --- |\n| It works | someday | blue |']);
  });

  it('keeps rows without what the entry is about, and leaves out empty ones', () => {
    const { values, left } = shaped('requirements', 'Requirement|Priority', '|P0', '|', 'It works|') ?? {};
    assert.deepEqual(values, [{ id: 'it-works', text: 'It works' }]);
    assert.deepEqual(left, ['| Priority |\n| --- |\n| P0 |']);
  });

  it('does not put two columns into one field', () => {
    const { values, left } = shaped('risks', 'Risk|Owner|Assignee', 'It breaks|Ana|Ben') ?? {};
    assert.deepEqual(values, [{ id: 'it-breaks', text: 'It breaks', owner: 'Ana' }]);
    assert.deepEqual(left, ['| Risk | Assignee |\n| --- | --- |\n| It breaks | Ben |']);
  });

  it('about something else is none', () => {
    assert.equal(shaped('requirements', 'Colour|Shape', 'blue|round'), undefined);
    assert.equal(shaped('requirements', '|', 'a|b'), undefined);
  });

  it('of two columns is names and values, its head one of them', () => {
    assert.deepEqual(pairsOf({ header: ['Owner', 'Ana'], rows: [['', ''], ['Status', 'Draft'], ['Due']] }), [['Owner', 'Ana'], ['Status', 'Draft'], ['Due', '']]);
    assert.equal(pairsOf({ header: ['a', 'b', 'c'], rows: [] }), undefined);
  });
});

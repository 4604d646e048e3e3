/** How the spec grows: what joins, what does not, what is remarked, and what was put where. */
import { strict as assert } from 'node:assert';
import { Draft, type Origin } from '../../../src/core/import/draft.js';
import { noteOf, plain, type Value } from '../../../src/core/import/value.js';
import { kindById } from '../../../src/core/schema/catalog.js';

const prd = kindById('prd');
const from = (line: number, heading = '', to = line): Origin => ({ heading, lines: { from: line - 1, to } });

function newDraft(): Draft {
  assert(prd);
  return new Draft(prd);
}

describe('a growing spec', () => {
  it('joins texts below each other, lists behind each other, and fields beside each other', () => {
    const draft = newDraft();
    for (const [path, value] of [['summary', 'One'], ['summary', 'Two'], ['goals', ['a']], ['goals', ['b']], ['problem.statement', 'x'], ['problem.who', 'y']] as const) {
      assert.equal(draft.put(path, value, from(1)), true, path);
    }
    assert.deepEqual(plain(draft.fields()), { summary: 'One\n\nTwo', problem: { statement: 'x', who: 'y' }, goals: ['a', 'b'] });
  });

  it('refuses what cannot stay beside what is there, and changes nothing', () => {
    const draft = newDraft();
    draft.put('problem.statement', 'x', from(1));
    assert.equal(draft.put('problem', 'all of it', from(2)), false);
    assert.equal(draft.put('problem.statement', ['a'], from(2)), false);
    assert.deepEqual([plain(draft.fields()), draft.placed.length], [{ problem: { statement: 'x' } }, 1]);
  });

  it('never changes a list that somebody else holds', () => {
    const [draft, own] = [newDraft(), ['a'] as Value[]];
    for (const value of [own, ['b'], ['c']]) draft.put('goals', value, from(1));
    assert.deepEqual([own, plain(draft.get('goals') ?? '')], [['a'], ['a', 'b', 'c']]);
  });

  it('is told in the order of the schema, whatever came first', () => {
    const draft = newDraft();
    for (const path of ['risks', 'goals', 'problem.who', 'problem.statement']) draft.put(path, path.includes('.') ? 'x' : [], from(1));
    assert.deepEqual([...draft.fields().keys()], ['problem', 'goals', 'risks']);
    assert.deepEqual(Object.keys((plain(draft.fields()) as { problem: object }).problem), ['statement', 'who']);
  });

  it('remarks a heading that says more than its place, and a second one of its name', () => {
    const draft = newDraft();
    draft.put('problem.statement', 'x', from(1, 'Problem statement'));
    assert.equal(noteOf((draft.get('problem') as ReadonlyMap<string, Value>).get('statement') ?? ''), undefined);
    const other = newDraft();
    other.put('goals', ['a'], from(1, 'Goals'));
    other.put('goals', ['b'], from(5, 'Goals'));
    other.put('goals', ['c'], from(9, 'What success looks like'));
    assert.equal(noteOf(other.get('goals') ?? ''), 'Also from "Goals"; From "What success looks like"');
  });

  it('tells each place once, with its first and last line', () => {
    const draft = newDraft();
    for (const value of ['a', 'b']) draft.put('goals', [value], from(3, 'Goals', 7));
    draft.put('goals', ['c'], from(9, 'Goals'));
    draft.put('summary', 'x', { heading: '', shown: 'About', lines: { from: 4, to: 4 } });
    assert.deepEqual(draft.placed.map(({ heading, lines, to }) => [heading, ...lines, to]), [['Goals', 3, 7, 'goals'], ['Goals', 9, 9, 'goals'], ['About', 5, 5, 'summary']]);
  });

  it('keeps what stood under one heading together, and nothing of nothing', () => {
    const draft = newDraft();
    for (const [text, origin] of [['a', from(1, 'Odd')], ['', from(1, 'Odd')], ['b', from(1, 'Odd')], ['c', from(5, 'Odd')], ['', from(9)], ['', from(9, 'Empty')]] as const) draft.keep(text, origin);
    assert.deepEqual(draft.kept.map(({ heading, text }) => [heading, text]), [['Odd', 'a\n\nb'], ['Odd', 'c'], ['Empty', '']]);
  });
});

/** Names and values, however they are written, and what has no name beside them. */
import { strict as assert } from 'node:assert';
import { blocksOf } from '../../../src/core/import/blocks.js';
import { splitPairs } from '../../../src/core/import/pairs.js';

function told(text: string): unknown {
  const [block] = blocksOf(text);
  const split = block && splitPairs(block);
  return split && { pairs: split.pairs.map(({ label, value }) => `${label} = ${value}`), rest: split.rest };
}

describe('names and values', () => {
  it('stand on lines; a line without a name goes on with the one above', () => {
    assert.deepEqual(told('Specs\nOwner: Ana\nand Ben\n**Status:** Draft'), { pairs: ['Owner = Ana\nand Ben', 'Status = Draft'], rest: ['Specs'] });
  });

  it('stand on one line between bars', () => {
    assert.deepEqual(told('Owner: Ana  |   Status: Draft | live | Due: 2026'), { pairs: ['Owner = Ana', 'Status = Draft | live', 'Due = 2026'], rest: [] });
  });

  it('stand in points, with what is below them', () => {
    assert.deepEqual(told('- Owner: Ana\n- Team:\n  - Ben\n- nobody\n- Empty:'), { pairs: ['Owner = Ana', 'Team = - Ben'], rest: ['- nobody', '- Empty:'] });
  });

  it('stand in tables of two columns, with bold names', () => {
    assert.deepEqual(told('| **Owner:** | Ana |\n|---|---|\n| **Status**: | Draft |\n| | |'), { pairs: ['Owner = Ana', 'Status = Draft'], rest: [] });
    assert.equal(told('| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |'), undefined);
  });

  it('are none in prose, headings, code and points without a name', () => {
    for (const text of ['We met at 10:30.', '# Owner: Ana', '    Owner: Ana', '- one\n- two', 'Owner:']) assert.equal(told(text), undefined, text);
  });
});

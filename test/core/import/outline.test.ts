/** The parts of a document by its headings, and by what serves as one. */
import { strict as assert } from 'node:assert';
import { blocksOf } from '../../../src/core/import/blocks.js';
import { outline, type Part } from '../../../src/core/import/outline.js';

/** A part in a line: the heading, how many lines it has with all below it, its text, then what is below it, moved in. */
function told(text: string, known: readonly string[] = []): readonly string[] {
  const lines = (part: Part, indent: string): readonly string[] => [
    `${indent}${part.heading ?? 'top'} ${part.from}-${part.end}${part.blocks.map(({ raw }) => ` [${raw}]`).join('')}`,
    ...part.parts.flatMap((inner) => lines(inner, `${indent}  `)),
  ];
  return lines(outline(blocksOf(text), (line) => known.includes(line)), '');
}

describe('the parts of a document', () => {
  it('stand below the nearest heading of a higher level, also where a level is left out', () => {
    assert.deepEqual(told('a\n\n## B\n\nb\n\n#### C\n\n### D\n\n# E\n'), ['top 0-11 [a]', '  B 2-9 [b]', '    C 6-7', '    D 8-9', '  E 10-11']);
  });

  it('are told apart where headings are the same or empty', () => {
    assert.deepEqual(told('# A\n\none\n\n# A\n\ntwo\n\n#\n\nthree'), ['top 0-11', '  A 0-3 [one]', '  A 4-7 [two]', '   8-11 [three]']);
  });

  it('begin with bold lines where the document has headings', () => {
    assert.deepEqual(told('# A\n\n**Goals**:\n\nb\n\n__More__'), ['top 0-7', '  A 0-7', '    Goals 2-5 [b]', '    More 6-7']);
    assert.deepEqual(told('**Goals**\n\nb'), ['top 0-3 [**Goals**] [b]']);
  });

  it('do not begin with sentences and bold words in a line', () => {
    assert.deepEqual(told('# A\n\n**This is said.**\n\n**a** and **b**'), ['top 0-5', '  A 0-5 [**This is said.**] [**a** and **b**]']);
  });

  it('begin with the lone name of a section, inside a paragraph too', () => {
    assert.deepEqual(told('Goals\nWe want it.\nRisks\nNone', ['Goals', 'Risks']), ['top 0-4', '  Goals 0-4 [We want it.]', '  Risks 0-4 [None]']);
    assert.deepEqual(told('Goals, all of them.\nRisks.', ['Risks.']), ['top 0-2 [Goals, all of them.\nRisks.]']);
  });
});

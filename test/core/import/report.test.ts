/** What went where, as a table, a sentence and a page. */
import { strict as assert } from 'node:assert';
import type { Imported } from '../../../src/core/import/import.js';
import { missingText, reportMarkdown, reportRows } from '../../../src/core/import/report.js';
import { importMarkdown } from '../../../src/core/import/index.js';
import { kindById } from '../../../src/core/schema/catalog.js';
import { today } from '../../support/fixture.js';

function imported(parts: Partial<Imported>): Imported {
  const kind = kindById('prd');
  assert(kind);
  return { kind, title: 'A', text: '', data: {}, placed: [], kept: [], missing: [], ...parts };
}

/** `lines heading → place`, of a whole document. */
function told(text: string): readonly string[] {
  const found = importMarkdown(text, { today });
  assert(!('problem' in found));
  return reportRows(found).map(({ lines, heading, to }) => `${lines} ${heading} → ${to ?? 'kept'}`);
}

describe('the rows of a report', () => {
  it('are in the order of the document, what has no heading is said to have none', () => {
    const rows = reportRows(imported({
      placed: [{ heading: 'B', lines: [5, 5], to: 'goals' }, { heading: '', lines: [1, 2], to: 'title' }],
      kept: [{ heading: 'Two\n  lines', lines: [3, 4], text: 'x' }, { heading: 'B', lines: [5, 5], text: 'y' }],
    }));
    assert.deepEqual(rows.map(({ lines, heading, to }) => [lines, heading, to]), [
      ['1–2', '(no heading)', 'title'], ['3–4', 'Two lines', undefined], ['5', 'B', 'goals'], ['5', 'B', undefined],
    ]);
  });

  it('count no empty line behind a list, a table or a part with others below', () => {
    const text = '# A\n\n## Goals\n\n- One\n- Two\n\n\n## Metrics\n\n| Metric | Target |\n|---|---|\n| Rate | 5% |\n\n## Solution\n\nWords.\n\n### Alternatives\n\n- Wait\n\n\n## Odd\n\n1. x\n\n';
    assert.deepEqual(told(text), [
      '1 (no heading) → title', '3–6 Goals → goals', '9–13 Metrics → metrics', '15–17 Solution → solution.approach', '19–21 Alternatives → solution.alternatives', '24–26 Odd → kept',
    ]);
  });
});

describe('what is missing', () => {
  it('is told once, by the status that asks first', () => {
    const missing = [{ status: 'draft', titles: ['Problem'] }, { status: 'in-review', titles: ['Problem', 'Goals'] }];
    assert.equal(missingText(imported({ missing })), 'Still missing from this PRD. Even a draft asks for: Problem. The status `in-review` asks for: Goals.');
  });

  it('is nothing where all is there, or nothing more', () => {
    assert.equal(missingText(imported({ missing: [{ status: 'draft', titles: [] }] })), undefined);
    assert.equal(missingText(imported({ missing: [{ status: 'draft', titles: ['Problem'] }, { status: 'in-review', titles: ['Problem'] }] })), 'Still missing from this PRD. Even a draft asks for: Problem.');
  });
});

describe('a report as a page', () => {
  it('keeps the words of the document as text, and says where the rest is', () => {
    const page = reportMarkdown(imported({ title: '*A* [b](c)', placed: [{ heading: 'x | `y`', lines: [1, 1], to: 'team.a`b|c' }], kept: [{ heading: '<b>', lines: [2, 2], text: 'z' }] }), '[my](notes).md');
    assert.equal(page, [
      '# What went where', '', '\\[my\\](notes).md became a PRD: \\*A\\* \\[b\\](c).', '', '| Lines | In the document | In the spec |', '| --- | --- | --- |',
      '| 1 | x \\| \\`y\\` | `team.a b c` |', '| 2 | \\<b\\> | kept in `x-imported` |', '',
      'What stands in `x-imported` found no section of its own. Move it where it belongs, or leave it: nothing checks it.', '',
    ].join('\n'));
    assert.doesNotMatch(reportMarkdown(imported({}), 'a.md'), /x-imported|Still missing/);
  });
});

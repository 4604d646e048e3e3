/** A document as a whole: its head, its title, its kind, what was kept, and that nothing is lost on the way. */
import { strict as assert } from 'node:assert';
import { missingText, reportRows } from '../../../src/core/import/report.js';
import { lacking } from '../../../src/core/import/lost.js';
import { today } from '../../support/fixture.js';
import { importMarkdown, type Imported, type ImportOptions } from '../../../src/core/import/index.js';

/** What the spec reads as, without what every spec has; each time no word may be lost. */
function data(text: string, options: Partial<ImportOptions> = {}): Record<string, unknown> {
  const { spec: _spec, created: _created, ...rest } = taken(text, options).data as Record<string, unknown>;
  return JSON.parse(JSON.stringify(rest)) as Record<string, unknown>;
}

function taken(text: string, options: Partial<ImportOptions> = {}): Imported {
  const found = importMarkdown(text, { today, ...options });
  assert(!('problem' in found));
  assert.deepEqual([...lacking(text, found.text)], []);
  return found;
}

describe('the head of a document', () => {
  it('is what stands between lines of dashes', () => {
    assert.deepEqual(data('---\ntitle: "A b"\nowner :  Ana\nStatus: in review\ntags:\n  - one\n---\n\n# A b\n'), {
      id: 'a-b', title: 'A b', status: 'in-review', author: 'Ana', 'x-imported': [{ text: 'tags:\n  - one' }, { text: 'A b' }],
    });
  });

  it('is none where the lines hold a sentence, and stays to be read', () => {
    const { author, summary, 'x-imported': kept } = data('---\nWe like it\n\nowner: Ana\n\n---\n\nb\n');
    assert.deepEqual([author, summary, kept], ['Ana', 'We like it', [{ text: 'b' }]]);
    assert.deepEqual(data('---\n---\nwords\n')['summary'], 'words');
  });

  it('is the same with the line ends of Windows and a mark in front', () => {
    const text = '---\nowner: Ana\n---\n# Été\n\n## Goals\n\n- One\n';
    assert.deepEqual(data(`\ufeff${text.replaceAll('\n', '\r\n')}`), data(text));
  });

  it('may be a table or lines below the title', () => {
    assert.deepEqual(data('# A\n\n| Owner | Ana |\n|---|---|\n| Status | {status:colour=Green}Approved |\n\nDesigner: Ben\n\nBoard: https://a.example.com\n'), {
      id: 'a', title: 'A', status: 'approved', author: 'Ana', team: { design: 'Ben' }, links: [{ title: 'Board', url: 'https://a.example.com' }],
    });
  });

  it('may hold a section on a line', () => {
    assert.deepEqual(data('# A\n\nOut of scope: gift cards\n')['non_goals'], [{ item: 'gift cards' }]);
  });
});

describe('the title', () => {
  for (const [what, text, name, title] of [
    ['is the first heading', '# **A** b\n', undefined, '**A** b'],
    ['is no section', '# Goals\n\n- One\n', undefined, 'Imported document'],
    ['is the name of the file where there is none', 'Words.\n', 'C:\\x\\my_new-thing 0123456789abcdef0123456789abcdef.md', 'My new thing'],
    ['is not an empty heading', '#\n\nWords.\n', 'a.txt', 'A'],
  ] as const) {
    it(what, () => assert.equal(data(text, name === undefined ? {} : { name })['title'], title));
  }

  it('is told apart from a second one', () => {
    assert.deepEqual(data('Title: One\n\n# Two\n\n# Three\n\nthree\n')['x-imported'], [{ text: 'Two' }, { heading: 'Three', text: 'three' }]);
  });
});

describe('the kind', () => {
  for (const [kind, text] of [
    ['experiment', '# Test\n\n## Hypothesis\n\na\n\n## Variants\n\nb\n'],
    ['launch', '# Launch plan\n\n## Channels\n\na\n\n## Messaging\n\nb\n\n## Launch date\n\nc\n'],
    ['prd', '# Test\n\n## Goals\n\nHypothesis, variants, sample size and more words of an experiment in a paragraph.\n'],
    ['prd', '# Test\n\n## Messaging\n\n## Messaging\n\n## Messaging\n\n## Messaging\n\na\n'],
  ] as const) {
    it(`is ${kind} for ${JSON.stringify(text)}`, () => assert.equal(taken(text).kind.id, kind));
  }

  it('is what was asked for', () => assert.equal(taken('# Test\n\n## Hypothesis\n\n## Variants\n', { kind: 'launch' }).kind.id, 'launch'));
});

describe('the sections of a document', () => {
  it('that stand there twice go to one place', () => {
    assert.deepEqual(data('## Goals\n\n- One\n\n## Other\n\nx\n\n## Goals\n\n- Two\n'), {
      id: 'imported-document', title: 'Imported document', status: 'draft', goals: [{ id: 'one', outcome: 'One' }, { id: 'two', outcome: 'Two' }], 'x-imported': [{ heading: 'Other', text: 'x' }],
    });
  });

  it('that are empty are kept as headings', () => {
    assert.deepEqual(data('# A\n\n## Goals\n\n##\n\n## Colours\n')['x-imported'], [{ heading: 'Goals' }, { heading: 'Colours' }]);
  });

  it('that hold headings of entries become these', () => {
    assert.deepEqual(data('# A\n\n## Personas\n\n### Ana\n\nSells.\n\n### Ben\n\n- Needs: quiet\n')['personas'], [
      { id: 'ana', name: 'Ana', needs: ['Sells.'] }, { id: 'ben', name: 'Ben', needs: ['quiet'] },
    ]);
  });

  it('that stand below others without a place are told with them', () => {
    assert.deepEqual(taken('# A\n\n## Colours\n\n### Blue\n\nx\n').kept.map(({ heading, lines }) => [heading, lines]), [['Colours › Blue', [5, 7]]]);
  });

  it('keep HTML, code and tables without a head as they were', () => {
    const kept = ['<div>\nx\n</div>', '```js\n  a();\n```', '| a | b |\n| c | d |'].join('\n\n');
    assert.deepEqual(data(`# A\n\n## Colours\n\n${kept}\n`)['x-imported'], [{ heading: 'Colours', text: kept }]);
  });

  it('keep nested lists below their point', () => {
    assert.deepEqual(data('# A\n\n## Goals\n\n- One\n  - two\n    - three\n')['goals'], [{ id: 'one-two-three', outcome: 'One\n\n- two\n  - three' }]);
  });

  it('name personas and metrics that others point to', () => {
    const { personas, stories } = data('# A\n\n## User stories\n\n- As a buyer, I want a\n- As the buyers, I want b\n- As a buyer, I want c\n');
    assert.deepEqual(personas, [{ id: 'buyer', name: 'buyer' }]);
    assert.deepEqual((stories as { persona?: string }[]).map(({ persona }) => persona), ['buyer', undefined, 'buyer']);
  });

  it('are experiments with a metric for each role', () => {
    const { metrics } = data('# A\n\n## Metrics\n\n| Metric | Type |\n|---|---|\n| Orders | Primary |\n| Returns | **Guardrail metrics** |\n| Visits | Secondary |\n', { kind: 'experiment' });
    assert.deepEqual(metrics, {
      primary: { id: 'orders', name: 'Orders' }, secondary: [{ id: 'visits', name: 'Visits' }], guardrails: [{ id: 'returns', name: 'Returns' }],
    });
  });

  it('are decisions with a case for each point', () => {
    assert.deepEqual(data('# A\n\n## Decision rule\n\n- Ship if it wins\n- If a guardrail breaks, stop\n- Do not ship if it loses\n- Celebrate\n', { kind: 'experiment' }), {
      id: 'a', title: 'A', status: 'draft', decision_rule: { ship: 'Ship if it wins', stop: 'Do not ship if it loses', guardrail_breach: 'If a guardrail breaks, stop' },
      'x-imported': [{ heading: 'Decision rule', text: '- Celebrate' }],
    });
  });
});

describe('what is said about an import', () => {
  it('is in the order of the document, each place once, with its lines', () => {
    assert.deepEqual(reportRows(taken('# A\n\n## Goals\n\n- One\n\n## Colours\n\nx\n\n## Goals\n\n- Two\n')).map(({ lines, heading, to }) => [lines, heading, to]), [
      ['1', '(no heading)', 'title'], ['3–5', 'Goals', 'goals'], ['7–9', 'Colours', undefined], ['11–13', 'Goals', 'goals'],
    ]);
  });

  it('names what is missing once, by the first status that asks for it', () => {
    const text = missingText(taken('# A\n')) ?? '';
    assert.match(text, /^Still missing from this PRD\. Even a draft asks for: .+\. The status `in-review` asks for: /);
    const titles = text.replace(/^Still.*?for: |The status.*?for: |\.$/g, '').split(/, |\. /);
    assert.equal(new Set(titles).size, titles.length);
  });
});

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { symbols, type OutlineSymbol } from '../../../src/core/features/symbols.js';
import { Project } from '../../../src/core/project.js';
import { today } from '../../support/fixture.js';
import { cursor } from './support.js';

/** One line for each symbol: kind, name, detail and what is selected. */
function outline(fixture: string): string {
  const { a, text } = cursor(fixture);
  const lines = (list: readonly OutlineSymbol[], indent: string): readonly string[] =>
    list.flatMap(({ kind, name, detail, selection, children }) => [
      `${indent}${kind} ${name}${detail === '' ? '' : ` (${detail})`} [${text.slice(selection.start, selection.end)}]`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(symbols(a), '').join('\n');
}

describe('symbols', () => {
  it('show header keys, sections with their owner, and entries by name', () => {
    assert.equal(
      outline(`spec: prd/v1
title: Guided setup
team:
  core-pm: Ana Ruiz
problem:
  statement: People get lost.
goals:
  - outcome: Fewer are lost
    id: fewer
    metrics: [lost, found]
  - Just text
  -
x-own: {a: 1}
changelog:
  - {date: 2026-01-01, plan_change: true}
`),
      `header About this spec [spec]
  header Kind of spec (prd/v1) [spec]
  header Title (Guided setup) [title]
  header Team [team]
section Problem (core PM · Ana Ruiz) [problem]
  field Problem statement (People get lost.) [statement]
section Goals (core PM · Ana Ruiz) [goals]
  item fewer (Fewer are lost) [outcome]
  item Just text [Just text]
  item Goal 3 []
header x-own [x-own]
  field a (1) [a]
header Changelog [changelog]
  item 2026-01-01 [date]`,
    );
  });

  it('show entries of lists within a section, and nothing single below that; settings are not gathered', () => {
    assert.equal(
      outline('spec: experiment/v1\nmetrics:\n  primary:\n    id: a\n  guardrails:\n    - id: b\n      margin: {value: 0.1}\n'),
      `header About this spec [spec]
  header Kind of spec (experiment/v1) [spec]
section Metrics (growth PM) [metrics]
  field Primary metric [primary]
  field Guardrail metrics [guardrails]
    item b [id]`,
    );
    assert.equal(outline('spec: config/v1\nprofile: no-pmm\n'), 'header Kind of file (config/v1) [spec]\nheader Team profile (no-pmm) [profile]');
  });

  it('show an alias by what it repeats, without its insides', () => {
    assert.equal(
      outline('spec: prd/v1\nrisks:\n  - &r {id: a}\n  - *r\nsummary: &s Text\ntitle: *s\n'),
      `header About this spec [spec]
  header Kind of spec (prd/v1) [spec]
section Risks (core PM) [risks]
  item a [id]
  item a [*r]
header Summary (Text) [summary]
header Title (Text) [title]`,
    );
  });

  it('give names to what has none', () => {
    assert.equal(outline('spec: prd/v1\n"": 1\n? \n'), 'header About this spec [spec]\n  header Kind of spec (prd/v1) [spec]\n  header (no name) (1) [""]\n  header (no name) []');
  });

  it('number entries without a name', () => {
    assert.equal(
      outline('spec: prd/v1\nx-own:\n  - [a]\n  - {}\nrisks:\n  - [b]\n  - {likelihood: low}\n'),
      `header About this spec [spec]
  header Kind of spec (prd/v1) [spec]
  header x-own [x-own]
    item Entry 1 []
    item Entry 2 []
section Risks (core PM) [risks]
  item Risk 1 []
  item low [likelihood]`,
    );
  });

  it('are none for a text that is no mapping', () => {
    assert.equal(outline('== a.prd.yaml ==\n- a\n'), '');
    assert.equal(outline('== a.prd.yaml ==\n'), '');
  });

  it('can be shown by an editor whatever the text: named, selection inside, children inside, in order', () => {
    const piece = fc.constantFrom(
      'spec: prd/v1\n', 'problem:\n', '  statement: x\n', '  - id: a\n', '    - b\n', '- c\n', 'goals: [', ']', '{', '}', ', ', ': ', '? ', '&a ',
      '*a\n', '|\n', '"', "'", '\n', '\t', '#', ' ', 'x', '\r\n', '---\n', '<<: *a\n',
    );
    const check = (list: readonly OutlineSymbol[], within: OutlineSymbol['span']): void => {
      for (const symbol of list) {
        assert(symbol.name.trim() !== '');
        const { span, selection } = symbol;
        const places = [within.start, span.start, selection.start, selection.end, span.end, within.end];
        assert.deepEqual(places, [...places].sort((one, other) => one - other));
        check(symbol.children, symbol.span);
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = `problem: {}\n${pieces.join('')}`;
        const a = new Project(() => today).analyze(text, 'a.prd.yaml');
        assert(a.ours);
        check(symbols(a), { start: 0, end: text.length });
      }),
      // This one has a key that a stray bracket hides.
      { numRuns: 100, examples: [[['? ', '#', 'spec: prd/v1\n', '}', ': ']]] },
    );
  });
});

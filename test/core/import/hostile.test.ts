/** Whatever is imported: no word is lost, the form is right, and it takes no longer than its length asks for. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { importMarkdown } from '../../../src/core/import/index.js';
import { lacking } from '../../../src/core/import/lost.js';
import { parse } from '../../../src/core/parse/parse.js';
import { today } from '../../support/fixture.js';
import { imported, mistakesIn } from './fixtures.test.js';

const headings = ['Problem', 'Goals', 'Success metrics', 'User stories', 'Requirements', 'Risks & mitigations', 'Out of scope', 'Open questions', 'Hypothesis', 'Variants', 'Rollout plan', 'Team', 'Glossary', 'Links', 'FAQ', 'Elsewhere', '1. Timeline', 'Guardrail metrics'];
const words = fc.string({ unit: fc.constantFrom(...'ab cdE1 %.,:;|-–*_`#[]()<>&\\"\'/!?@é漢🎉\t'), maxLength: 40 });
const phrase = fc.oneof(words, fc.constantFrom('As a buyer, I want to pay so that it is done', 'If we ask, then people answer because they can', 'Given a, when b, then c', 'Mitigation: wait. Owner: Ana', 'P0: it works', 'from 1% to 2%', '**Owner:** Ana', 'Due: 2027-03-01', '2026-02-30', 'Status | Done', 'https://a.example.com/b', '__proto__: x', 'constructor: y', '- nested'));
const cells = fc.array(fc.constantFrom('Metric', 'Target', 'Owner', 'Notes', 'Priority', 'Type', 'Variant', 'Date', '31%', 'P1', 'Ana', ''), { minLength: 2, maxLength: 4 });
const block = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 4 }), fc.oneof(fc.constantFrom(...headings), words)).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  phrase,
  fc.array(fc.tuple(fc.constantFrom('- ', '  - ', '1. ', '- [x] ', '    * ', '> ', '• '), phrase), { maxLength: 4 }).map((items) => items.map(([bullet, text]) => bullet + text).join('\n')),
  fc.tuple(cells, fc.array(cells, { maxLength: 3 })).map(([head, rows]) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')),
  fc.constantFrom('```\ncode # 1\n```', '<!-- a remark -->', '---', '[a]: https://b.example.com "c"', '**Problem**', '| a |\n|---|\n| b | c |'),
);
const document = fc.array(block, { maxLength: 14 }).map((blocks) => blocks.join('\n\n'));

describe('a document of any form', () => {
  it('loses no word, and becomes a spec without mistakes in its form', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('prd', 'experiment', 'launch'), (text, kind) => {
        const result = importMarkdown(text, { today, kind: kind as 'prd' });
        if ('problem' in result) return assert.match(result.problem, /^is empty/);
        assert.deepEqual([...lacking(text, result.text)], []);
        assert.deepEqual(JSON.parse(JSON.stringify(parse(result.text).data)), JSON.parse(JSON.stringify(result.data)));
        assert.deepEqual(mistakesIn(result.text), []);
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  for (const [what, text, problem] of [
    ['nothing', ' \n\t\n', /^is empty: there is nothing to import$/],
    ['a Word file', 'PK\u0003\u0004\u0014\u0000word', /word processor: save or download it as Markdown/],
    ['a PDF', '%PDF-1.7 …', /word processor/],
    ['bytes that are no text', '\u0000\u0001\u0002ab', /^is no text/],
    ['more than a spec can hold', `# A\n\n${'word '.repeat(250_000)}`, /^is too large for one spec/],
  ] as const) {
    it(`${what} is told in a sentence`, () => {
      const result = importMarkdown(text, { today });
      assert.match('problem' in result ? result.problem : 'imported', problem);
    });
  }

  for (const [what, text] of [
    ['a list of a thousand levels', Array.from({ length: 1_000 }, (_, level) => `${'  '.repeat(level)}- level${level}`).join('\n').slice(0, 400_000)],
    ['ten thousand quotes in each other', `${'>'.repeat(10_000)} deep`],
    ['five thousand different headings', Array.from({ length: 5_000 }, (_, index) => `## Heading ${index.toString(36)}x`).join('\n\n')],
    ['five thousand equal points', `# A\n\n## Requirements\n\n${'- the same\n'.repeat(5_000)}`],
    ['brackets without an end', `# A\n\n## Goals\n\n- ${'['.repeat(50_000)}${'*'.repeat(50_000)}`],
    ['half an emoji, marks and directions', '# A\ud83c\n\n## Problem\n\n\u202eabc\u0085d\u2028e\u0007f\ufefff\u0301'],
    ['colons and dashes', `# A\n\n## Risks\n\n- ${'a - b: c; '.repeat(10_000)}`],
  ] as const) {
    it(`${what} is imported in seconds, and nothing is lost`, () => {
      const start = process.cpuUsage();
      const result = imported(text);
      // The time of the processor: others may be at work on the same machine.
      const took = process.cpuUsage(start).user / 1_000;
      assert(took < 8_000, `it took ${took} ms`);
      assert.deepEqual([...lacking(text, result.text)], []);
      assert.deepEqual(JSON.parse(JSON.stringify(parse(result.text).data)), JSON.parse(JSON.stringify(result.data)));
    }).timeout(60_000);
  }
});

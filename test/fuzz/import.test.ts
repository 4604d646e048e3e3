/** A document twice as long takes about twice as long to import: whatever is repeated in it, and wherever. */
import { strict as assert } from 'node:assert';
import { importMarkdown } from '../../src/core/import/index.js';
import { today } from '../support/fixture.js';

/** Repeated, each of them is long in a way in which an import might look for the same thing again and again. */
const hard: readonly string[] = [
  ' ', '\t', '\n', '\r', '#', '# ', '*', '* ', '**a', '**a**', '_', '|', '| a ', '-', '- ', ' - ', '[', '](', '[](', '](http://a', '<', '>', '> ', '<!-- ', '`', '```\n', '~~~\na\n', '{', '(', '(a: ',
  ':', 'a: ', '"', '\\', '1', '1. ', '1 %', ', a', '. ', '—', 'x', '\u2003', '🎉', '\u0301', 'because ', ' because  ', 'as a x, i want ', 'when a, i want ', 'given a ', 'given a when ', ' when * ', ', then ',
  'if a, ', 'we believe a will ', ' so ', 'from 1 to ', 'p0 : ', '(must) ', '- [x] a\n', '- a: b\n', '## a\n\n', '**a**\n\n', 'Goals\n\n', 'a | b: ', '|a|b|\n', 'a: b\n', '## Links\n\n- https://a.b/c\n\n',
];
/** Where each of them may stand: at the top, in a title, in a point of this or that section, in a table, in the lines between dashes. */
const places: readonly string[] = [
  '', '# A', '# A\n\n## Requirements\n\n- a', '## Goals\n\n', '## User stories\n\n- ', '## Hypothesis\n\n', '## Links\n\n- [', '## Metrics\n\n| Metric | Target |\n|---|---|\n| ', '---\na: ', '**Owner', '## Acceptance criteria\n\n- ',
  'As a x, I want y', '## Rollout\n\n- Beta',
];
/** In an ordinary run each is tried in some of the places, others for each; in a deep one in all. */
const placesEach = process.env['FUZZ_TIMES'] === undefined ? 3 : places.length;

const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');
/** Documents that grow in the number of their parts. */
const growing: Readonly<Record<string, readonly [count: number, document: (count: number) => string, kind?: string]>> = {
  'letters on a line of half a megabyte': [250_000, (count) => `## Goals\n\n- ${'x'.repeat(count)}`],
  'spaces before a word': [200_000, (count) => `${' '.repeat(count)}a`],
  'columns of a table': [5_000, (count) => `## Requirements\n\n|Requirement|${many(count, (i) => `c${i}|`)}\n|-|${'-|'.repeat(count)}\n|x|${many(count, (i) => `v${i}|`)}\n`],
  'columns of a table of metrics': [5_000, (count) => `## Metrics\n\n|${many(count, (i) => `c${i}|`)}\n|${'-|'.repeat(count)}\n|${many(count, (i) => `v${i}|`)}\n`, 'experiment'],
  'rows of a table': [1_500, (count) => `## Requirements\n\n|Requirement|P|\n|-|-|\n${many(count, (i) => `|r${i}|P0|\n`)}`],
  'lists in each other': [5_000, (count) => `## Requirements\n\n${'- '.repeat(count)}a`],
  'quotes in each other': [5_000, (count) => `${'> '.repeat(count)}a`],
  'code that never ends': [20_000, (count) => `# A\n\n${'```\na\n'.repeat(count)}`],
  'points below a point': [1_000, (count) => `## Requirements\n\n- a\n${many(count, (i) => `  - Given a${i}, when b, then c\n`)}`],
  'stories, each of a persona of its own': [2_000, (count) => `## User stories\n\n${many(count, (i) => `- As a p${i}, I want ${i}\n`)}`],
  'sections that go to one place': [4_000, (count) => many(count, (i) => `## Risks\n\nr${i}\n\n`)],
  'links above the first section': [8_000, (count) => many(count, (i) => `L${i}: https://a.b/${i}\n`)],
  'terms of a glossary under headings': [2_000, (count) => `## Glossary\n\n${many(count, (i) => `### term${i}\n\nwhat\n\n`)}`],
  'metrics with their roles': [1_000, (count) => `## Metrics\n\n${many(count, (i) => `- Primary: m${i}\n- guardrail: g${i}\n`)}`, 'experiment'],
  'headings that go nowhere': [2_000, (count) => many(count, (i) => `${'#'.repeat(1 + (i % 6))} H${i}x\n\n`)],
};

/** In milliseconds of the processor's, so that other programs on the machine do not count. */
function used(text: string, kind: string): number {
  const start = process.cpuUsage();
  importMarkdown(text, { today, kind });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A pause to collect garbage must not count: what is slow is slow every time. */
function isSlow(document: (share: number) => string, kind = 'prd'): boolean {
  const once = (): boolean => used(document(2), kind) > 60 + 3 * used(document(1), kind);
  return once() && once() && once();
}

describe('a long document is imported in linear time', function () {
  this.timeout(0);

  for (const kind of ['prd', 'experiment']) {
    it(`with the same again and again, as ${kind}`, () => {
      const slow = hard.flatMap((part, index) => {
        const some = places.filter((_place, at) => (at + index) % Math.ceil(places.length / placesEach) === 0);
        return some.filter((place) => isSlow((share) => `${place}${part.repeat((share * 30_000) / part.length)}z`, kind)).map((place) => `${JSON.stringify(part)} behind ${JSON.stringify(place)}`);
      });
      assert.deepEqual(slow, []);
    });
  }

  for (const [what, [count, document, kind]] of Object.entries(growing)) {
    it(`with twice as many ${what}`, () => assert(!isSlow((share) => document(share * count), kind)));
  }
});

import assert from 'node:assert/strict';
import { parse } from '../../src/core/parse/parse.js';

const deep = 10_000;
const many = 20_000;

/** Texts that have brought parsers to their knees, with what is found first. */
const texts: Readonly<Record<string, readonly [text: string, first: string | undefined]>> = {
  'brackets, ten thousand deep': ['['.repeat(deep), 'too-deep'],
  'closed brackets, ten thousand deep': ['['.repeat(deep) + ']'.repeat(deep), 'too-deep'],
  'braces with keys, ten thousand deep': ['{a: '.repeat(deep), 'too-deep'],
  'dashes on one line, ten thousand deep': [`${'- '.repeat(deep)}a`, 'too-deep'],
  'question marks, ten thousand deep': ['? '.repeat(deep), 'too-deep'],
  'indentation, as deep as fits': [Array.from({ length: 1400 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''), 'too-deep'],
  'indentation and back': [`${Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}b: 1\n`, 'too-deep'],
  'colons on one line': ['a: '.repeat(deep), 'colon-in-value'],
  'a hundred levels': [`${'['.repeat(100)}${']'.repeat(100)}`, undefined],
  'nothing but a million spaces': [' '.repeat(1_000_000), undefined],
  'one line of a million characters': ['x'.repeat(1_000_000), undefined],
  'quotes that never close': ['a: "\n'.repeat(many), 'unclosed-quote'],
  'a quote for every character': ['"'.repeat(many), 'quote-in-quotes'],
  'escaped quotes': [`a: "${'\\"'.repeat(many)}\nb: 1\n`, 'unclosed-quote'],
  'tabs on every line': ['\ta: 1\n'.repeat(many), 'tab'],
  'no-break spaces on every line': ['\u00a0a: 1\n'.repeat(many), 'odd-space'],
  'empty lines and comments': [`a:\n${'\n'.repeat(many)}${' #\n'.repeat(many)}`, undefined],
  'slips on every line': [`a:\n${'  b: 1\n   c: 1\n'.repeat(many / 10)}`, 'slipped-indentation'],
  'document marks': ['---\n'.repeat(many), undefined],
  'colons alone': [':\n'.repeat(many), 'missing-key'],
  'closing brackets': [']'.repeat(many), 'extra-bracket'],
  'marks without end': ['&a '.repeat(many), 'unexpected'],
};

describe('hostile texts', () => {
  for (const [name, [text, first]] of Object.entries(texts)) {
    it(`${name}: an answer within a second`, function () {
      this.timeout(5000);
      parse('a: 1');
      const start = process.cpuUsage();
      const source = parse(text);
      assert.doesNotThrow(() => JSON.stringify(source.data));
      // Processor time, because the machine may have other work; the limit on the clock is the test's.
      const used = process.cpuUsage(start);
      assert.ok(used.user + used.system < 1_500_000, `${used.user + used.system} µs`);
      const found = source.problems[0];
      assert.equal(found && (found.message ?? found.rule), first);
      for (const { span } of source.problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    });
  }

  it('are not reported twice for being deep', () => {
    assert.equal(parse('['.repeat(deep)).problems.length, 1);
    assert.deepEqual(parse('['.repeat(deep)).problems[0]?.span, { start: 100, end: 101 });
  });
});

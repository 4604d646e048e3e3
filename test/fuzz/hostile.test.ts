/** Whatever a file holds: a clear finding or nothing, within a second, never an exception. */
import { strict as assert } from 'node:assert';
import { complete } from '../../src/core/features/complete.js';
import { hover } from '../../src/core/features/hover.js';
import { ProductSpecs, type SpecAnalysis } from '../../src/core/service.js';
import { today } from '../support/fixture.js';

const head = 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n';
const service = new ProductSpecs({ read: () => Promise.reject(new Error('no assets here')) }, () => today);

/** What a text holds, and the findings about structure and syntax it must get. */
const hostile: Readonly<Record<string, readonly [text: string, ...rules: string[]]>> = {
  'an empty file': ['', 'missing-key'],
  'only comments': ['# one\n# two\n', 'missing-key'],
  'a byte order mark': [`\uFEFF${head}`],
  'Windows line ends': [head.replaceAll('\n', '\r\n')],
  'no line end': [head.trimEnd()],
  'several documents': [`${head}---\nid: b\n`, 'multiple-documents'],
  'duplicate keys': [`${head}title: B\n`, 'duplicate-key'],
  'anchors and aliases': [`${head}team: {core-pm: &a Ana, design: *a}\n`],
  'merge keys': [`${head}x-base: &b {statement: One}\nproblem:\n  <<: *b\n  who: Analysts\n`],
  'an alias to nothing': [`${head}summary: *nothing\n`, 'yaml-syntax'],
  'flow style': ['{spec: prd/v1, id: a, title: A, status: draft, goals: [{id: g, outcome: B}]}'],
  'an unclosed quote': [`${head}summary: "People find\n`, 'yaml-syntax'],
  'a scalar at the top': ['just words', 'missing-spec', 'wrong-type'],
  'a list at the top': ['- a\n- b\n', 'missing-spec', 'wrong-type'],
  '__proto__ and constructor as keys': [`${head}__proto__: {polluted: true}\nconstructor: x\n`, 'unknown-key', 'unknown-key'],
  'ten thousand levels in brackets': [`${head}x-deep: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'yaml-syntax'],
  'ten thousand levels by indentation': [`${head}x-deep:\n${levels(10_000)}`, 'yaml-syntax'],
  'ten thousand dashes on a line': [`${head}x-deep:\n  ${'- '.repeat(10_000)}a\n`, 'yaml-syntax'],
  'over a million characters': [`${head}summary: ${'x'.repeat(1_000_000)}\n`, 'file-too-large'],
  'emoji and right-to-left text': [`${head}summary: "🎉 שלום עולם \u202Eabc"\nteam: {core-pm: "عمر 👩🏽‍💻"}\n`],
  'half an emoji': [`${head}summary: "\uD83C"\n`],
  'a null character': [`${head}summary: "a\u0000b"\n`],
  'a key of ten thousand letters': [`${head}${'k'.repeat(10_000)}: 1\n`, 'unknown-key'],
  'twenty thousand unknown keys': [`${head}${Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')}\n`, ...Array<string>(500).fill('unknown-key')],
};

/** Only the shallow end is written out in full; beyond that the size would be quadratic. */
function levels(count: number): string {
  const lines = Array.from({ length: 400 }, (_, i) => `${' '.repeat(i + 2)}k:`);
  return `${lines.join('\n')}\n${' '.repeat(402)}${'- '.repeat(count - 400)}a\n`;
}

const structural = new Set([
  'yaml-syntax', 'duplicate-key', 'multiple-documents', 'file-too-large', 'alias-limit', 'missing-spec', 'unknown-kind', 'unknown-key', 'missing-key', 'wrong-type',
  'unknown-value',
]);

describe('hostile input', () => {
  for (const [name, [text, ...expected]] of Object.entries(hostile)) {
    it(name, () => {
      const analysis = quick('analysis', () => service.newProject().analyze(text, 'a.prd.yaml'));
      assert(analysis.ours);
      useEverything(analysis);
      assert.deepEqual(analysis.findings.map((finding) => finding.rule).filter((rule) => structural.has(rule)).sort(), [...expected].sort());
      for (const { span } of analysis.findings) assert(0 <= span.start && span.start <= span.end && span.end <= text.length);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
  }
});

/** What a person waits for at one time, in processor time: other programs on the machine do not count. */
function quick<Result>(what: string, work: () => Result): Result {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  assert(took < 1000, `${what} took ${Math.round(took)} ms`);
  return result;
}

/** Every feature at a few dozen places. */
function useEverything(analysis: SpecAnalysis): void {
  const { text } = analysis.source;
  quick('outline', () => service.symbols(analysis));
  quick('hints', () => service.hints(analysis, 'roleAndContributors'));
  quick('lenses', () => service.lenses(analysis, 'role'));
  quick('status', () => service.status(analysis, 'a.prd.yaml'));
  for (let offset = 0; offset <= text.length; offset += Math.max(1, Math.floor(text.length / 20))) {
    quick('hover', () => hover(analysis, offset));
    quick('completion', () => complete(analysis, offset));
    quick('fixes', () => service.fixesAt(analysis, { start: offset, end: offset }));
  }
}

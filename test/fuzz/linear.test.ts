/** Twice as much text takes about twice as long: in every field of prose, with what is hard on rules about words. And what is huge. */
import { strict as assert } from 'node:assert';
import { kinds, type Kind } from '../../src/core/schema/catalog.js';
import { itemOf, propertiesOf, typesOf } from '../../src/core/schema/lookup.js';
import type { Schema } from '../../src/core/schema/vocabulary.js';
import { service } from './support/features.js';

/** Repeated, each of them is long in a way in which a rule might look for the same thing again and again. */
const hard: readonly string[] = [
  ' ', '.', 'a', '1', '1.', '1,', '1\u00a0', 'a ', 'and ', 'and/or ', 'must ', 'including ', ', ', '%', '`', '**', '[', '(', '<', 'http://', 'https://a.b/c ', '- ', 'e.g. ', 'such as ',
  'given when ', '10 % ', 'TBD ', 'if ', 'the system shall ', 'better ', 'because ', '2026-01-01 ', '🎉', '\u0301', 'Q3 ', '"', "'", '?', '! ', 'x_', 'a-',
];
/** In an ordinary run each text is tried in a few fields, others for each; in a deep one in all. */
const fieldsEach = process.env['FUZZ_TIMES'] === undefined ? 3 : Infinity;

type Step = string | 0;

/** Where prose may stand, as far down as it goes. */
function proseFields(schema: Schema, path: readonly Step[] = []): readonly (readonly Step[])[] {
  const item = itemOf(schema);
  return [
    ...(schema['x-prose'] === true && typesOf(schema).includes('string') ? [path] : []),
    ...propertiesOf(schema).flatMap(([key, property]) => proseFields(property, [...path, key])),
    ...(item ? proseFields(item, [...path, 0]) : []),
  ];
}

function specWith(kind: Kind, path: readonly Step[], prose: string): string {
  const value = path.reduceRight<unknown>((inner, step) => (step === 0 ? [inner] : { [step]: inner }), prose);
  return JSON.stringify({ spec: kind.tag, id: 'a', title: 'A', status: 'draft', ...(value as object) });
}

/** In milliseconds of the processor's, so that other programs on the machine do not count. */
function used(text: string): number {
  const start = process.cpuUsage();
  const analysis = service.newProject().analyze(text, 'a.prd.yaml');
  assert(analysis.ours);
  for (const { fixes } of analysis.findings.slice(0, 20)) fixes();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('long prose', function () {
  this.timeout(0);

  for (const kind of kinds) {
    const fields = proseFields(kind.schema);
    if (fields.length === 0) continue;
    it(`takes linear time in a ${kind.id}`, () => {
      const slow = hard.flatMap((part, index) => {
        const some = fields.filter((_field, at) => fieldsEach === Infinity || (at + index) % Math.ceil(fields.length / fieldsEach) === 0);
        return some.flatMap((field) => {
          const take = (length: number): number => used(specWith(kind, field, part.repeat(length / part.length)));
          const isSlow = (): boolean => take(40_000) > 60 + 3 * take(20_000);
          // A pause to collect garbage must not count: what is slow is slow every time.
          return isSlow() && isSlow() && isSlow() ? [`${JSON.stringify(part)} in ${field.join('.')}`] : [];
        });
      });
      assert.deepEqual(slow, []);
    });
  }

  for (const [what, text] of [
    ['a million characters in one value', `spec: prd/v1\nsummary: ${'The system must be fast. '.repeat(39_000)}\n`],
    ['eighty thousand keys', `spec: prd/v1\n${Array.from({ length: 80_000 }, (_, i) => `k${i}: 1`).join('\n')}\n`],
    ['five thousand suppressions', `spec: prd/v1\ntitle: A\nrisks:\n${'  # product-specs-ignore stale: x\n  - text: a\n'.repeat(5_000)}`],
    ['ten thousand entries', `spec: prd/v1\ntitle: A\nrequirements:\n${Array.from({ length: 10_000 }, (_, i) => `  - {id: r${i}, statement: Users see it}\n`).join('')}`],
    ['aliases to aliases', `spec: prd/v1\nx-0: &a0 [a, a, a, a, a, a, a, a, a]\n${Array.from({ length: 60 }, (_, i) => `x-${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`).join('')}`],
    ['a line of ten million characters', `spec: prd/v1\nsummary: ${'x'.repeat(10_000_000)}\n`],
  ] as const) {
    it(`${what}: an answer in seconds, in little room`, () => {
      const before = process.memoryUsage().heapUsed;
      const took = used(text);
      assert(took < 5000, `${Math.round(took)} ms`);
      assert(process.memoryUsage().heapUsed - before < 600e6, 'more than 600 MB');
    });
  }
});

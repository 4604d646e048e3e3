/** Random specs in the shapes of our schemas, with what people get wrong: other types, empty values, names that meet and names that do not. */
import fc from 'fast-check';
import { Document, isMap, isSeq, visit } from 'yaml';
import { kinds, type Kind } from '../../../src/core/schema/catalog.js';
import { keySchemaOf, propertiesOf, shapes } from '../../../src/core/schema/lookup.js';
import type { Schema } from '../../../src/core/schema/vocabulary.js';

/** Few, so that they meet. */
const names = fc.constantFrom('a', 'b', 'conv', 'control', 'a-spec', 'core-pm', 'growth-pm', 'pmm', 'Ana Ruiz', 'Bo');
const dates = fc.constantFrom('2026-01-05', '2026-11-21', '2026-12-31', '2025-02-29', '2026-13-40', '21.11.2026', 'Q3');
const words = fc
  .array(
    fc.constantFrom(
      'The', 'system', 'must', 'should', 'be', 'fast', 'easy', 'all', 'users', 'and/or', 'etc.', 'TBD', '10 %', '200 ms', 'Given', 'when', 'then', 'conv', '`a`', 'Q3',
      'faster', 'if possible', '<who>', '2026-01-05', 'Kubernetes', 'because', 'stop', 'early', ',', '.', '?', ': ', ' #', '"', "'", '\n', '🎉', '- ',
    ),
    { maxLength: 12 },
  )
  .map((list) => list.join(' '));
const texts = fc.oneof(
  { weight: 4, arbitrary: words }, { weight: 3, arbitrary: names }, { weight: 2, arbitrary: dates },
  fc.constantFrom(
    '5%', '0.5 %', '-3%', '1,000', 'https://example.com/a?b#c', '*.yaml', '__proto__', 'constructor', 'toString', ' ', '', '~', 'yes', '0x1F', '1_000', '<<',
    '\ud800', '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const numbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 7, 14, 28, 100, 1000, 1e6, 0.05, 0.1, 0.5, 0.8, 0.95, 1e-300, 1.7e308, -0, NaN, Infinity, -Infinity),
  fc.double(), fc.integer({ min: 0, max: 100_000 }),
);
const anything = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, '', 0) }, texts, numbers,
  fc.array(fc.oneof(texts, numbers, fc.constant(null)), { maxLength: 3 }),
  fc.dictionary(fc.oneof(names, texts), fc.oneof(texts, numbers, fc.constant(null)), { maxKeys: 3 }),
);
const absent = Symbol('absent');

/** Schemas never change, and many places share one. */
const known = new WeakMap<Schema, fc.Arbitrary<unknown>>();

/** Values for a place in a schema: mostly of its shape, at times of any other. */
export function valueOf(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const made = known.get(schema);
  if (made) return made;
  const fitting = shapes(schema).flatMap((shape) => ofShape(shape, depth));
  const value = fc.oneof({ weight: 1, arbitrary: anything }, { weight: 14, arbitrary: fitting.length > 0 ? fc.oneof(...fitting) : anything });
  known.set(schema, value);
  return value;
}

function ofShape(shape: Schema, depth: number): fc.Arbitrary<unknown>[] {
  const choices = [...(shape.enum ?? []), ...('const' in shape ? [shape.const] : [])];
  if (choices.length > 0) return [fc.constantFrom(...choices)];
  const examples = (shape.examples ?? []).map((example) => fc.constant(example));
  const types = [shape.type ?? []].flat();
  return [...examples, ...types.map((type): fc.Arbitrary<unknown> => {
    if (type === 'string') return shape.format === 'date' ? dates : texts;
    if (type === 'number' || type === 'integer') return numbers;
    if (type === 'boolean') return fc.boolean();
    if (type === 'null') return fc.constant(null);
    if (type === 'array') return fc.array(shape.items ? valueOf(shape.items, depth + 1) : anything, { maxLength: depth > 1 ? 2 : 4 });
    return mapping(shape, depth);
  })];
}

/** Each key may be there; the deeper, the fewer, so that texts stay readable. */
function mapping(shape: Schema, depth: number): fc.Arbitrary<unknown> {
  const missing = depth === 0 ? 3 : 1;
  const properties = propertiesOf(shape).map(([key, property]) => {
    const value = valueOf(property, depth + 1);
    const isHead = depth === 0 && ['id', 'title', 'status'].includes(key);
    return [key, fc.oneof({ weight: isHead ? 0 : missing, arbitrary: fc.constant(absent) }, { weight: isHead ? 9 : 1, arbitrary: value })] as const;
  });
  const keys = keySchemaOf(shape);
  const open = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
  const more = open
    ? fc.dictionary(keys ? fc.oneof(names, valueOf(keys).map((key) => (typeof key === 'string' ? key : 'a'))) : names, valueOf(open, depth + 1), { maxKeys: 3 })
    : fc.oneof({ weight: 8, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.dictionary(fc.oneof(names, texts), anything, { maxKeys: 2 }) });
  return fc.tuple(fc.record(Object.fromEntries(properties)), more).map(([known, others]) => ({
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== absent)),
    ...others,
  }));
}

export interface RandomSpec {
  readonly path: string;
  readonly text: string;
}

/** A spec of a kind as somebody might have written it down: block or brackets, any quotes, comments in between, either line end. */
export function specs(...of: readonly Kind[]): fc.Arbitrary<RandomSpec> {
  return fc.oneof(...(of.length > 0 ? of : kinds).map((kind) => specOf(kind)));
}

function specOf(kind: Kind): fc.Arbitrary<RandomSpec> {
  const path = kind.id === 'config' ? 'product-specs.yaml' : `a.${kind.id}.yaml`;
  return fc.tuple(mapping(kind.schema, 0), styles, comments).map(([data, style, remarks]) => {
    const body = written({ ...(data as object), spec: kind.tag }, style);
    return { path, text: withComments(body, remarks, style.crlf) };
  });
}

const styles = fc.record({
  scalars: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80),
  /** Which collections are in brackets: every so many-th, 0 for none. */
  brackets: fc.constantFrom(0, 0, 1, 3, 7),
  crlf: fc.boolean(),
});

type Style = typeof styles extends fc.Arbitrary<infer S> ? S : never;

function written(data: object, { scalars, indent, indentSeq, lineWidth, brackets }: Style): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  let count = 0;
  visit(document, {
    Collection: (_key, node, path) => {
      if (path.length > 1 && brackets > 0 && (isMap(node) || isSeq(node)) && ++count % brackets === 0) node.flow = true;
    },
  });
  return document.toString({ defaultStringType: scalars as 'PLAIN', defaultKeyType: 'PLAIN', indent, indentSeq, lineWidth });
}

const comments = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    text: fc.constantFrom('# note', '#', '# product-specs-ignore unknown-key: why', '# product-specs-ignore a, unresolved-marker', '# product-specs-ignore-file stale: x', ''),
    trailing: fc.boolean(),
  }),
  { maxLength: 4 },
);

function withComments(text: string, remarks: typeof comments extends fc.Arbitrary<infer C> ? C : never, crlf: boolean): string {
  const lines = text.split('\n');
  for (const { at, text: remark, trailing } of remarks) {
    const index = Math.floor(at * lines.length);
    const line = lines[index] ?? '';
    if (trailing) lines[index] = `${line} ${remark}`;
    else lines.splice(index, 0, `${/^ */.exec(line)?.[0] ?? ''}${remark}`);
  }
  return lines.join(crlf ? '\r\n' : '\n');
}

const bits = [
  ' ', '  ', '\t', '\n', '\r', '"', "'", ':', ': ', '- ', '#', ' #', '[', ']', '{', '}', ',', '&a ', '*a', '!', '|', '>', '%', '---\n', '<<: *a', 'a', '\u00a0',
  '\ufeff', '“', '🎉',
];

/** A text with a few pieces put in or taken out, as somebody does who is typing. */
export function edited(text: fc.Arbitrary<RandomSpec>): fc.Arbitrary<RandomSpec> {
  const changes = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(6), bit: fc.constantFrom(...bits, '') }), { minLength: 1, maxLength: 3 });
  return fc.tuple(text, changes).map(([spec, list]) => ({
    ...spec,
    text: list.reduce((whole, { at, cut, bit }) => {
      const start = Math.floor(at * whole.length);
      return whole.slice(0, start) + bit + whole.slice(start + cut);
    }, spec.text),
  }));
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/core/parse/parse.js';
import { locate } from '../../src/core/parse/locate.js';
import type { Node, Pair, Source } from '../../src/core/parse/source.js';
import { applyEdits, type Span } from '../../src/core/text.js';
import { bits, sample } from './texts.js';

/** The sample with a few pieces put in, taken out or moved. */
const mutated = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(6), bit: fc.constantFrom(...bits, '') }), { minLength: 1, maxLength: 4 }),
  )
  .map(([crlf, changes]) => {
    let text = crlf ? sample.replaceAll('\n', '\r\n') : sample;
    for (const { at, cut, bit } of changes) {
      const start = Math.floor(at * text.length);
      text = text.slice(0, start) + bit + text.slice(start + cut);
    }
    return text;
  });
const pieces = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((list) => list.join(''));
const texts = fc.oneof(mutated, pieces, fc.string({ unit: 'binary', maxLength: 80 }));

function assertInside(inner: Span, outer: Span, what: string): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, what);
}

/** Children lie within their parents, in order, and know them. */
function assertNested(node: Node): void {
  let from = node.span.start;
  const parts: readonly (Node | Pair)[] = node.kind === 'map' ? node.pairs : node.kind === 'seq' ? node.items : [];
  for (const part of parts) {
    assertInside(part.span, { start: from, end: node.span.end }, part.kind);
    from = part.span.end;
    assert.equal(part.parent, node);
    if (part.kind !== 'pair') {
      assertNested(part);
      continue;
    }
    assertInside(part.key.span, part.span, 'key');
    assertInside(part.value.span, { start: part.key.span.end, end: part.span.end }, 'value');
    assert.equal(part.value.parent, part);
    assertNested(part.value);
  }
}

function assertWhole(text: string, source: Source): void {
  const whole = { start: 0, end: text.length };
  if (source.root) {
    assertInside(source.root.span, whole, 'root');
    assertNested(source.root);
  }
  for (const { span, related = [] } of source.problems) {
    assertInside(span, whole, 'problem');
    for (const other of related) assertInside(other.span, whole, 'related');
  }
  for (const { span } of source.comments) assert.equal(text[span.start], '#');
}

describe('parse, for any text', function () {
  this.timeout(30_000);

  it('never throws, and keeps its spans in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = parse(text);
        assertWhole(text, source);
        JSON.stringify(source.data);
      }),
      { numRuns: 400 },
    );
  });

  it('offers edits that can be applied', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { fixes } of parse(text).problems) {
          for (const { edits, title } of fixes?.() ?? []) {
            for (const edit of edits) assertInside(edit, { start: 0, end: text.length }, title);
            const after = applyEdits(text, edits);
            assert.notEqual(after, text, title);
            parse(after);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds something to say about every place', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
        const source = parse(text);
        const offset = Math.floor(at * text.length);
        const { slots, node } = locate(source, offset);
        if (node) assertInside({ start: offset, end: offset }, node.span, 'node');
        for (const { typed } of slots) assertInside({ start: offset, end: offset }, typed, 'typed');
      }),
      { numRuns: 400 },
    );
  });

  it('reads the untouched sample without a finding', () => {
    assert.deepEqual(parse(sample).problems, []);
    assert.deepEqual(parse(sample.replaceAll('\n', '\r\n')).problems, []);
  });
});

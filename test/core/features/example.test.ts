import { strict as assert } from 'node:assert';
import { exampleText } from '../../../src/core/features/example.js';
import { parse } from '../../../src/core/parse/parse.js';
import { kinds } from '../../../src/core/schema/catalog.js';
import { shapes } from '../../../src/core/schema/lookup.js';
import type { Schema } from '../../../src/core/schema/vocabulary.js';

describe('examples', () => {
  it('are written as a person would', () => {
    const value = [{ id: 'a', text: 'Say: yes', tags: ['x', 'z'], more: { deep: [{ size: 0.5 }], none: {}, empty: [] } }, { id: 'yes', done: false }];
    assert.equal(
      exampleText('risks', value),
      `risks:
  - id: a
    text: "Say: yes"
    tags: [x, z]
    more:
      deep:
        - size: 0.5
      none: {}
      empty: []
  - id: "yes"
    done: false`,
    );
  });

  it('put long lists of words below each other and quote where commas would part them', () => {
    assert.equal(exampleText('a', ['one, two', 'three']), 'a: ["one, two", three]');
    assert.equal(exampleText('a', ['x'.repeat(40), 'y'.repeat(40)]), `a:\n  - ${'x'.repeat(40)}\n  - ${'y'.repeat(40)}`);
  });

  it('of the schemas read back as what they are', () => {
    let seen = 0;
    const visit = (key: string, schema: Schema): void => {
      for (const example of schema.examples ?? []) {
        const text = exampleText(key, example);
        assert.deepEqual(JSON.parse(JSON.stringify(parse(text).data)), { [key]: example }, text);
        seen++;
      }
      for (const shape of shapes(schema)) {
        for (const [name, property] of Object.entries(shape.properties ?? {})) visit(name, property);
        if (shape.items) visit(key, shape.items);
        if (typeof shape.additionalProperties === 'object') visit(key, shape.additionalProperties);
      }
    };
    for (const kind of kinds) visit(kind.id, kind.schema);
    assert(seen > 200, String(seen));
  });
});

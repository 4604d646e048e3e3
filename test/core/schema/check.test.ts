import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc, { type GeneratorValue } from 'fast-check';
import { kinds } from '../../../src/core/schema/catalog.js';
import { checkFor, type SchemaError } from '../../../src/core/schema/check.js';
import { itemOf, propertiesOf, typesOf, valuesOf } from '../../../src/core/schema/lookup.js';
import { keywords, type Schema } from '../../../src/core/schema/vocabulary.js';

const folder = join(__dirname, '..', '..', '..', 'schemas');
const file = (name: string): object => JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')) as object;
const ajv = new Ajv({
  allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, validateFormats: false,
}).addVocabulary([...keywords]);
ajv.addSchema(file('common'), 'common.schema.json');

/** What sentences are made of, in an order of its own: each place is told by itself. */
function told(errors: readonly SchemaError[]): readonly string[] {
  return errors
    .map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${params.limit ?? ''}${params.missingProperty ?? ''}${params.additionalProperty ?? ''}`)
    .sort();
}

const odd: readonly unknown[] = ['', 'draft', '2026-01-01', '20%', 0, -1, 1.5, 1e9, NaN, Infinity, true, null, [], {}, ['a'], [1, null], { a: 1 }, { id: 'a', 'x-own': 1 }];
const names = ['unheard', 'x-own', 'id', 'owner', '__proto__', 'constructor', 'a/b~c', ''];

/** Data that mostly fits a schema, and everywhere may not. */
function dataFor(schema: Schema, pick: GeneratorValue, depth = 0): unknown {
  const chance = (of: number): boolean => pick(fc.nat, { max: of - 1 }) === 0;
  const oneOf = <T>(list: readonly T[]): T => list[pick(fc.nat, { max: list.length - 1 })] as T;
  if (chance(12) || depth > 8) return oneOf(odd);
  const values = valuesOf(schema);
  if (values.length > 0) return oneOf(values).value;
  const type = oneOf(typesOf(schema).length > 0 ? typesOf(schema) : ['object', 'string']);
  if (type === 'array') return Array.from({ length: pick(fc.nat, { max: 3 }) }, () => dataFor(itemOf(schema) ?? {}, pick, depth + 1));
  if (type !== 'object') return type === 'string' ? oneOf(['', 'Some text', 'an-id', '20%', '2026-01-01']) : type === 'boolean' ? chance(2) : oneOf([0, 1, -3, 0.5, 101]);
  const data = Object.create(null) as Record<string, unknown>;
  for (const [name, property] of propertiesOf(schema)) if (chance(3)) data[name] = dataFor(property, pick, depth + 1);
  const { additionalProperties } = schema;
  for (const name of names) if (chance(20)) data[name] = dataFor(typeof additionalProperties === 'object' ? additionalProperties : {}, pick, depth + 1);
  return data;
}

describe('the check of a structure', () => {
  for (const { id, schema } of kinds) {
    it(`finds in ${id} what a general validator finds`, () => {
      const validate = ajv.compile<unknown>(file(id));
      const check = checkFor(schema);
      const met = new Set<string>();
      fc.assert(fc.property(fc.gen(), (pick) => {
        const data = dataFor(schema, pick);
        const errors = validate(data) ? [] : (validate.errors ?? []);
        for (const { keyword } of errors) met.add(keyword);
        assert.deepEqual(told(check(data)), told(errors));
        // The same objects again, as parts of an edited text are.
        for (let time = 0; time < 2; time++) assert.deepEqual(told(check(data, true)), told(errors));
      }), // What fails is told as it is: making it smaller takes minutes.
        { numRuns: 100, endOnFailure: true });
      // Otherwise nothing would have been compared.
      assert(['type', 'enum', 'required', 'additionalProperties'].every((keyword) => met.has(keyword)), [...met].join());
    });
  }

  it('knows every word that can be wrong in our schemas', () => {
    const check = checkFor({
      type: 'object',
      required: ['a'],
      additionalProperties: false,
      patternProperties: { '^x-': { type: ['string', 'null'] } },
      properties: { a: { minimum: 1, maximum: 2 }, b: { minItems: 1, maxItems: 2, items: { enum: ['c'] } }, d: { pattern: '^e' }, f: { type: 'integer' } },
    });
    assert.deepEqual(check({ a: 1, b: ['c'], d: 'e', f: 3, 'x-a': null }), []);
    assert.deepEqual(told(check({ a: 3, b: [], d: 'f', f: 0.5, 'x-a': 1, 'g/h~': 1 })), [
      ' additionalProperties g/h~', '/a maximum 2', '/b minItems 1', '/d pattern ', '/f type ', '/x-a type ',
    ]);
    assert.deepEqual(told(check({ b: ['c', 'd', 'c'] })), [' required a', '/b maxItems 2', '/b/1 enum ']);
    assert.deepEqual(told(check({ a: 0, 'x-a/~': 1 })), ['/a minimum 1', '/x-a~1~0 type ']);
  });

  it('looks only once at what was in order, where the same objects may come again', () => {
    const check = checkFor({ properties: { a: { items: { required: ['b'] } }, c: { required: ['b'] } } });
    const [fine, wrong] = [{ b: 1 }, {}];
    assert.deepEqual(told(check({ a: [fine, wrong] }, true)), ['/a/1 required b']);
    Reflect.deleteProperty(fine, 'b');
    assert.deepEqual(told(check({ a: [fine, wrong] }, true)), ['/a/1 required b']);
    assert.deepEqual(told(check({ a: [fine, wrong], c: fine }, true)), ['/a/1 required b', '/c required b']);
    assert.deepEqual(told(check({ a: [fine, wrong] })), ['/a/0 required b', '/a/1 required b']);
  });

  it('refuses a schema with words that it does not know, so that none is passed over', () => {
    for (const schema of [{ oneOf: [] }, { properties: { a: { minLength: 1 } } }, { $ref: '#/$defs/a' }, { propertyNames: { pattern: 'a' } }]) {
      assert.throws(() => checkFor(schema), /is not known/, JSON.stringify(schema));
    }
  });
});

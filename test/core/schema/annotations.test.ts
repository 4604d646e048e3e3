import { strict as assert } from 'node:assert';
import Ajv from 'ajv/dist/2020.js';
import { annotations } from '../../../src/core/schema/annotations.js';
import { kinds } from '../../../src/core/schema/catalog.js';
import { itemOf, propertiesOf } from '../../../src/core/schema/lookup.js';
import { keywords, specNames, type Schema } from '../../../src/core/schema/vocabulary.js';

function placesOf(schema: Schema): readonly Schema[] {
  const item = itemOf(schema);
  return [schema, ...propertiesOf(schema).flatMap(([, child]) => placesOf(child)), ...(item ? placesOf(item) : [])];
}

/** Without what only our own kinds may say: which rule reports it, and that an id is that of a PRD. */
function withoutRules(schema: Schema): Schema {
  const copy = { ...schema } as Record<string, unknown>;
  for (const [word, name] of [['x-required-from', 'rule'], ['x-defines', 'duplicate']] as const) {
    if (copy[word]) copy[word] = Object.fromEntries(Object.entries(copy[word]).filter(([key]) => key !== name));
  }
  if (specNames.some((name) => name === schema['x-defines']?.name)) delete copy['x-defines'];
  return copy;
}

describe('what our words have to look like', () => {
  it('fits all of our own schemas', () => {
    const check = new Ajv().compile(annotations);
    const places = kinds.flatMap((kind) => placesOf(kind.schema));
    assert(places.length > 300);
    const wrong = places.filter((place) => !check(withoutRules(place)));
    assert.deepEqual(wrong.map(({ title }) => title), []);
  });

  it('is said of every word', () => {
    assert.deepEqual(keywords.filter((word) => !(word in annotations.properties)), []);
  });
});

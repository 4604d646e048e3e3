/** The schemas are what people read everywhere: complete, true to themselves, and without loose ends. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { profiles, roles, sources } from '../../src/core/ownership/knowledge.js';
import { ruleMetas } from '../../src/core/rules/catalog.js';
import { kinds } from '../../src/core/schema/catalog.js';
import { itemOf, statusesOf } from '../../src/core/schema/lookup.js';
import { fileNames, keywords, outsideNames, specNames, type Schema } from '../../src/core/schema/vocabulary.js';

const folder = join(__dirname, '..', '..', 'schemas');
const file = (name: string): Schema => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;

interface Place {
  readonly where: string;
  readonly schema: Schema;
}

/** Every property of a kind, at every depth. */
function placesOf(schema: Schema, where: string): readonly Place[] {
  const below = (child: Schema, name: string): readonly Place[] => [{ where: name, schema: child }, ...placesOf(child, name)];
  const item = itemOf(schema);
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => below(child, `${where}.${key}`)),
    ...(schema.oneOf ?? schema.anyOf ?? []).flatMap((child) => placesOf(child, where)),
    ...(item ? placesOf(item, `${where}[]`) : []),
    ...(typeof schema.additionalProperties === 'object' ? placesOf(schema.additionalProperties, `${where}.*`) : []),
  ];
}

const places = kinds.flatMap((kind) => placesOf(kind.schema, kind.id));
const roleIds = new Set(roles.map((role) => role.id));
const sourceIds = new Set(sources.map((source) => source.id));

/** Refuses every word but those of JSON Schema and our own. */
function strictAjv(): Ajv {
  return new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, formats: { date: true, uri: true } }).addVocabulary([...keywords]);
}

describe('schemas', () => {
  it('explain every field: a name, and sentences', () => {
    const wanting = places.filter(({ schema }) => !schema.title || !/^[A-Z`"].*[.?!)`]$/s.test(schema.description ?? ''));
    assert.deepEqual(wanting.map(({ where }) => where), []);
  });

  it('speak plainly', () => {
    const jargon = /\b(schema|JSON|YAML|string|integer|boolean|array|object|null|enum|regex|property)\b/;
    const found = places.filter(({ schema }) => jargon.test(schema.description ?? ''));
    assert.deepEqual(found.map(({ where, schema }) => `${where}: ${schema.description ?? ''}`), []);
  });

  it('explain every choice', () => {
    const wanting = places.filter(({ schema }) => schema.enum && schema.enumDescriptions?.length !== schema.enum.length);
    assert.deepEqual(wanting.map(({ where }) => where), []);
  });

  it('give an owner, a reason, sources and a picture of the good to every section', () => {
    for (const kind of kinds.filter(({ id }) => id !== 'config')) {
      assert(kind.sections.length > 10);
      for (const section of kind.sections) {
        const { 'x-ownership': ownership, 'x-good': good } = kind.schema.properties?.[section] ?? {};
        assert(ownership && good && good.length > 0, `${kind.id}.${section}`);
        const named = [
          ownership.owner, ...(ownership.shared ?? []), ...ownership.contributors, ...(ownership.must_agree ?? []).map((item) => item.role),
          ...(ownership.when ?? []).flatMap((when) => [...(when.owner === undefined ? [] : [when.owner]), ...(when.add_contributors ?? [])]),
          ...Object.values(ownership.by_item?.owners ?? {}),
        ];
        assert.deepEqual(named.filter((role) => !roleIds.has(role)), [], `${kind.id}.${section}`);
        const cited = [...ownership.source, ...(ownership.when ?? []).flatMap((when) => when.source)];
        assert(cited.length > 0);
        assert.deepEqual(cited.filter((source) => !sourceIds.has(source)), [], `${kind.id}.${section}`);
      }
    }
  });

  it('leave no content key without an owner', () => {
    // What identifies, dates or links a spec belongs to whoever writes it.
    const headers = new Set([
      'spec', 'id', 'title', 'status', 'summary', 'author', 'created', 'updated', 'review_by', 'team', 'ownership', 'links', 'changelog', 'prd',
      'horizon', 'work_type', 'launch_tier', 'launch_date', 'target_launch', 'launched_on', 'archived_reason', 'superseded_by', 'approvals',
      'approved_content', 'stories', 'glossary', 'design', 'funnel_stage', 'product_area', 'surface', 'changes', 'variants_reason', 'plan',
    ]);
    for (const kind of kinds.filter(({ id }) => id !== 'config')) {
      const loose = Object.keys(kind.schema.properties ?? {}).filter((key) => !kind.sections.includes(key) && !headers.has(key));
      assert.deepEqual(loose, [], kind.id);
    }
  });

  it('have examples and defaults that obey them', () => {
    const ajv = strictAjv();
    const wrong = places.flatMap(({ where, schema }) => {
      const check = ajv.compile(schema);
      const values = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])];
      return values.filter((value) => !check(value)).map((value) => `${where}: ${JSON.stringify(value)}`);
    });
    assert.deepEqual(wrong, []);
  }).timeout(20_000);

  it('say in a few words what to write wherever a status or a new entry asks for text', () => {
    const asked = places.filter(({ schema }) => {
      const types = [schema.type].flat();
      const isText = types.includes('string') && !types.includes('number') && !schema.enum && schema.format !== 'date';
      return isText && (schema['x-required-from'] ?? schema['x-main']) && !schema['x-defines'] && schema['x-refers'] !== 'person';
    });
    assert(asked.length > 50);
    assert.deepEqual(asked.filter(({ schema }) => schema['x-hint'] === undefined).map(({ where }) => where), []);
    const hints = places.flatMap(({ where, schema }) => (schema['x-hint'] === undefined ? [] : [{ where, hint: schema['x-hint'] }]));
    assert.deepEqual(hints.filter(({ hint }) => hint.length > 60 || !/^[a-z][^:#<>{}$|`]*[a-z]$/.test(hint)), []);
  });

  it('put what an entry says into every new entry of a list', () => {
    const entries = places.flatMap(({ where, schema }) => {
      const item = itemOf(schema);
      return item?.properties ? [{ where, properties: Object.entries(item.properties) }] : [];
    });
    assert(entries.length > 20);
    const silent = entries.filter(({ properties }) => !properties.some(([, one]) => one['x-main'] ?? (one['x-required-from'] && !one['x-defines'])));
    // A check may be one sentence, which is what a new entry offers; the catalogue of metrics is the team's to fill.
    assert.deepEqual(silent.map(({ where }) => where), ['prd.requirements[].acceptance', 'config.metrics']);
  });

  it('name rules in examples that exist', () => {
    const known = new Set(ruleMetas.map((meta) => meta.id));
    const examples = places.filter(({ schema }) => schema.propertyNames?.['x-refers'] === 'rule').flatMap(({ schema }) => schema.examples ?? []);
    const named = examples.flatMap((example) => Object.keys(example as object));
    assert(named.length > 0);
    assert.deepEqual(named.filter((rule) => !known.has(rule)), []);
  });

  it('ask for things from statuses that exist', () => {
    for (const kind of kinds) {
      const statuses = statusesOf(kind.schema);
      const asked = placesOf(kind.schema, kind.id).flatMap(({ where, schema }) => (schema['x-required-from'] ? [{ where, ...schema['x-required-from'] }] : []));
      assert.deepEqual(asked.filter(({ status }) => !statuses.includes(status)).map(({ where }) => where), []);
    }
  });

  it('use kinds of names that are born somewhere', () => {
    const born = new Set<string>([...outsideNames, ...specNames, ...places.flatMap(({ schema }) => schema['x-defines']?.name ?? [])]);
    assert.deepEqual(fileNames.filter((name) => !born.has(name)), []);
    const used = places.flatMap(({ where, schema }) => [schema['x-refers'] ?? [], schema['x-recalls'] ?? []].flat().map((name) => ({ where, name })));
    assert.deepEqual(used.filter(({ name }) => !born.has(name)).map(({ where }) => where), []);
  });

  it('are standard JSON Schema, usable file by file in any editor', () => {
    for (const kind of kinds) {
      const ajv = strictAjv();
      ajv.addSchema(file('common.schema.json'), 'common.schema.json');
      ajv.addSchema(file(`${kind.id}.schema.json`), `${kind.id}.schema.json`);
      assert.equal(typeof ajv.getSchema(`${kind.id}.schema.json`), 'function');
    }
  });
});

describe('roles, profiles and sources', () => {
  it('refer only to each other', () => {
    for (const role of roles) {
      assert.deepEqual(role.fallback.filter((id) => !roleIds.has(id)), [], role.id);
      assert.deepEqual(role.source.filter((id) => !sourceIds.has(id)), [], role.id);
      assert(role.short.length <= 16, role.id);
    }
    for (const profile of profiles) {
      assert.deepEqual(profile.missing.filter((id) => !roleIds.has(id)), [], profile.id);
      assert.deepEqual(profile.hover.map((note) => note.source).filter((id) => !sourceIds.has(id)), [], profile.id);
    }
    assert.deepEqual(ruleMetas.filter((meta) => !sourceIds.has(meta.source)), []);
  });
});

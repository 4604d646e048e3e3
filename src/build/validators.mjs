/**
 * Compiles the JSON Schemas of the built-in kinds into plain JavaScript, so that nothing is compiled (and no code made from text)
 * while the extension runs. Annotations are left out: they do not decide anything and would only make the file larger.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const kinds = ['prd', 'experiment', 'launch', 'config'];
const annotations = new Set(['title', 'description', 'examples', 'default', 'enumDescriptions', 'format']);

const folder = new URL('../../schemas/', import.meta.url);
const target = new URL('../core/schema/generated/', import.meta.url);

export function buildValidators() {
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    messages: false,
    code: { source: true, lines: true },
  });
  ajv.addSchema(read('common'), 'common.schema.json');
  for (const kind of kinds) ajv.addSchema(read(kind), `${kind}.schema.json`);
  const code = standaloneCode.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`])));
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL('validators.js', target), `// Made by src/build/validators.mjs from schemas/. Do not edit.\n${shortened(code)}`);
  writeFileSync(
    new URL('validators.d.ts', target),
    `// Made by src/build/validators.mjs. Do not edit.\nimport type { ValidateFunction } from 'ajv';\n${kinds.map((kind) => `export const ${kind}: ValidateFunction;`).join('\n')}\n`,
  );
}

/** ajv writes out at each of some two thousand places what an error is and how it joins the list; once is enough. */
function shortened(code) {
  const joining = /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;
  const making = /\{instancePath:?(.*?),schemaPath:("[^"]*"),keyword:("[^"]*"),params:(\{.*?\})\};$/gm;
  const helpers = [
    'function join(errors, error) { if (errors === null) return [error]; errors.push(error); return errors; }',
    'function make(instancePath, schemaPath, keyword, params) { return { instancePath, schemaPath, keyword, params }; }',
  ];
  const shorter = code
    .replace(joining, 'vErrors = join(vErrors, $1); errors++;')
    .replace(making, (_whole, path, ...rest) => `make(${path === '' ? 'instancePath' : path}, ${rest.slice(0, 3).join(', ')});`);
  return `${shorter}\n${helpers.join('\n')}\n`;
}

function read(kind) {
  return withoutAnnotations(JSON.parse(readFileSync(new URL(`${kind}.schema.json`, folder), 'utf8')));
}

/** @param {unknown} schema */
function withoutAnnotations(schema, names = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      // In `properties` and `$defs` the keys are names, which may be `title` themselves.
      .filter(([key]) => names || (!annotations.has(key) && !key.startsWith('x-')))
      .map(([key, value]) => [key, withoutAnnotations(value, !names && ['properties', 'patternProperties', '$defs'].includes(key))]),
  );
}

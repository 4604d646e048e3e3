/** The schema files on disk, in place of `src/core/schema/files.ts`. Whoever has no spec open pays nothing for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaFile } from '../core/service.js';
import { packageFolder } from './assets.js';

const known = new Map<string, ReturnType<SchemaFile>>();

export const schemaFile: SchemaFile = (name) => {
  const file = known.get(name) ?? (JSON.parse(readFileSync(join(packageFolder(__dirname), 'schemas', `${name}.schema.json`), 'utf8')) as ReturnType<SchemaFile>);
  known.set(name, file);
  return file;
};

/** Makes a schema stand alone, for tools that take one file only. */
import type { Schema } from './vocabulary.js';

const foreign = 'common.schema.json#/$defs/';
const own = '#/$defs/';

/**
 * Brings what a schema takes from `common.schema.json` into its own `$defs`, under names that cannot meet its own, and nothing else:
 * the words stay those of the published file.
 *
 * @throws Error when a reference leads nowhere: a mistake in our own files
 */
export function bundle(schema: Schema, common: Schema): Schema {
  const brought = new Map<string, unknown>();
  const pending: string[] = [];

  /** @param home what a reference without a file name means here */
  function copy(value: unknown, home: 'schema' | 'common'): unknown {
    if (Array.isArray(value)) return value.map((item) => copy(item, home));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === '$ref' && typeof inner === 'string' ? reference(inner, home) : copy(inner, home)]),
    );
  }

  function reference(target: string, home: 'schema' | 'common'): string {
    const name = target.startsWith(foreign) ? target.slice(foreign.length) : home === 'common' && target.startsWith(own) ? target.slice(own.length) : undefined;
    if (name === undefined) return target;
    if (!brought.has(name)) {
      brought.set(name, undefined);
      pending.push(name);
    }
    return `${own}common.${name}`;
  }

  const result = copy(schema, 'schema') as Schema;
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    const definition = common.$defs?.[name];
    if (!definition) throw new Error(`${foreign}${name} leads nowhere`);
    brought.set(name, copy(definition, 'common'));
  }
  const added = Object.fromEntries([...brought].map(([name, definition]) => [`common.${name}`, definition as Schema]));
  return { ...result, $defs: { ...result.$defs, ...added } };
}

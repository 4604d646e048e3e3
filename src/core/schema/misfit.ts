import type { Node, Path, Source } from '../parse/source.js';
import type { Kind } from './catalog.js';
import type { SchemaError } from './check.js';
import { schemaAt } from './lookup.js';
import type { Schema } from './vocabulary.js';

/** A validator's error with its place looked up. */
export interface Misfit {
  readonly error: SchemaError;
  readonly path: Path;
  readonly node: Node;
  readonly source: Source;
  readonly kind: Kind;
}

export function schemaOf({ kind, path }: Misfit): Schema {
  return schemaAt(kind.schema, path) ?? {};
}

/** How the place is called in a sentence: by its key, or by the list it is an entry of. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? 'the file' : `an entry of \`${list}\``;
}

import type { Fix } from '../finding.js';
import type { Path } from '../parse/source.js';
import { insertMissing } from '../schema/insert-missing.js';
import type { Spec } from './spec.js';

/** A fix that inserts keys with places to fill; none where there is no room for them. For the paths see `insertMissing`. */
export function fillIn(spec: Spec, title: string, paths: readonly Path[]): readonly Fix[] {
  const edits = insertMissing(spec.source, spec.kind.schema, paths);
  return edits.length === 0 ? [] : [{ title, safe: false, edits }];
}

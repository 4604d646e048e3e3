/** Checks the structure of a file against its kind's schema. Knows nothing of rules. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Problem } from '../finding.js';
import type { Source } from '../parse/source.js';
import { kindIds, type Kind } from './catalog.js';
import { explain } from './explain.js';
import * as validators from './generated/validators.js';

/** More than this in one file tells nobody anything new. */
const mostErrors = 500;

/** Problems of structure: `missing-key`, `unknown-key`, `wrong-type`, `unknown-value`. */
export function validate(source: Source, kind: Kind): readonly Problem[] {
  if (source.data === undefined) return explain([], source, kind);
  const check = checkOf(kind);
  // A kind of the team's own whose schema cannot be used: that is said once, in the settings.
  if (!check) return [];
  if (check(source.data)) return [];
  const errors: readonly ErrorObject[] = check.errors ?? [];
  // ajv keeps the errors, and with them the data, until its next call.
  check.errors = null;
  return explain(errors.slice(0, mostErrors), source, kind);
}

function checkOf({ id, own }: Kind): ValidateFunction | undefined {
  if (own) return own.check;
  const known = kindIds.find((candidate) => candidate === id);
  return known && validators[known];
}

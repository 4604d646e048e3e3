/** Checks the structure of a file against its kind's schema. Knows nothing of rules. */
import type { Problem } from '../finding.js';
import type { Source } from '../parse/source.js';
import { remembered } from '../remembered.js';
import type { Kind } from './catalog.js';
import { checkFor, type Check } from './check.js';
import { explain } from './explain.js';

/** More than this in one file tells nobody anything new. */
const mostErrors = 500;

/** Problems of structure: `missing-key`, `unknown-key`, `wrong-type`, `unknown-value`. */
export function validate(source: Source, kind: Kind): readonly Problem[] {
  const { data } = source;
  if (data === undefined) return explain([], source, kind);
  const check = checkOf(kind);
  // A kind of the team's own whose schema cannot be used: that is said once, in the settings.
  if (!check) return [];
  const errors = check(data, source.inParts);
  return errors.length === 0 ? [] : explain(errors.slice(0, mostErrors), source, kind);
}

const ourCheck = remembered(checkFor);

function checkOf({ schema, own }: Kind): Check | undefined {
  return own ? own.check : ourCheck(schema);
}

/** What makes a schema of a team's own usable gives, and what it adds. */
import type { Check } from './check.js';
import type { Schema } from './vocabulary.js';

/** A schema of a team's that can be used. */
export interface Compiled {
  /** As it is in the file. */
  readonly file: Schema;
  /** With every `$ref` resolved, and what every spec has. */
  readonly schema: Schema;
  readonly check: Check;
}

/** Why a schema cannot be used: which message of the rule `own-kind`, and what goes into it. */
export interface SchemaTrouble {
  readonly trouble: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Makes a schema of a team's usable. Its code is loaded only where there is one. */
export type Compile = (id: string, text: string) => Compiled | SchemaTrouble;

/** The line that says what a spec is. No schema of a team's has to tell of it. */
export function specProperty(id: string): Schema {
  return {
    title: 'Kind of spec',
    description: 'Says which kind of spec this file is. Leave it as it is.',
    type: 'string',
    enum: [`${id}/v1`],
    enumDescriptions: ['A kind of your team\'s own, first version.'],
    default: `${id}/v1`,
  };
}

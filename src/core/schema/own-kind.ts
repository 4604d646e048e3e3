/** A kind of spec that only one team has: made from what its settings declare and the schema in a file of its own. */
import { yamlSuffixes, sectionsOf, type Kind, type OwnParts } from './catalog.js';
import type { Check } from './check.js';
import { inSentence } from './describe.js';
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

export function ownKind(id: string, suffix: string | undefined, state: OwnParts['state'], compiled?: Compiled): Kind {
  const schema = compiled?.schema ?? specOnly(id);
  const label = schema.title === undefined ? id : inSentence(schema.title);
  return {
    id,
    tag: `${id}/v1`,
    label,
    phrase: `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`,
    suffixes: suffix === undefined ? yamlSuffixes(id) : [suffix],
    schema,
    sections: sectionsOf(schema),
    own: { state, ...(compiled && { check: compiled.check, file: compiled.file }) },
  };
}

/** What is known of a kind without its schema. */
function specOnly(id: string): Schema {
  return { type: 'object', properties: { spec: specProperty(id) } };
}

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

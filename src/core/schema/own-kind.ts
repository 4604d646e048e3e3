/** A kind of spec that only one team has: made from what its settings declare and the schema in a file of its own. */
import { inSentence } from '../text.js';
import { yamlSuffixes, sectionsOf, type Kind, type OwnParts } from './catalog.js';
import { specProperty, type Compiled } from './own-schema.js';
import type { Schema } from './vocabulary.js';

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

/** The kinds of files there are: what they are called, how they are recognised, and their schema. */
import type { Check } from './check.js';
import { dereference } from './dereference.js';
import { schemaFile } from './files.js';
import type { KindId } from './kind-ids.js';
import type { Schema } from './vocabulary.js';

export type { KindId } from './kind-ids.js';

export interface Kind {
  readonly id: string;
  /** The value of the `spec:` key. */
  readonly tag: string;
  /** As it stands in a sentence after "a" or "an": "experiment brief". */
  readonly label: string;
  /** With its article: "an experiment brief". */
  readonly phrase: string;
  /** File name endings that mean this kind, with and without the `a` of `yaml`. */
  readonly suffixes: readonly string[];
  /** The schema with every `$ref` resolved. */
  readonly schema: Schema;
  /** The keys of the schema that are sections, in its order: those that have an owner. */
  readonly sections: readonly string[];
  /** Undefined for the built-in kinds, for whose schemas we have a check of our own. */
  readonly own?: OwnParts;
}

export type BuiltInKind = Kind & { readonly id: KindId };

/** What a kind of the team's own has besides. */
export interface OwnParts {
  /** `off` while nobody has said that the workspace is to be trusted; `broken` when its schema cannot be used. */
  readonly state: 'ready' | 'broken' | 'off' | 'unread';
  /** Checks the structure; undefined unless it is ready: then its specs are not judged for their structure. */
  readonly check?: Check;
  /** The schema as the team wrote it. */
  readonly file?: Schema;
}

function kind(id: KindId, label: string, phrase: string, suffixes: readonly string[]): BuiltInKind {
  let resolved: Schema | undefined;
  let sections: readonly string[] | undefined;
  return {
    id,
    tag: `${id}/v1`,
    label,
    phrase,
    suffixes,
    get schema() {
      return (resolved ??= dereference(schemaFile(id), { 'common.schema.json': schemaFile('common') }));
    },
    get sections() {
      return (sections ??= sectionsOf(this.schema));
    },
  };
}

export function sectionsOf(schema: Schema): readonly string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, property]) => property['x-ownership'])
    .map(([key]) => key);
}

export const yamlSuffixes = (name: string): readonly string[] => [`.${name}.yaml`, `.${name}.yml`];

/** What the team settings are called. Of two in one folder the first counts. */
export const configFileNames: readonly string[] = ['product-specs.yaml', 'product-specs.yml'];

/** The built-in ones. Which kinds there are for a spec, its team settings say. */
export const kinds: readonly BuiltInKind[] = [
  kind('prd', 'PRD', 'a PRD', yamlSuffixes('prd')),
  kind('experiment', 'experiment brief', 'an experiment brief', yamlSuffixes('experiment')),
  kind('launch', 'launch brief', 'a launch brief', yamlSuffixes('launch')),
  kind('config', 'team settings file', 'a team settings file', configFileNames),
];

export function kindById(id: string, among: readonly Kind[] = kinds): Kind | undefined {
  return among.find((candidate) => candidate.id === id);
}

/** The title of a section, or of another key at the top, as people read it: "Decision rule"; the key itself where the schema names none. */
export function sectionTitle({ schema }: Kind, key: string): string {
  return schema.properties?.[key]?.title ?? key;
}

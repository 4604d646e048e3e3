/** What going to a definition, finding references and renaming stand on: the name under the cursor, and the places of its namesakes. */
import type { SpecAnalysis } from '../analyze.js';
import type { NameKind } from '../schema/vocabulary.js';
import { placesNaming, placesOf, type Place } from '../spec/places.js';
import type { Spec } from '../spec/spec.js';
import { contains, type Span } from '../text.js';

/** A place in the file that was asked about (`path` is undefined for text that is no file) or in another one of its root. */
export interface Location {
  readonly path: string | undefined;
  readonly span: Span;
}

/** The files of a root as they are now; undefined for what cannot be read, and for what is no spec. */
export interface Files {
  text(path: string): Promise<string | undefined>;
  spec(path: string, text: string): Spec | undefined;
}

/** The name an offset is on, at its end included; undefined on everything else. */
export function placeAt(a: SpecAnalysis, offset: number): Place | undefined {
  return placesOf(a.spec).find(({ span }) => contains(span, offset));
}

/** The other files in which a name stands, in order; none for a name that means nothing beyond its file. */
export function otherFiles(a: SpecAnalysis, kind: NameKind, name: string): readonly string[] {
  return (a.workspace?.places.filesWith(kind, name) ?? []).filter((path) => path !== a.path);
}

export interface NamedPlace extends Location {
  readonly defines: boolean;
}

/** The places of a name in the file that was asked about. */
export function ownPlaces(a: SpecAnalysis, kind: NameKind, name: string): readonly NamedPlace[] {
  return placesNaming(a.spec, kind, name).map(({ span, defines }) => ({ path: a.path, span, defines }));
}

/** The places of a name in another file: those that are remembered, or those that are found in its text where it has changed since. */
export async function placesIn(a: SpecAnalysis, files: Files, path: string, kind: NameKind, name: string): Promise<readonly NamedPlace[]> {
  const text = await files.text(path);
  if (text === undefined) return [];
  const known = a.workspace?.places.placesIn(path, kind, name) ?? [];
  if (known.every((place) => text.slice(place.start, place.end).includes(place.name))) {
    return known.map(({ start, end, defines }) => ({ path, span: { start, end }, defines: defines ?? false }));
  }
  const spec = files.spec(path, text);
  return spec ? placesNaming(spec, kind, name).map(({ span, defines }) => ({ path, span, defines })) : [];
}

/** All places of the name in all files of the root, this file's first. */
export async function allPlaces(a: SpecAnalysis, files: Files, { kind, name }: Place): Promise<readonly NamedPlace[]> {
  const others = await Promise.all(otherFiles(a, kind, name).map((path) => placesIn(a, files, path, kind, name)));
  return [...ownPlaces(a, kind, name), ...others.flat()];
}

/** Where the names of all files of a root stand, so that what refers to one is found without reading the files again. */
import type { NameKind } from '../schema/vocabulary.js';
import { beginning, detached, type Span } from '../text.js';
import { titleOf } from './names.js';
import { isName, placesOf, reachOf, nameKey } from './places.js';
import type { Spec } from './spec.js';

/** What is kept of a place. It may be some letters off while somebody types: whoever goes there looks at the text again. */
interface IndexedPlace extends Span {
  readonly kind: NameKind;
  readonly name: string;
  readonly defines?: true;
  /** Of a definition: what people call the thing. */
  readonly title?: string;
}

/** A definition that can be searched for. */
export interface IndexedDefinition extends IndexedPlace {
  readonly path: string;
}

/** Longer titles are sentences, of which a list shows no more anyway. */
const longestTitle = 120;

export class PlaceIndex {
  private readonly byPath = new Map<string, readonly IndexedPlace[]>();
  /** By kind, then by name, the files that have it. Only of names that mean something beyond their file. */
  private readonly byName = new Map<NameKind, Map<string, Set<string>>>();
  /** The file that changed last. Somebody who types changes it again before anybody asks where names stand. */
  private latest: { readonly path: string; readonly spec: Spec } | undefined;

  set(path: string, spec: Spec): void {
    if (this.latest?.path !== path) this.catchUp();
    this.latest = { path, spec };
  }

  private catchUp(): void {
    if (!this.latest) return;
    const { path, spec } = this.latest;
    this.delete(path);
    const places = kept(spec);
    this.byPath.set(path, places);
    for (const { kind, name } of places) {
      if (reachOf(kind) !== 'root') continue;
      const names = this.byName.get(kind) ?? new Map<string, Set<string>>();
      this.byName.set(kind, names);
      const key = nameKey(kind, name);
      const files = names.get(key);
      if (files) files.add(path);
      else names.set(key, new Set([path]));
    }
  }

  delete(path: string): void {
    if (this.latest?.path === path) this.latest = undefined;
    const places = this.byPath.get(path);
    if (!places) return;
    this.byPath.delete(path);
    for (const { kind, name } of places) {
      const names = this.byName.get(kind);
      const key = nameKey(kind, name);
      const files = names?.get(key);
      files?.delete(path);
      if (files?.size === 0) names?.delete(key);
    }
  }

  /** The files in which a name stands that reaches beyond its file, in order. */
  filesWith(kind: NameKind, name: string): readonly string[] {
    this.catchUp();
    return [...(this.byName.get(kind)?.get(nameKey(kind, name)) ?? [])].sort();
  }

  /** Where such a name stands in one file, in the order of its text. */
  placesIn(path: string, kind: NameKind, name: string): readonly IndexedPlace[] {
    this.catchUp();
    const wanted = nameKey(kind, name);
    return (this.byPath.get(path) ?? []).filter((place) => place.kind === kind && nameKey(kind, place.name) === wanted);
  }

  /** Every such name of a kind that other files than one have, each once, as it stands in the first of them; in no order. */
  *namesOf(kind: NameKind, besides?: string): Iterable<IndexedPlace> {
    this.catchUp();
    for (const [name, files] of this.byName.get(kind) ?? []) {
      const path = firstBesides(files, besides);
      const places = path === undefined ? [] : this.placesIn(path, kind, name);
      const place = places.find((one) => one.defines) ?? places[0];
      if (place) yield place;
    }
  }

  /** Everything that is defined anywhere, file by file, in no order. */
  *definitions(): Iterable<IndexedDefinition> {
    this.catchUp();
    for (const [path, places] of this.byPath) for (const place of places) if (place.defines) yield { ...place, path };
  }
}

function firstBesides(files: Iterable<string>, besides: string | undefined): string | undefined {
  for (const file of files) if (file !== besides) return file;
  return undefined;
}

function kept(spec: Spec): readonly IndexedPlace[] {
  const places = placesOf(spec).filter((place) => isName(place) && (reachOf(place.kind) === 'root' || (place.defines && reachOf(place.kind) === 'file')));
  // Copied, since a piece of a text keeps the whole text in memory, and there are thousands of files.
  return detached(
    places.map((place): IndexedPlace => {
      const { kind, name, span, defines } = place;
      const title = defines ? titleOf(place) : undefined;
      return { kind, name, ...span, ...(defines && { defines }), ...(title !== undefined && { title: beginning(title, longestTitle) }) };
    }),
  );
}

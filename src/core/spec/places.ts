/** Every place of a spec where a name stands, and which of them mean the same thing. */
import { pathOf } from '../parse/source.js';
import { fileNames, outsideNames, type NameKind } from '../schema/vocabulary.js';
import type { NamePlace } from './names.js';
import type { Spec } from './spec.js';
import { isPlaceholder } from './view.js';

export interface Place extends NamePlace {
  /** The thing is born here, or its entry in the team is: what "go to definition" looks for. */
  readonly defines: boolean;
}

/** How far a name reaches: the file, all files of a root, or the whole of Product Specs, which nobody can change. */
type Reach = 'file' | 'root' | 'fixed';

/** A metric of one id is the same metric in all specs and in the team's catalogue, as a person is the same one everywhere. */
export function reachOf(kind: NameKind): Reach {
  if (kind === 'person') return 'root';
  if ((outsideNames as readonly NameKind[]).includes(kind)) return 'fixed';
  return kind !== 'metric' && (fileNames as readonly NameKind[]).includes(kind) ? 'file' : 'root';
}

/** Two names of a kind mean the same where these are equal: a person is found however the capitals are. */
export function nameKey(kind: NameKind, name: string): string {
  return kind === 'person' ? name.trim().toLowerCase() : name;
}

/** Whether a text names something: a place to fill does not yet, and `none` in a team is nobody. */
export function isName({ kind, name }: Pick<NamePlace, 'kind' | 'name'>): boolean {
  return !isPlaceholder(name) && !(kind === 'person' && nameKey(kind, name) === 'none');
}

/** All places of a spec that hold a name, each once, in the order of the text. */
export function placesOf({ names }: Spec): readonly Place[] {
  const places = new Map<number, Place>();
  for (const place of names.defined) places.set(place.span.start, { ...place, defines: true });
  for (const place of [...names.used, ...names.echoed]) {
    // A name in a list that may be a single name is told of twice.
    if (!places.has(place.span.start)) places.set(place.span.start, { ...place, defines: place.kind === 'person' && pathOf(place.node)[0] === 'team' });
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The places of a spec that mean the same thing. */
export function placesNaming(spec: Spec, kind: NameKind, name: string): readonly Place[] {
  const wanted = nameKey(kind, name);
  return placesOf(spec).filter((place) => place.kind === kind && isName(place) && nameKey(kind, place.name) === wanted);
}

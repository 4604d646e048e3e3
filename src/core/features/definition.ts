import type { SpecAnalysis } from '../analyze.js';
import { isName, reachOf } from '../spec/places.js';
import { otherFiles, ownPlaces, placeAt, placesIn, type Files, type Location, type NamedPlace } from './places.js';

/**
 * Where the thing is born whose name an offset is on, likeliest first; nothing on anything but names. A metric is declared in many files: the
 * file's own entry counts first, from there the way leads to the team's catalogue, and without one to the other specs. A person is found in the
 * team settings, else in the team of this spec.
 */
export async function definition(a: SpecAnalysis, offset: number, files: Files): Promise<readonly Location[]> {
  const place = placeAt(a, offset);
  if (!place || !isName(place) || reachOf(place.kind) === 'fixed') return [];
  const { kind, name } = place;
  const own = ownPlaces(a, kind, name).filter(({ defines }) => defines);
  const isHere = ({ span }: Location): boolean => span.start === place.span.start;
  if (own.length > 0 && kind !== 'person' && !own.some(isHere)) return located(own);
  const settings = a.config.path;
  const paths = otherFiles(a, kind, name);
  const found = async (some: readonly string[]): Promise<readonly NamedPlace[]> =>
    (await Promise.all(some.map((path) => placesIn(a, files, path, kind, name)))).flat().filter(({ defines }) => defines);
  const agreed = await found(paths.filter((path) => path === settings));
  if (agreed.length > 0) return located(agreed);
  // Somebody is named in the teams of many specs: those of the others say nothing about this one.
  if (kind === 'person') return located(own);
  const elsewhere = await found(paths.filter((path) => path !== settings));
  return located(elsewhere.length > 0 ? elsewhere : own);
}

function located(places: readonly NamedPlace[]): readonly Location[] {
  return places.map(({ path, span }) => ({ path, span }));
}

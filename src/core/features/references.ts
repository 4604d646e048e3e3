import type { SpecAnalysis } from '../analyze.js';
import { isName, reachOf } from '../spec/places.js';
import { allPlaces, placeAt, type Files, type Location } from './places.js';

/**
 * Every place of the root that has the name an offset is on: definitions first, this file before others.
 *
 * @param withDefinitions whether the places where the thing is born count too
 */
export async function references(a: SpecAnalysis, offset: number, withDefinitions: boolean, files: Files): Promise<readonly Location[]> {
  const place = placeAt(a, offset);
  if (!place || !isName(place) || reachOf(place.kind) === 'fixed') return [];
  const places = await allPlaces(a, files, place);
  const ordered = [...(withDefinitions ? places.filter(({ defines }) => defines) : []), ...places.filter(({ defines }) => !defines)];
  return ordered.map(({ path, span }) => ({ path, span }));
}

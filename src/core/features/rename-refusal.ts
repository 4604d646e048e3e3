/** Why a thing cannot have the name that somebody wants to give it. */
import type { SpecAnalysis } from '../analyze.js';
import { isPlainId, longestId, slug } from '../edit/slug.js';
import { kindById, kinds } from '../schema/catalog.js';
import { birthplaceOf } from '../schema/lookup.js';
import { specNames, type NameKind } from '../schema/vocabulary.js';
import { isName, reachOf, nameKey, type Place } from '../spec/places.js';
import { inSentence, LineIndex } from '../text.js';
import { nameLabel } from './named.js';
import { otherFiles, ownPlaces, placesIn, type Files, type NamedPlace } from './places.js';

/** In a sentence for people; undefined where the name is free and can be written. */
export async function refusalOf(a: SpecAnalysis, place: Place, wanted: string, files: Files): Promise<string | undefined> {
  return invalid(place.kind, wanted) ?? taken(a, place, wanted, files);
}

function invalid(kind: NameKind, wanted: string): string | undefined {
  if (wanted === '') return 'Write the new name.';
  if (/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(wanted)) return 'A name stands on one line, without tabs.';
  if (!isName({ kind, name: wanted })) {
    return kind === 'person' && !wanted.includes('<') ? `\`${wanted}\` means nobody, so that nobody can be called so.` : `\`${wanted}\` marks a place to fill. Write the name without \`<\` and \`>\`.`;
  }
  if (isSpec(kind)) return invalidSpecId(wanted);
  const pattern = kinds.map(({ schema }) => birthplaceOf(schema, kind)?.pattern).find((one) => one !== undefined);
  if (pattern === undefined || new RegExp(pattern, 'u').test(wanted)) return undefined;
  return `\`${wanted}\` cannot be an id: only letters, digits, dots, hyphens and underscores can be used, without spaces.`;
}

/** What id-format asks for. */
function invalidSpecId(wanted: string): string | undefined {
  if (isPlainId(wanted) && wanted.length <= longestId) return undefined;
  const meant = slug(wanted);
  return `\`${wanted}\` cannot be the id of a spec: use lower-case letters and digits, with hyphens between words, and at most ${longestId} characters. \`${meant}\` would do.`;
}

/** Two things of one name could never be told apart again. */
async function taken(a: SpecAnalysis, place: Place, wanted: string, files: Files): Promise<string | undefined> {
  const { kind } = place;
  if (nameKey(kind, wanted) === nameKey(kind, place.name)) return undefined;
  for (const one of isSpec(kind) ? specNames : [kind]) {
    const places = await placesCalled(a, one, wanted, files);
    // A person is there wherever somebody writes the name; everything else only where it is born.
    const first = places.find(({ defines }) => defines || kind === 'person');
    if (first) return sentence(one, wanted, await whereIs(a, first, files));
  }
  return undefined;
}

async function placesCalled(a: SpecAnalysis, kind: NameKind, name: string, files: Files): Promise<readonly NamedPlace[]> {
  const own = ownPlaces(a, kind, name);
  if (reachOf(kind) === 'file') return own;
  const others = await Promise.all(otherFiles(a, kind, name).map((path) => placesIn(a, files, path, kind, name)));
  return [...own, ...others.flat()];
}

async function whereIs(a: SpecAnalysis, { path, span }: NamedPlace, files: Files): Promise<string> {
  if (path === undefined || path === a.path) return `on line ${a.source.lines.lineAt(span.start) + 1}`;
  const lines = new LineIndex((await files.text(path)) ?? '');
  return `on line ${lines.lineAt(span.start) + 1} of ${path}`;
}

function sentence(kind: NameKind, name: string, where: string): string {
  if (kind === 'person') return `\`${name}\` is already somebody's name, ${where}. Two people of one name could not be told apart; write the full name.`;
  const what = kindById(kind)?.phrase ?? `another ${inSentence(nameLabel(kind))}`;
  return `\`${name}\` is already the id of ${what}, ${where}. Choose an id that is free.`;
}

function isSpec(kind: NameKind): boolean {
  return (specNames as readonly NameKind[]).includes(kind);
}

/** Decides whether a file is one of ours, and says why. */
import { nearest } from '../nearest.js';
import { deref, pairOf, type Source } from '../parse/source.js';
import { kinds as builtIn, type Kind } from '../schema/catalog.js';
import { beginning, type Span } from '../text.js';
import { kindBySuffix } from './might-be.js';

export type Detection =
  /** The key decides, the file name agrees or is silent. */
  | { readonly ours: true; readonly kind: Kind; readonly by: 'key' }
  /** The name decides because the key is missing. */
  | { readonly ours: true; readonly kind: Kind; readonly by: 'suffix' | 'setting' }
  /** The key decides, the file name says another kind. */
  | { readonly ours: true; readonly kind: Kind; readonly by: 'key-against-suffix'; readonly suffixKind: Kind; readonly span: Span }
  /** The key names a kind that does not exist; `kind` is our best guess. */
  | { readonly ours: true; readonly kind: Kind; readonly by: 'guess'; readonly found: string; readonly span: Span }
  /** Not ours; `near` says what it might have been meant to be, `template` that the team's settings keep it as a template. */
  | { readonly ours: false; readonly near?: { readonly kind: Kind; readonly found: string; readonly span: Span }; readonly template?: true };

/**
 * @param settingKind the kind that the team settings' `files` give to this name; it weighs like a suffix
 * @param kinds those there are in this project
 */
export function detect(source: Source, fileName: string | undefined, settingKind?: Kind, kinds: readonly Kind[] = builtIn): Detection {
  const named = settingKind ?? (fileName === undefined ? undefined : kindBySuffix(fileName, kinds));
  const value = deref(pairOf(source.root, 'spec')?.value);
  const written = value?.kind === 'scalar' && typeof value.value === 'string' ? value.value.trim() : undefined;
  if (value === undefined || (value.kind === 'scalar' && value.value === null)) {
    return named ? { ours: true, kind: named, by: settingKind ? 'setting' : 'suffix' } : { ours: false };
  }
  if (written === undefined) {
    if (!named) return { ours: false };
    return { ours: true, kind: named, by: 'guess', found: beginning(source.text.slice(value.span.start, value.span.end), 40), span: value.span };
  }
  const exact = kinds.find((kind) => kind.tag === written);
  if (exact && named && named !== exact) return { ours: true, kind: exact, by: 'key-against-suffix', suffixKind: named, span: value.span };
  if (exact) return { ours: true, kind: exact, by: 'key' };
  const guess = guessKind(written, kinds);
  if (named) return { ours: true, kind: guess ?? named, by: 'guess', found: written, span: value.span };
  if (guess && written.includes('/')) return { ours: true, kind: guess, by: 'guess', found: written, span: value.span };
  const near = guess ?? (looksLikeSpec(source) ? slipOfTag(written, kinds) : undefined);
  return near ? { ours: false, near: { kind: near, found: written, span: value.span } } : { ours: false };
}

/** Other tools' files begin with `spec` too; what is written at the top of ours tells them apart. */
function looksLikeSpec(source: Source): boolean {
  return ['id', 'title', 'status', 'problem', 'hypothesis'].some((key) => pairOf(source.root, key) !== undefined);
}

/** The kind whose whole tag this is but for one letter that is wrong, missing, too many or swapped with its neighbour: `pdr/v1`. */
function slipOfTag(written: string, kinds: readonly Kind[]): Kind | undefined {
  const [word = '', version, ...more] = written.toLowerCase().split('/');
  if (version !== 'v1' || more.length > 0) return undefined;
  return kinds.find((kind) => kind.id !== 'config' && isOneSlip(word, kind.id));
}

function isOneSlip(found: string, meant: string): boolean {
  const start = [...meant].findIndex((letter, index) => letter !== found[index]);
  if (start < 0) return found.length === meant.length + 1;
  const rest = found.slice(start);
  const wanted = meant.slice(start);
  const swapped = `${wanted.charAt(1)}${wanted.charAt(0)}${wanted.slice(2)}`;
  return rest.slice(1) === wanted.slice(1) || rest === wanted.slice(1) || rest.slice(1) === wanted || (wanted.length > 1 && rest === swapped);
}

/**
 * The kind a misspelt tag was meant to be: `experimnt/v1`, `PRD/v1`, `prd/v2`, `experiment`. Short words are not guessed at (`pod/v1` is
 * somebody else's), and neither are settings, a word that many tools use.
 */
function guessKind(written: string, kinds: readonly Kind[]): Kind | undefined {
  const [word = '', version = 'v1'] = written.split('/');
  if (!/^v?\d+$/i.test(version)) return undefined;
  const ids = kinds.map((kind) => kind.id).filter((id) => id !== 'config');
  const id = ids.find((candidate) => candidate === word.toLowerCase()) ?? (word.length > 4 ? nearest(word, ids) : undefined);
  return kinds.find((kind) => kind.id === id);
}

import type { Fix, Problem } from '../finding.js';
import { nearest } from '../nearest.js';
import { deref, ownPair, type Pair, type Source } from '../parse/source.js';
import type { Span, TextEdit } from '../text.js';
import { keys } from '../wording/words.js';
import type { Kind } from './catalog.js';
import { propertiesOf, propertyOf } from './lookup.js';
import { nameOf, schemaOf, type Misfit } from './misfit.js';
import type { Schema } from './vocabulary.js';

/** A key that has no meaning where it stands: misspelt, at home elsewhere, or made up. */
export function unknownKey(misfit: Misfit): Problem | undefined {
  const { error, node, path, kind } = misfit;
  const key = error.params.additionalProperty ?? '';
  const map = deref(node);
  if (map?.kind !== 'map' || key === '<<') return undefined;
  // Keys that are numbers or yes/no are rare enough to be looked for one by one.
  const pair = ownPair(map, key) ?? map.pairs.find((candidate) => String(candidate.key.value) === key);
  if (!pair) return undefined;
  const known = propertiesOf(schemaOf(misfit)).map(([name]) => name);
  const isTop = path.length === 0;
  const twin = known.find((name) => onlySpelling(key, name) && ownPair(map, name));
  if (twin !== undefined) return problem('twin', { key, meant: twin }, pair.key.span, undefined, ownPair(map, twin)?.key.span);
  if (isTop && /^owners?$/i.test(key)) return problem('owner', { key }, pair.key.span);
  const above = isTop ? emptySectionAbove(pair, schemaOf(misfit)) : undefined;
  if (above !== undefined) return notIndented(misfit.source, pair, above);
  if (/^confidence([\s_-]*level)?$/i.test(key) && known.includes('alpha') && !ownPair(map, 'alpha')) return confidence(pair, nameOf(path));
  const near = nearest(key, known.filter((name) => !ownPair(map, name)));
  // A key that exists elsewhere was written in the wrong place rather than misspelt.
  const home = near !== undefined && onlySpelling(key, near) ? undefined : homeOf(key, kind);
  const meant = home === undefined ? (near ?? knownWordIn(key, known.filter((name) => !ownPair(map, name)))) : undefined;
  const message = meant !== undefined ? 'meant' : home !== undefined ? 'home' : isTop ? 'top' : 'default';
  const data = {
    key,
    meant: meant ?? '',
    home: home ?? '',
    own: `x-${key.trim().replace(/\s+/g, '-')}`,
    place: isTop ? kind.phrase : nameOf(path),
    known: keys(known.slice(0, 8), 'or') + (known.length > 8 ? ' …' : ''),
  };
  return problem(message, data, pair.key.span, meant);
}

/** How sure somebody wants to be is written as the risk that is left. */
function confidence({ key, value, span }: Pair, place: string): Problem {
  const written = deref(value);
  const [, digits] = (written?.kind === 'scalar' ? /^\s*(\d+(?:\.\d+)?)\s*(?:%\s*)?$/.exec(String(written.value)) : null) ?? [];
  const share = Number(digits) > 1 ? Number(digits) / 100 : Number(digits);
  const alpha = share > 0 && share < 1 ? `alpha: ${Number((1 - share).toPrecision(6))}` : undefined;
  return {
    rule: 'unknown-key',
    message: 'confidence',
    data: { key: String(key.value), place },
    span: key.span,
    ...(alpha !== undefined && { fixes: () => [{ title: `Write \`${alpha}\``, safe: false, edits: [{ ...span, newText: alpha }] }] }),
  };
}

/** The section without content that a key follows, directly or behind others like it, and could be part of. */
function emptySectionAbove({ key, parent }: Pair, schema: Schema): string | undefined {
  for (let index = parent.pairs.findIndex((pair) => pair.key === key) - 1; index >= 0; index--) {
    const pair = parent.pairs[index];
    const section = pair && propertyOf(schema, String(pair.key.value));
    if (!pair || !section) continue;
    const { value } = pair;
    const isEmpty = value.kind === 'scalar' && value.span.start === value.span.end;
    return isEmpty && propertyOf(section, String(key.value)) ? String(pair.key.value) : undefined;
  }
  return undefined;
}

/** The lines stand where those of the section's key do, and so belong to nothing. */
function notIndented({ lines, text }: Source, { key, span }: Pair, section: string): Problem {
  const fixes = (): readonly Fix[] => {
    const edits: TextEdit[] = [];
    for (let line = lines.lineAt(span.start); line <= lines.lineAt(Math.max(span.end - 1, span.start)); line++) {
      const start = lines.lineStart(line);
      if (text.slice(start, lines.lineEnd(line)).trim() !== '') edits.push({ start, end: start, newText: '  ' });
    }
    return [{ title: `Put it under \`${section}\``, safe: false, edits }];
  };
  return { rule: 'unknown-key', message: 'notIndented', data: { key: String(key.value), home: section }, span: key.span, fixes };
}

/** @param meant what the key is changed to on request. Not safe: what stands below is judged for the first time once its key is known. */
function problem(message: string, data: Problem['data'] & object, span: Span, meant?: string, first?: Span): Problem {
  const fix = (to: string): Fix => ({ title: `Change to \`${to}\``, safe: false, edits: [{ ...span, newText: to }] });
  return {
    rule: 'unknown-key',
    message,
    data,
    span,
    ...(first && { related: [{ span: first, message: 'It is already here' }] }),
    ...(meant !== undefined && { fixes: () => [fix(meant)] }),
  };
}

/** The known key that is a word of a longer one: `summary` of `Executive summary`; the longest, if there are several. */
function knownWordIn(key: string, known: readonly string[]): string | undefined {
  const words = ` ${key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase().split(/[^\p{L}\p{N}]+/u).join(' ').trim()} `;
  const inside = known.filter((name) => words.includes(` ${name.replaceAll('_', ' ')} `));
  return inside.sort((one, other) => other.length - one.length)[0];
}

/** The one section whose own keys include it: `mde` belongs under `analysis`. */
function homeOf(key: string, kind: Kind): string | undefined {
  const homes = Object.entries(kind.schema.properties ?? {}).filter(([, section]) => propertiesOf(section).some(([name]) => name === key));
  return homes.length === 1 ? homes[0]?.[0] : undefined;
}

/** The same letters in another case or with other separators: no doubt what was meant. */
function onlySpelling(found: string, meant: string): boolean {
  const plain = (word: string): string => word.trim().toLowerCase().replace(/[\s_-]+/g, '');
  return plain(found) === plain(meant);
}

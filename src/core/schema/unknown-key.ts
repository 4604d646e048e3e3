import type { Fix, Problem } from '../finding.js';
import { nearest } from '../nearest.js';
import { deref, ownPair } from '../parse/source.js';
import type { Kind } from './catalog.js';
import { alternatives } from './describe.js';
import { propertiesOf } from './lookup.js';
import { nameOf, schemaOf, type Misfit } from './misfit.js';

/** A key that has no meaning where it stands: misspelt, at home elsewhere, or made up. */
export function unknownKey(misfit: Misfit): Problem | undefined {
  const { error, node, path, kind } = misfit;
  const key = String((error.params as { additionalProperty?: unknown }).additionalProperty ?? '');
  const map = deref(node);
  if (map?.kind !== 'map' || key === '<<') return undefined;
  // Keys that are numbers or yes/no are rare enough to be looked for one by one.
  const pair = ownPair(map, key) ?? map.pairs.find((candidate) => String(candidate.key.value) === key);
  if (!pair) return undefined;
  const known = propertiesOf(schemaOf(misfit)).map(([name]) => name);
  const near = nearest(key, known.filter((name) => !ownPair(map, name)));
  // A key that exists elsewhere was written in the wrong place rather than misspelt.
  const home = near !== undefined && onlySpelling(key, near) ? undefined : homeOf(key, kind);
  const meant = home === undefined ? near : undefined;
  // Not safe: what stands below is judged for the first time once its key is known.
  const fix: Fix = { title: `Change to \`${meant ?? ''}\``, safe: false, edits: [{ ...pair.key.span, newText: meant ?? '' }] };
  return {
    rule: 'unknown-key',
    message: meant !== undefined ? 'meant' : home !== undefined ? 'home' : path.length === 0 ? 'top' : 'default',
    data: {
      key,
      meant: meant ?? '',
      home: home ?? '',
      place: path.length === 0 ? kind.phrase : nameOf(path),
      known: alternatives(known.slice(0, 8).map((name) => `\`${name}\``)) + (known.length > 8 ? ' …' : ''),
    },
    span: pair.key.span,
    ...(meant !== undefined && { fixes: () => [fix] }),
  };
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

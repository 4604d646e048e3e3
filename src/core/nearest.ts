import { distance } from 'fastest-levenshtein';

/**
 * Did you mean …: the candidate a misspelt word was probably meant to be. Case, spaces, `_` and `-` do not count; beyond those, one slip
 * is forgiven in a short word, two in a longer one (two letters swapped count as two) and three in a long one. Undefined when nothing is near enough.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  if (wanted.length > 80) return undefined;
  let best: string | undefined;
  let bestDistance = (wanted.length < 4 ? 1 : wanted.length < 9 ? 2 : 3) + 1;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const apart = distance(wanted, other);
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  // Two letters that both differ are another word, not a slip.
  return best !== undefined && bestDistance < Math.max(plain(best).length, 1) ? best : undefined;
}

function plain(word: string): string {
  return word.trim().toLowerCase().replace(/[\s_-]+/g, '');
}

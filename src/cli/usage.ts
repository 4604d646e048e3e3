import { nearest } from '../core/service.js';

/** The command line cannot be understood or done: one line says why and what to write instead. */
export class UsageError extends Error {}

/** ` Did you mean …?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>, show = (candidate: string): string => `\`${candidate}\``): string {
  const best = nearest(word, candidates);
  return best === undefined ? '' : ` Did you mean ${show(best)}?`;
}

/** "a, b or c". */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

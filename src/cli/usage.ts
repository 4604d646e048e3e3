import { listed, nearest } from '../core/service.js';

/** The command line cannot be understood or done: one line says why and what to write instead. */
export class UsageError extends Error {}

/** ` Did you mean …?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>, show = (candidate: string): string => `\`${candidate}\``): string {
  const best = nearest(word, candidates);
  return best === undefined ? '' : ` Did you mean ${show(best)}?`;
}

/** "a, b or c". */
export function oneOf(words: readonly string[]): string {
  return listed(words, 'or');
}

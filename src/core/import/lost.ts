/** Nothing of a document may be lost: which of its words are not there any more. */

/** Words that only frame a sentence that is taken apart: "As a …, I want to …", "If …, then …, because …". */
const frameWords: ReadonlySet<string> = new Set(['a', 'an', 'as', 'i', 'to', 'if', 'then', 'because']);

/** Letters and digits in lower case; what stands between them is no word. */
export function wordsOf(text: string): readonly string[] {
  // A box is told by its state, a number in front of a point by the order.
  const bare = text.replace(/^((?:>|[^\S\n\r\u2028\u2029])*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[xX]\](?=\s))?/gm, '$1');
  return (bare.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !frameWords.has(word));
}

/** How often each word occurs. */
function countOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that one text has more often than the other, with how often. */
export function lacking(source: string, result: string): Map<string, number> {
  const missing = countOf(source);
  for (const word of wordsOf(result)) {
    const left = (missing.get(word) ?? 0) - 1;
    if (left > 0) missing.set(word, left);
    else missing.delete(word);
  }
  return missing;
}

/** The lines of a text that hold words the result lacks, in their order. */
export function lostLines(source: string, result: string): readonly string[] {
  const missing = lacking(source, result);
  if (missing.size === 0) return [];
  return source.split('\n').filter((line) => {
    const found = wordsOf(line).filter((word) => missing.has(word));
    for (const word of found) {
      const left = (missing.get(word) ?? 0) - 1;
      if (left > 0) missing.set(word, left);
      else missing.delete(word);
    }
    return found.length > 0;
  });
}

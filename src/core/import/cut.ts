/** Where sentences with a known frame are cut. Each place is looked at once: long gaps and many beginnings of a frame take linear time. */

/** What stands behind the first words of a frame; undefined for another sentence. */
export function behind(text: string, start: RegExp): string | undefined {
  const found = start.exec(text);
  return found ? text.slice(found[0].length) : undefined;
}

/**
 * What stands in front of and behind the first place where a frame goes on, with something on both sides; a comma before it belongs to it.
 * @param at global; begins with a single space, so that long gaps are looked at once
 */
export function cut(text: string, at: RegExp): readonly [before: string, after: string] | undefined {
  for (const found of text.matchAll(at)) {
    const before = text.slice(0, found.index).trimEnd().replace(/,$/, '');
    const after = text.slice(found.index + found[0].length).trimStart();
    if (before.trim() !== '' && after !== '') return [before, after];
  }
  return undefined;
}

/**
 * The same where marks, such as those of bold text, may stand around the word that goes on.
 * @param word global; with the marks behind it
 */
export function cutAtWord(text: string, word: RegExp): readonly [before: string, after: string] | undefined {
  for (const found of text.matchAll(word)) {
    let start = found.index;
    while (start > 0 && /\W/.test(text.charAt(start - 1))) start--;
    const gap = text.slice(start, found.index).search(/\s/);
    const after = text.slice(found.index + found[0].length);
    if (start > 0 && gap >= 0 && after !== '') return [text.slice(0, start + gap).replace(/[,;.]$/, ''), after];
  }
  return undefined;
}

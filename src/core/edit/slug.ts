/** The most characters that the id of a spec may have. */
export const longestId = 80;

/** Whether a text is as plain as the id of a spec has to be, but for its length: lower-case words joined by hyphens. */
export function isPlainId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Letters that do not come apart into a plain one and an accent. */
const latin: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', þ: 'th' };

/** A title as an id: lower-case words joined by hyphens, at most 80 characters, never empty. */
export function slug(title: string): string {
  const words = title
    .replace(/[ßæœøłđþ]/gi, (letter) => latin[letter.toLowerCase()] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = words.length <= longestId ? words : words.slice(0, longestId + 1).replace(/-[^-]*$/, '').slice(0, longestId);
  return short === '' ? 'untitled' : short;
}

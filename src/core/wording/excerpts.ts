/** Two versions of a text, as messages show them. */

/** Of two long texts, what stands where they begin to differ. */
export function excerpts(old: string, current: string): readonly [string, string] {
  if (Math.max(old.length, current.length) <= 60) return [excerpt(old), excerpt(current)];
  const [before, after] = [old.split(' '), current.split(' ')];
  const same = before.findIndex((word, index) => word !== after[index]);
  const from = Math.max((same < 0 ? before.length : same) - 2, 0);
  const cut = (all: readonly string[]): string => {
    const rest = all.slice(from).join(' ');
    return `"${from > 0 ? '… ' : ''}${rest.length > 60 ? `${rest.slice(0, 59).trimEnd()}…` : rest.replace(/\.$/, '')}"`;
  };
  return [cut(before), cut(after)];
}

/** A number as it is, a name as code, a sentence in quotes. */
export function excerpt(text: string): string {
  if (/^[\d.%-]+$/.test(text)) return text;
  if (text.length > 60) return `"${text.slice(0, 59).trimEnd()}…"`;
  return /[\s`]/.test(text) ? `"${text.replace(/\.$/, '')}"` : `\`${text}\``;
}

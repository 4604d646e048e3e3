/** What a text says, and two versions of it, as messages show them. */
import { shortened } from '../text.js';

const most = 60;

/** Of two long texts, what stands where they begin to differ. */
export function differing(old: string, current: string): readonly [string, string] {
  if (Math.max(old.length, current.length) <= most) return [quoted(old), quoted(current)];
  const [before, after] = [old.split(' '), current.split(' ')];
  const same = before.findIndex((word, index) => word !== after[index]);
  const from = Math.max((same < 0 ? before.length : same) - 2, 0);
  const cut = (all: readonly string[]): string => {
    const rest = all.slice(from).join(' ');
    return `"${from > 0 ? '… ' : ''}${rest.length > most ? shortened(rest, most) : rest.replace(/\.$/, '')}"`;
  };
  return [cut(before), cut(after)];
}

/** A number as it is, a name as code, a sentence in quotes. */
export function quoted(text: string): string {
  if (/^[\d.%-]+$/.test(text)) return text;
  if (text.length > most) return `"${shortened(text, most)}"`;
  return /[\s`]/.test(text) ? `"${text.replace(/\.$/, '')}"` : `\`${text}\``;
}

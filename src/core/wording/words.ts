/** Putting words together for messages. */
import { oneLine, shortened } from '../text.js';

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** At most `most` of them, then how many more: "a, b and 3 more". */
export function listedUpTo(words: readonly string[], most: number): string {
  return words.length <= most ? listed(words) : listed([...words.slice(0, most), `${words.length - most} more`]);
}

/** "1 item", "2,400 items". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** Keys as messages write them: "`type`, `direction` and `definition`". */
export function keys(names: readonly string[], last = 'and'): string {
  return listed(names.map((name) => `\`${name}\``), last);
}

/** A text on one line and without its full stop, as messages repeat it: what is long is cut. */
export function repeated(text: string, most = 60): string {
  return shortened(oneLine(text).replace(/[.!]$/, ''), most);
}

/** Edits a template with tab stops as though it were plain text: while that lasts, each tab stop is a word of its own. */
import type { Scaffold } from '../scaffold.js';
import { escapeSnippet, withoutTabStops } from '../snippet.js';
import { placeholder } from '../schema/skeleton.js';

/** The words that stand for tab stops. */
export interface Stops {
  /** One more. It shows what to write there, or offers the values there are. */
  add(hint: string, values?: readonly string[]): string;
  /** Whether a text is nothing but a tab stop. */
  is(text: string): boolean;
}

/**
 * @param given texts that the edit may put in, none of which may be taken for a tab stop
 * @param edit gets the text with a word in place of each tab stop, the same one for all that repeat it
 */
export function editSnippet(snippet: string, given: string, edit: (text: string, stops: Stops) => string): Scaffold {
  const prefix = unusedWord(snippet + given);
  /** What stands behind a stop's number: `:text`, `|a,b|` or nothing. */
  const contents = new Map<number, string>();
  const text = snippet.replace(tabStop, (_whole, escaped?: string, number?: string, content?: string, bare?: string) => {
    if (escaped !== undefined) return escaped;
    const stop = Number(number ?? bare);
    if (content !== undefined) contents.set(stop, content);
    return `${prefix}${stop}x`;
  });
  const words = new RegExp(`${prefix}(\\d+)x`);
  const own = Math.max(0, ...text.split(words).filter((_part, index) => index % 2 === 1).map(Number));
  let last = own;
  const add = (hint: string, values: readonly string[] = []): string => {
    const choice = `|${values.map((value) => value.replace(/[\\,|]/g, '\\$&')).join(',')}|`;
    contents.set(++last, values.length > 0 ? choice : `:${escapeSnippet(placeholder(hint))}`);
    return `${prefix}${last}x`;
  };
  const edited = edit(text, { add, is: (word) => new RegExp(`^${prefix}\\d+x$`).test(word) });
  return withStops(edited.split(words), contents, own);
}

/** `\}`, `${1:text}`, `${1|a,b|}`, `$1` and `${1}`, as templates have them. */
const tabStop = /\\([\\$}])|\$\{(\d+)(:(?:\\.|[^}\\])*|\|(?:\\.|[^|\\])*\|)\}|\$\{?(\d+)\}?/g;

/**
 * @param parts text and numbers of stops in turn
 * @param own the template's last stop; those after it are new
 */
function withStops(parts: readonly string[], contents: ReadonlyMap<number, string>, own: number): Scaffold {
  const order = inOrder(parts.filter((_part, index) => index % 2 === 1).map(Number), own);
  const seen = new Set<number>();
  const snippet = parts.map((part, index) => {
    if (index % 2 === 0) return escapeSnippet(part);
    const stop = Number(part);
    // What a stop shows is written where it stands first; the others repeat it.
    const content = seen.has(stop) ? undefined : contents.get(stop);
    seen.add(stop);
    const number = order.indexOf(stop) + 1;
    return content === undefined ? `$${number}` : `\${${number}${content}}`;
  });
  return { snippet: snippet.join(''), text: withoutTabStops(snippet.join('')) };
}

/** The template's own in the order it gives them, each new one behind the one it stands behind. The last, 0, is none of them. */
function inOrder(stops: readonly number[], own: number): readonly number[] {
  const weights = new Map<number, number>();
  let before = 0;
  for (const stop of stops.filter((each) => each > 0)) {
    if (stop <= own) before = stop;
    if (!weights.has(stop)) weights.set(stop, stop <= own ? stop : before + stop / 1e6);
  }
  return [...weights.keys()].sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
}

function unusedWord(text: string): string {
  let word = 'tabstop';
  while (text.includes(word)) word += 'z';
  return word;
}

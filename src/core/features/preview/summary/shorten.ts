/** Making texts fit a page that has room for little: whole sentences where they fit, else as many words as do. */
import { beginning, oneLine, withoutEnd } from '../../../text.js';

/**
 * The first sentences of a text, on one line.
 *
 * @param most characters
 */
export function firstSentences(text: string, sentences: number, most: number): string {
  const line = oneLine(text);
  // A point within a number, an abbreviation or a name ends nothing: the next word has to begin like a sentence.
  const ends = [...line.matchAll(/[.!?]["'”’)*`]*(?=\s+["“'(*`]*[\p{Lu}\d]|$)/gu)].map((match) => match.index + match[0].length);
  const fitting = ends.slice(0, sentences).filter((end) => end <= most).at(-1);
  return fitting !== undefined ? line.slice(0, fitting) : firstWords(line, most);
}

/** As many words as fit. Markdown that would be cut open is closed or left away. */
export function firstWords(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = beginning(line, most);
  const words = /^(.*\S)\s/s.exec(cut)?.[1] ?? cut;
  const code = (words.match(/`/g) ?? []).length % 2 === 1 ? words.slice(0, words.lastIndexOf('`')) : words;
  const bold = (code.match(/\*\*/g) ?? []).length % 2 === 1 ? code.slice(0, code.lastIndexOf('**')) : code;
  return `${withoutEnd(bold, ' \t\r\n\u00a0,;:(–-')}…`;
}

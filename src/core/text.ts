/**
 * Places in a text. Everything inside the core counts UTF-16 code units from the start of the text, as
 * JavaScript strings and VS Code do; lines and columns exist only at the edges (terminal, editor).
 */

/** A half-open range of UTF-16 offsets: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of a span. An insertion has an empty span. Offsets refer to the text before any edit. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** A line and a column, both counted from 0; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** With a capital at its start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title or a sentence as it stands within another: "Why now" is "why now", "PRD" stays. */
export function inSentence(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text on one line, with single spaces: as it is shown within a sentence, and as texts are compared where white space does not count. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** At most so many units of a text's beginning. What takes two of them, like an emoji, is not cut in half. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** A text of at most so many units: what is longer ends in an ellipsis. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${beginning(text, most - 1).trimEnd()}…` : text;
}

/**
 * A text without what stands at its end, as long as it is one of these characters. A regular expression for that begins anew at each
 * such character of the text, which takes quadratic time where there are many.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/**
 * A copy of plain data in which no text is a piece of a longer one: such a piece keeps all of the longer text in memory. Many times faster than
 * `structuredClone`, which matters where it is done for thousands of files.
 */
export function detached<T>(value: T): T {
  if (typeof value === 'string') return ownCopy(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => detached<unknown>(item)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, detached<unknown>(inner)])) as T;
}

/** Shorter texts are always copied when they are cut out. What is put together and cut again is a piece of nothing but itself. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : `\n${text}`.slice(1);
}

/** Applies edits that do not overlap; of insertions at the same place, the earlier in the list comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }));
  ordered.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let result = '';
  let done = 0;
  for (const { edit } of ordered) {
    if (edit.start < done) throw new RangeError(`edits overlap at offset ${edit.start}`);
    result += text.slice(done, edit.start) + edit.newText;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** Where an offset of the text after some edits was before them; of what an edit wrote, where the edit was made. */
export function originOf(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const from = start + shift;
    if (offset < from) break;
    if (offset < from + newText.length) return start;
    shift += newText.length - (end - start);
  }
  return offset - shift;
}

/** The offset behind the next line break, or 0. */
function endOfLine(text: string, from: number): number {
  return text.indexOf('\n', from) + 1;
}

function endOfAnyLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) return i + 1;
  }
  return 0;
}

/** Converts between offsets and positions. Lines end with `\n`, `\r\n` or `\r`. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    // Made at every keystroke: looking for one character is many times faster than looking at each.
    const breakAt = text.includes('\r') ? endOfAnyLine : endOfLine;
    for (let end = breakAt(text, 0); end > 0; end = breakAt(text, end)) this.starts.push(end);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The offset of a line's first character; past the last line, the length of the text. */
  lineStart(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The text of a line without its line break. */
  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The offset just before a line's line break. */
  lineEnd(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > this.lineStart(line) && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return end;
  }

  /** The line an offset is on, from 0. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  position(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.lineStart(line) };
  }

  offset(position: Position): number {
    return Math.min(this.lineStart(position.line) + position.character, this.text.length);
  }
}

/** Reads Markdown into blocks that know their lines. Text between the lines of a block is never interpreted here. */
import MarkdownIt, { type Options, type Token } from 'markdown-it';

/** Lines count from 0; `to` is the first line behind. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

export interface Item {
  /** What the item says, without its bullet, its box and the lists below it. */
  readonly text: string;
  /** Whether its box is ticked; undefined for an item without one. */
  readonly checked: boolean | undefined;
  readonly items: readonly Item[];
  /** As it stands in the document, moved to the left edge. */
  readonly raw: string;
}

export type Block = Lines & { readonly raw: string } & (
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'other' }
);

/** Deeper lists and quotes stay as they are written. */
const deepest = 40;

const reader = new MarkdownIt({ html: true }).disable('reference').set({ maxNesting: deepest } as Options);
// What stands inside a paragraph is somebody's own wording.
reader.core.ruler.enableOnly(['normalize', 'block']);

/** A text with one form of line ends, without tabs and what cannot be seen, and with Markdown's bullets for those of word processors. */
export function tidy(text: string): string {
  const visible = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return visible.replace(/^([ \t]*)[•●○▪■◦‣⁃](?=\s)/gm, '$1-').replace(/\u00a0/g, ' ');
}

/** @param text tidied */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.split('\n');
  const tokens = reader.parse(text, {});
  const blocks: Block[] = [];
  let done = 0;
  const rest = (to: number): void => {
    const raw = slice(lines, done, to);
    if (raw !== '') blocks.push({ kind: 'other', ...filled(lines, done, to), raw });
  };
  for (let start = 0; start < tokens.length; ) {
    const end = closing(tokens, start);
    const [from, to] = tokens[start]?.map ?? [done, done];
    rest(from);
    const block = blockOf(tokens.slice(start, end + 1), lines, from, to);
    if (block) blocks.push(block);
    done = Math.max(done, to);
    start = end + 1;
  }
  rest(lines.length);
  return blocks;
}

function blockOf(tokens: readonly Token[], lines: readonly string[], from: number, to: number): Block | undefined {
  const [first] = tokens;
  const raw = slice(lines, from, to);
  const place = { ...filled(lines, from, to), raw };
  const text = tokens[1]?.content ?? '';
  if (first?.type === 'hr') return undefined;
  // A line of dashes below a paragraph was more likely meant to end a part than to make a heading of it.
  const isHeading = first?.type === 'heading_open' && !(text.includes('\n') || text.length > 200);
  if (isHeading) return { kind: 'heading', ...place, level: Number(first.tag.slice(1)), text: text.trim() };
  if (first?.type === 'paragraph_open') return { kind: 'paragraph', ...place, text };
  if (first?.type === 'heading_open') return { kind: 'paragraph', ...place, text };
  if (first?.type === 'bullet_list_open' || first?.type === 'ordered_list_open') return { kind: 'list', ...place, items: itemsOf(tokens, lines) };
  if (first?.type === 'table_open') return { kind: 'table', ...place, ...tableOf(tokens) };
  return { kind: 'other', ...place };
}

/** The items of a list, from its opening to its closing. */
function itemsOf(list: readonly Token[], lines: readonly string[]): readonly Item[] {
  const items: Item[] = [];
  for (let start = 1; start < list.length - 1; ) {
    const end = closing(list, start);
    items.push(itemOf(list.slice(start, end + 1), lines));
    start = end + 1;
  }
  return items;
}

function itemOf(tokens: readonly Token[], lines: readonly string[]): Item {
  const [from, to] = tokens[0]?.map ?? [0, 0];
  const texts: string[] = [];
  const items: Item[] = [];
  for (let start = 1; start < tokens.length - 1; ) {
    const end = closing(tokens, start);
    const inner = tokens.slice(start, end + 1);
    const type = inner[0]?.type ?? '';
    const place = inner[0]?.map ?? [from, from];
    if (type === 'paragraph_open') texts.push(inner[1]?.content ?? '');
    else if (type.endsWith('_list_open')) items.push(...itemsOf(inner, lines));
    else texts.push(slice(lines, ...place));
    start = end + 1;
  }
  const whole = texts.join('\n\n');
  const raw = slice(lines, from, to);
  // At the depth where reading ends nothing is known of what is inside.
  if (whole === '' && items.length === 0) return { text: raw.replace(/^(?:[-*+]|\d+[.)])\s*/, ''), checked: undefined, items, raw };
  const box = /^\[([ xX]?)\](?=\s|$)\s*/.exec(whole);
  return { text: whole.slice(box?.[0].length ?? 0), checked: box ? /x/i.test(box[1] ?? '') : undefined, items, raw };
}

function tableOf(tokens: readonly Token[]): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const rows: string[][] = [];
  for (const [index, { type }] of tokens.entries()) {
    if (type === 'tr_open') rows.push([]);
    if (type === 'th_open' || type === 'td_open') rows.at(-1)?.push((tokens[index + 1]?.content ?? '').trim());
  }
  return { header: rows[0] ?? [], rows: rows.slice(1) };
}

/** Where the token that opens here is closed; the place itself for one that stands alone. */
function closing(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth <= 0) return index;
  }
  return tokens.length - 1;
}

/** Without the empty lines around it, which belong to nothing: a list reaches to what comes behind it. */
function filled(lines: readonly string[], from: number, to: number): Lines {
  const isEmpty = (line: number): boolean => (lines[line] ?? '').trim() === '';
  let [first, end] = [from, to];
  while (end > first + 1 && isEmpty(end - 1)) end--;
  while (first < end - 1 && isEmpty(first)) first++;
  return { from: first, to: end };
}

/** Lines as one text without empty lines around it, moved to the left edge together. */
function slice(lines: readonly string[], from: number, to: number): string {
  const part = lines.slice(from, to);
  while (part.length > 0 && part.at(-1)?.trim() === '') part.pop();
  while (part.length > 0 && part[0]?.trim() === '') part.shift();
  const shift = part.reduce((least, line) => (line.trim() === '' ? least : Math.min(least, /^ */.exec(line)?.[0].length ?? 0)), Infinity);
  return part.map((line) => line.slice(Math.min(shift, line.length)).trimEnd()).join('\n');
}

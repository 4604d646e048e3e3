/** The parts of a document: headings with what is below them, also where only bold text or a lone line serves as one. */
import type { Block, Lines } from './blocks.js';

export interface Part extends Lines {
  /** As written; undefined for what stands above the first heading. */
  readonly heading: string | undefined;
  readonly level: number;
  readonly blocks: Block[];
  readonly parts: Part[];
  /** Behind the last line of the part and all below it. */
  end: number;
}

/** Below every heading of Markdown. */
const lineLevel = 7;

/**
 * @param isKnown whether a lone line, such as "Problem" in a text without headings, names a section
 * @returns the part above the first heading, with all others below it
 */
export function outline(blocks: readonly Block[], isKnown: (line: string) => boolean): Part {
  const root: Part = { heading: undefined, level: 0, from: 0, to: 0, blocks: [], parts: [], end: 0 };
  const open: Part[] = [root];
  const hasHeadings = blocks.some(({ kind }) => kind === 'heading');
  const begin = (heading: string, level: number, lines: Lines): void => {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const part: Part = { heading, level, from: lines.from, to: lines.to, blocks: [], parts: [], end: lines.to };
    open.at(-1)?.parts.push(part);
    open.push(part);
  };
  for (const block of blocks) {
    if (block.kind === 'heading') begin(block.text, block.level, block);
    else if (block.kind === 'paragraph') {
      for (const piece of piecesOf(block, (line) => isKnown(line) || (hasHeadings && isBold(line)), isKnown)) {
        if (typeof piece === 'string') begin(piece, lineLevel, block);
        else open.at(-1)?.blocks.push(piece);
      }
    } else open.at(-1)?.blocks.push(block);
    for (const part of open) part.end = Math.max(part.end, block.to);
  }
  return root;
}

/** A paragraph cut at the lines that serve as headings. */
function piecesOf(block: Block & { readonly kind: 'paragraph' }, isAlone: (line: string) => boolean, isKnown: (line: string) => boolean): readonly (string | Block)[] {
  const lines = block.text.split('\n');
  if (lines.length === 1) return isAlone(block.text) && isShort(block.text) ? [plainHeading(block.text)] : [block];
  if (!lines.some((line) => isShort(line) && isKnown(line))) return [block];
  const pieces: (string | Block)[] = [];
  let text: string[] = [];
  const flush = (): void => {
    const raw = text.join('\n').trim();
    if (raw !== '') pieces.push({ ...block, raw, text: raw });
    text = [];
  };
  for (const line of lines) {
    if (!(isShort(line) && isKnown(line))) text.push(line);
    else {
      flush();
      pieces.push(plainHeading(line));
    }
  }
  flush();
  return pieces;
}

function isBold(line: string): boolean {
  return /^(\*\*|__)[^*_]+\1\s*:?$/.test(line.trim());
}

function isShort(line: string): boolean {
  return line.trim().length <= 80 && !/[.!,;][*_]*\s*$/.test(line);
}

function plainHeading(line: string): string {
  return line.trim().replace(/^(\*\*|__)([\s\S]*?)\1(:?)$/, '$2$3').replace(/:\s*$/, '');
}

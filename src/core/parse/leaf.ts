import type { Problem } from '../finding.js';
import { readComments } from './comments.js';
import { maxDepth } from './concrete.js';
import { findDuplicates } from './duplicates.js';
import type { LexemeType } from './lexemes.js';
import { OffsetMap } from './offsets.js';
import { readOrdinary } from './ordinary.js';
import type { Comment, MapNode, Node, SeqNode } from './source.js';
import { readCleanly, type Reading } from './tolerant.js';

/** A part of a text that is read at once. Without `content` it cannot be read by itself. */
export interface Leaf {
  readonly text: string;
  readonly content: Content | undefined;
}

export interface Content {
  /** All offsets are ahead of those in the part's own text by so many. */
  readonly lead: number;
  /** The mapping or list with this one pair or item; undefined for comments alone. */
  readonly around: MapNode | SeqNode | undefined;
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

/** What parts that stand side by side have in common. */
export interface Shape {
  readonly of: 'pairs' | 'items';
  /** Of their keys or dashes. */
  readonly column: number;
  /** 0 for sections. */
  readonly level: number;
  readonly eol: '\n' | '\r\n';
}

/** How deep a text is cut into parts. */
export const maxLevel = 3;

const blank: ReadonlySet<LexemeType> = new Set<LexemeType>(['space', 'newline', 'comment', 'doc-start', 'doc-mode']);

/** Reads a single pair or item, with what is indented below it. */
export function readLeaf(text: string, { of, column, level, eol }: Shape): Leaf {
  // Below a key of its own it is read as it is in its place. The line break keeps its columns.
  const lead = level === 0 ? '\n' : 'k:\n';
  const own = lead + text;
  const ordinary = readOrdinary(own);
  const reading = ordinary ? { ...ordinary, problems: [] } : readAlone(own, eol);
  const root = reading?.root?.kind === 'map' ? reading.root : undefined;
  const around = level === 0 ? root : root?.pairs[0]?.value;
  const fits =
    root?.pairs.length === 1 && around?.span.start === lead.length + column &&
    (around.kind === 'map' ? of === 'pairs' && around.pairs.length === 1 : around.kind === 'seq' && of === 'items' && around.items.length === 1);
  // A slice of the whole text would keep all of it in memory for as long as this part is kept.
  const copy = own.slice(lead.length);
  if (!reading || !fits || (around.kind !== 'map' && around.kind !== 'seq') || around.flow) return { text: copy, content: undefined };
  const problems = [...reading.problems, ...findDuplicates(root)];
  return { text: copy, content: { lead: lead.length, around, comments: reading.comments, problems } };
}

/** Undefined for a text that cannot be read by itself. */
function readAlone(text: string, eol: '\n' | '\r\n'): (Pick<Content, 'comments' | 'problems'> & { readonly root: Node | undefined }) | undefined {
  const reading = readCleanly(text, eol, maxDepth - maxLevel);
  if (!reading || !isSelfContained(reading)) return undefined;
  return { root: reading.tree.root, comments: readComments(reading.lexed.lexemes, OffsetMap.none), problems: reading.problems };
}

/** Reads what stands before the first key. */
export function readHead(text: string, eol: '\n' | '\r\n'): Leaf {
  const reading = readCleanly(text, eol, maxDepth);
  if (!reading) return { text, content: undefined };
  const { lexemes } = reading.lexed;
  const marks = lexemes.filter(({ type }) => type === 'doc-start').length;
  if (marks > 1 || !lexemes.every(({ type }) => blank.has(type))) return { text, content: undefined };
  return { text, content: { lead: 0, around: undefined, comments: readComments(lexemes, OffsetMap.none), problems: [] } };
}

/** Whether nothing in it depends on, or changes, what stands elsewhere in the text. */
function isSelfContained({ lexed, problems }: Reading): boolean {
  // Where a list in a text was meant to be is guessed from the lines around it.
  if (problems.some(({ message }) => message === 'list-in-text')) return false;
  return lexed.isOpen && !lexed.lexemes.some(({ type }) => type === 'alias');
}

import { specNames, type NameKind } from '../schema/vocabulary.js';
import type { IndexedDefinition } from '../spec/place-index.js';
import type { Span } from '../text.js';
import { plain } from './markdown.js';
import { nameLabel } from './named.js';

export interface WorkspaceSymbol {
  /** The id and what people call it, so that either finds it. */
  readonly name: string;
  /** What it is: PRD, goal … */
  readonly detail: string;
  readonly kind: NameKind;
  readonly path: string;
  /** May be some letters off while somebody types in that file. */
  readonly span: Span;
}

/** More than this nobody reads through: another letter says more. */
const most = 500;
const longestLabel = 120;

/** The specs first, then the rest in the order of files. People are found by their references instead: they are in every file. */
export function workspaceSymbols(definitions: Iterable<IndexedDefinition>, query: string): readonly WorkspaceSymbol[] {
  const words = query.toLowerCase().split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  const found: WorkspaceSymbol[] = [];
  for (const { kind, name, title, path, start, end } of definitions) {
    if (kind === 'person') continue;
    const label = title === undefined || title === name ? name : `${name} · ${plain(title, longestLabel)}`;
    if (!words.every((word) => hasLetters(label.toLowerCase(), word))) continue;
    found.push({ name: label, detail: nameLabel(kind), kind, path, span: { start, end } });
  }
  return found.sort(inOrder).slice(0, most);
}

function inOrder(a: WorkspaceSymbol, b: WorkspaceSymbol): number {
  const byPath = a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return rank(a.kind) - rank(b.kind) || byPath || a.span.start - b.span.start;
}

/** Whether the letters of a word come one after another, as editors match them. */
function hasLetters(text: string, word: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function rank(kind: NameKind): number {
  return (specNames as readonly NameKind[]).includes(kind) ? 0 : 1;
}

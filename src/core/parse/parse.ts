import type { Problem } from '../finding.js';
import { LineIndex, type Span } from '../text.js';
import { checkAliases } from './aliases.js';
import { readComments } from './comments.js';
import { toData } from './data.js';
import { findDuplicates } from './duplicates.js';
import { join } from './join.js';
import { placeTree } from './offsets.js';
import { readOrdinary } from './ordinary.js';
import { readParts, type Branch } from './parts.js';
import { dataOfParts } from './parts-data.js';
import type { Comment, Node, Source } from './source.js';
import { readTolerantly } from './tolerant.js';

/** In UTF-16 units. Nothing longer is parsed: it is no spec, and every keystroke would have to wait for it. */
export const maxLength = 1_000_000;

/**
 * Reads any text; what is wrong with it is in the result's problems. With the previous version of the text only what
 * changed is read, where that gives the same result.
 */
export function parse(text: string, previous?: Source): Source {
  const lines = new LineIndex(text);
  const eol = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
  if (text.length > maxLength) {
    const span: Span = { start: 0, end: lines.lineEnd(0) };
    const problem: Problem = { rule: 'file-too-large', data: { size: millions(text.length), limit: millions(maxLength) }, span };
    return { text, lines, eol, root: undefined, comments: [], problems: [problem], data: undefined, inParts: false };
  }
  const parts = previous && readParts(text, eol, previous instanceof ParsedSource ? previous.parts : undefined);
  if (parts?.readable) {
    const { root, comments, problems } = join(parts);
    return new ParsedSource(text, lines, eol, root, comments, inOrder(problems), () => dataOfParts(parts), parts);
  }
  const ordinary = readOrdinary(text);
  if (ordinary) {
    const { root, comments } = ordinary;
    return new ParsedSource(text, lines, eol, root, comments, findDuplicates(root), () => toData(root), parts);
  }
  const { tree, lexed, map, problems } = readTolerantly(text, eol);
  if (tree.root && !map.isNone) placeTree(tree.root, map);
  const aliases = checkAliases(tree.root);
  const all = inOrder([...problems, ...findDuplicates(tree.root), ...aliases.problems]);
  return new ParsedSource(text, lines, eol, tree.root, readComments(lexed.lexemes, map), all, () => toData(tree.root, aliases.refused), parts);
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

class ParsedSource implements Source {
  constructor(
    readonly text: string,
    readonly lines: LineIndex,
    readonly eol: '\n' | '\r\n',
    readonly root: Node | undefined,
    readonly comments: readonly Comment[],
    readonly problems: readonly Problem[],
    private readonly read: () => unknown,
    /** What the next version of the text can be made of. */
    readonly parts: Branch | undefined,
  ) {}

  get inParts(): boolean {
    return this.parts?.readable === true;
  }

  get data(): unknown {
    return this.read();
  }
}

/** In millions, rounded up: what is over a limit is not called equal to it. */
function millions(length: number): string {
  return String(Math.ceil(length / 100_000) / 10);
}

/** A text read in the way for ordinary texts and in the way for any text: where the first does not give up, the two must not differ. */
import { readComments } from '../../src/core/parse/comments.js';
import { findDuplicates } from '../../src/core/parse/duplicates.js';
import { readOrdinary } from '../../src/core/parse/ordinary.js';
import { readTolerantly } from '../../src/core/parse/tolerant.js';
import { LineIndex } from '../../src/core/text.js';
import { assertSame } from './same-source.js';

/** Whether the text is an ordinary one. */
export function assertReadsAlike(text: string): boolean {
  const ordinary = readOrdinary(text);
  if (!ordinary) return false;
  const { tree, lexed, map, problems } = readTolerantly(text, '\n');
  const common = { text, lines: new LineIndex(text), eol: '\n', data: undefined, inParts: false } as const;
  const duplicates = findDuplicates(ordinary.root);
  assertSame(
    { ...common, ...ordinary, problems: duplicates },
    { ...common, root: tree.root, comments: readComments(lexed.lexemes, map), problems: [...problems, ...findDuplicates(tree.root)] },
  );
  return true;
}

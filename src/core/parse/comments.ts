import type { Lexeme } from './lexemes.js';
import type { OffsetMap } from './offsets.js';
import type { Comment } from './source.js';

export function readComments(lexemes: readonly Lexeme[], map: OffsetMap): Comment[] {
  const comments: Comment[] = [];
  let ownLine = true;
  for (const { type, source, offset } of lexemes) {
    if (type === 'comment') {
      const span = map.span({ start: offset, end: offset + source.length });
      comments.push({ span, text: source.slice(1).trim(), ownLine });
    }
    // The text below `|` takes its last line break with it.
    if (type === 'newline') ownLine = true;
    else if (type === 'block-text' && source !== '') ownLine = source.endsWith('\n');
    else if (type !== 'space' && type !== 'doc-mode' && type !== 'byte-order-mark') ownLine = false;
  }
  return comments;
}

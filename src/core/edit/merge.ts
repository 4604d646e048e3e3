import type { TextEdit } from '../text.js';

/**
 * Insertions at one place become one edit, in their order, so that editors cannot reorder them. So do those that put the first keys or
 * items of something in the place of the same empty brackets or white space.
 */
export function mergeInsertions(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const same = result.findIndex((other) => other.start === edit.start && other.end === edit.end && joined(other, edit) !== undefined);
    const other = result[same];
    if (other) result[same] = { ...other, newText: joined(other, edit) ?? '' };
    else result.push(edit);
  }
  return result;
}

/** Undefined where two texts want to be in one place. */
function joined({ start, end, newText: one }: TextEdit, { newText: other }: TextEdit): string | undefined {
  const bracket = /^ ?([[{])/.exec(one)?.[1];
  if (bracket !== undefined && other.trimStart().startsWith(bracket) && /[\]}]$/.test(one)) return `${one.slice(0, -1)}, ${other.trimStart().slice(1)}`;
  const isBlock = (text: string): boolean => /^\r?\n|\n$/.test(text);
  return start === end || (isBlock(one) && isBlock(other)) ? one + other : undefined;
}

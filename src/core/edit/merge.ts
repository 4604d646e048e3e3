import type { TextEdit } from '../text.js';

/** Insertions at one place become one edit, in their order, so that editors cannot reorder them. */
export function mergeInsertions(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const same = result.findIndex((other) => other.start === edit.start && other.end === edit.end && edit.start === edit.end);
    const other = result[same];
    if (other) result[same] = { ...other, newText: other.newText + edit.newText };
    else result.push(edit);
  }
  return result;
}

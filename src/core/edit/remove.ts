import { deref, type Node, type Source } from '../parse/source.js';
import type { TextEdit } from '../text.js';
import { replaceValue } from './replace.js';

/** Takes an item out of its list; `[]` stays where it was the last. No edits where it shares its line or comments with others. */
export function removeItem(source: Source, item: Node): TextEdit[] {
  const list = item.parent;
  if (list?.kind !== 'seq') return [];
  const index = list.items.indexOf(item);
  const [before, after] = [list.items[index - 1], list.items[index + 1]];
  if (!before && !after) return replaceValue(source, list, ' []');
  if (list.flow) {
    const [start, end] = after ? [item.span.start, after.span.start] : [before?.span.end ?? item.span.start, item.span.end];
    return source.text.slice(start, end).includes('#') ? [] : [{ start, end, newText: '' }];
  }
  const { lines } = source;
  const first = lines.lineAt(item.span.start);
  const start = lines.lineStart(first);
  const end = lines.lineEnd(lines.lineAt(item.span.end));
  const isAlone = deref(item)?.kind === 'scalar' && /^\s*-\s+$/.test(source.text.slice(start, item.span.start));
  // Together with the line break in front, so that the last line of a text needs none behind.
  return isAlone && first > 0 ? [{ start: lines.lineEnd(first - 1), end, newText: '' }] : [];
}

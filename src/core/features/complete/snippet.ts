/** Writes VS Code snippets: text with tab stops, laid out for the place where it goes. */
import { reindent } from '../../edit/indent.js';
import { indentStep } from '../../parse/layout.js';
import type { Slot } from '../../parse/slot.js';
import type { Source } from '../../parse/source.js';
import { escapeSnippet } from '../../snippet.js';
import { placeholder, type SkeletonOptions } from '../../schema/skeleton.js';
import type { Span } from '../../text.js';

/** A leaf writer for skeletons: each place to fill is the next tab stop. What stays unfilled is found by the rule for template text. */
export function tabStops(): SkeletonOptions['leaf'] {
  let stop = 0;
  return (hint, values) => {
    stop++;
    if (values.length > 0) return `\${${stop}|${values.map((value) => value.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
    return `\${${stop}:${escapeSnippet(placeholder(hint))}}`;
  };
}

/** Where a slot's completions go: what is typed, or with too deep an indentation, the white space that is too much. */
export function spanOf(source: Source, slot: Slot): Span {
  const { start, end } = slot.typed;
  const lineStart = source.lines.lineStart(source.lines.lineAt(start));
  const isEmptyLine = start === end && !/\S/.test(source.text.slice(lineStart, start));
  return isEmptyLine && slot.expects !== 'value' && start - lineStart > slot.indent ? { start: lineStart + slot.indent, end } : slot.typed;
}

/**
 * Lines that were written with an indentation of two, as a snippet at a slot needs them: with the file's own indentation, and
 * relative to the line they start on.
 */
export function laidOut(source: Source, slot: Slot, text: string): string {
  const lineStart = source.lines.lineStart(source.lines.lineAt(slot.typed.start));
  const before = source.text.slice(lineStart, slot.typed.start);
  const lead = Math.min(/^ */.exec(before)?.[0].length ?? 0, slot.indent);
  return reindent(text, slot.indent - lead, indentStep(source), '\n');
}

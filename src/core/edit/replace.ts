import { columnOf, indentStep } from '../parse/layout.js';
import type { Node, Source } from '../parse/source.js';
import type { TextEdit } from '../text.js';
import { toFlow } from './flow.js';
import { reindent } from './indent.js';
import { intoGap, spacesBefore } from './place.js';

/**
 * Puts other text in the place of a value, or behind a colon or dash that has none: text for the same line, or lines that
 * begin with a line break and are indented by two.
 */
export function replaceValue(source: Source, node: Node, text: string): TextEdit[] {
  const { start, end } = node.span;
  const parent = node.parent;
  const container = parent?.kind === 'pair' ? parent.parent : parent;
  if (container?.flow) return [start === end ? intoGap(source, start, toFlow(text)) : { start, end, newText: toFlow(text) }];
  const owner = parent?.kind === 'pair' ? parent.key.span.start : parent?.kind === 'seq' ? parent.span.start : 0;
  if (parent?.kind === 'seq' && /^\s*\n/.test(text)) {
    // The first of the lines stands behind the dash.
    const item = reindent(`- ${text.trim()}`, columnOf(source, owner), indentStep(source), source.eol).slice('-'.length);
    return [start < end ? { start, end, newText: item.trimStart() } : { start: spacesBefore(source, start), end, newText: item }];
  }
  const value = reindent(text.trimEnd(), columnOf(source, owner), indentStep(source), source.eol);
  const newText = /^\s*\n/.test(value) ? value.replace(/^[ \t]+/, '') : ` ${value.trim()}`;
  // From the colon on, if only white space is between: a block goes up to its key's line, or down to its own.
  const after = parent?.kind === 'pair' ? parent.key.span.end : start;
  const gap = source.text.slice(after, start);
  if (/^[ \t]*:\s*$/.test(gap)) return [{ start: after + gap.indexOf(':') + 1, end, newText }];
  return [{ start: newText.startsWith(' ') && start < end ? start : spacesBefore(source, start), end, newText: start < end ? newText.trimStart() : newText }];
}

import { columnOf, indentStep } from '../parse/layout.js';
import type { Node, Source } from '../parse/source.js';
import type { TextEdit } from '../text.js';
import { toFlow } from './flow.js';
import { reindent } from './indent.js';
import { spacesBefore } from './place.js';

/**
 * Puts other text in the place of a value, or behind a colon or dash that has none: text for the same line, or lines that
 * begin with a line break and are indented by two.
 */
export function replaceValue(source: Source, node: Node, text: string): TextEdit[] {
  const { start, end } = node.span;
  const parent = node.parent;
  const container = parent?.kind === 'pair' ? parent.parent : parent;
  if (container?.flow) return [{ start, end, newText: (start === end ? ' ' : '') + toFlow(text) }];
  const owner = parent?.kind === 'pair' ? parent.key.span.start : parent?.kind === 'seq' ? parent.span.start : 0;
  const value = reindent(text.trimEnd(), columnOf(source, owner), indentStep(source), source.eol);
  if (/^\s*\n/.test(value)) return [{ start: spacesBefore(source, start), end, newText: value.trimStart() === value ? value : value.replace(/^[ \t]+/, '') }];
  // A block began on its own line: a value on one line goes up behind the colon, if only white space is between.
  const after = parent?.kind === 'pair' ? parent.key.span.end : start;
  const gap = source.text.slice(after, start);
  if (/^\s*:\s*$/.test(gap)) return [{ start: after + gap.indexOf(':') + 1, end, newText: ` ${value.trim()}` }];
  return [{ start, end, newText: start === end ? ` ${value.trim()}` : value.trim() }];
}

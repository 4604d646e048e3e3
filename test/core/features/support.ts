import { strict as assert } from 'node:assert';
import type { SpecAnalysis } from '../../../src/core/analyze.js';
import type { Completion } from '../../../src/core/features/complete.js';
import { filesOf, projectOf } from '../../support/fixture.js';

export interface Cursor {
  readonly a: SpecAnalysis;
  readonly text: string;
  readonly offset: number;
}

/** Analyses the file of a fixture (several as `== name ==`) in which `<|>` marks the cursor; without a mark the last one, from its start. */
export function cursor(fixture: string): Cursor {
  const files = filesOf(fixture).map(({ name, text }) => ({ name, text: text.replace('<|>', ''), offset: text.indexOf('<|>') }));
  const file = files.find(({ offset }) => offset >= 0) ?? files.at(-1);
  assert(file);
  const a = projectOf(files).analyze(file.text, file.name);
  assert(a.ours, 'the text is not one of ours');
  return { a, text: file.text, offset: Math.max(file.offset, 0) };
}

/**
 * The text after accepting a completion as VS Code does it: lines after the first get the indentation of the line it starts on. Tab stops
 * show their text or first choice; those without and `$0` show as `<|>`.
 */
export function accepted(text: string, { span, snippet }: Completion): string {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lead = /^[ \t]*/.exec(text.slice(lineStart, span.start))?.[0] ?? '';
  const inserted = snippet
    .replace(/\n/g, `\n${lead}`)
    .replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_whole, choices: string) => choices.split(/(?<!\\),/)[0] ?? '')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/(?<!\\)\$\d/g, '<|>')
    .replace(/\\(.)/g, '$1');
  return text.slice(0, span.start) + inserted + text.slice(span.end);
}

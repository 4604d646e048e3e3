import assert from 'node:assert/strict';
import { LineIndex, applyEdits } from '../../../src/core/text.js';
import type { Problem } from '../../../src/core/finding.js';
import { parse } from '../../../src/core/parse/parse.js';

/**
 * A text whose findings are written below their lines: `^^^^ key` under what is marked. `^` under nothing marks an empty
 * span, `…` a span that goes on on the next line.
 */
export function marked(text: string, problems: readonly Problem[] = parse(text).problems): string {
  const lines = new LineIndex(text);
  const below = new Map<number, string[]>();
  for (const { rule, message, span } of problems) {
    const { line, character } = lines.position(span.start);
    const end = Math.min(span.end, lines.lineEnd(line));
    const carets = '^'.repeat(Math.max(end - span.start, 1)) + (span.end > lines.lineEnd(line) ? '…' : '');
    const marks = below.get(line) ?? [];
    marks.push(`${' '.repeat(character)}${carets} ${rule === 'yaml-syntax' ? (message ?? '') : [rule, message].filter(Boolean).join('/')}`);
    below.set(line, marks);
  }
  const result: string[] = [];
  for (let line = 0; line < lines.lineCount; line++) result.push(lines.line(line), ...(below.get(line) ?? []));
  return result.join('\n');
}

export function withoutMarks(fixture: string): string {
  return fixture
    .split('\n')
    .filter((line) => !/^\s*\^+…? [\w/-]+$/.test(line))
    .join('\n');
}

/** Compares all findings of a text with the marks in it. */
export function assertMarks(fixture: string): void {
  assert.equal(marked(withoutMarks(fixture)), fixture);
}

/** The text after the fix at `index` of the first finding (with this message). */
export function fixed(text: string, message?: string, index = 0): string {
  const problem = parse(text).problems.find((one) => message === undefined || one.message === message || one.rule === message);
  const fix = problem?.fixes?.()[index];
  assert.ok(problem && fix, `no fix ${index} for ${message ?? 'anything'} in ${JSON.stringify(text)}`);
  return applyEdits(text, fix.edits);
}

/** What is found, by message key or rule. */
export function keysOf(text: string): string[] {
  return parse(text).problems.map(({ rule, message }) => (rule === 'yaml-syntax' ? (message ?? '') : rule));
}

/** Where a text stops being readable, if it does. Such a text makes only part of a page, or none. */
import type { SpecAnalysis } from '../../analyze.js';
import { syntaxAdvice } from '../../parse/messages.js';

interface Mistake {
  /** From 1. */
  readonly line: number;
  /** Our Markdown: what is wrong and what to do. */
  readonly message: string;
}

/** Undefined for a text that can be read, whatever the review says about what it says. */
export function mistakeIn({ source, findings }: SpecAnalysis): Mistake | undefined {
  const problem = source.problems.find(({ rule, message }) => rule === 'yaml-syntax' && !syntaxAdvice.has(message ?? 'default')) ?? (source.root ? undefined : source.problems[0]);
  if (!problem) return undefined;
  const { rule, span } = problem;
  const finding = findings.find((one) => one.rule === rule && one.span.start === span.start);
  return { line: source.lines.lineAt(span.start) + 1, message: finding?.message ?? '' };
}

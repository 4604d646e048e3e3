/** What a check found, as the reporters need it. */
import type { Finding, LineIndex, Position } from '../core/service.js';

export interface FileReport {
  /** As a person reads it: relative to the current folder, with `/`. */
  readonly path: string;
  readonly kind: string;
  readonly lines: LineIndex;
  /** Those that are shown. */
  readonly findings: readonly Finding[];
}

export interface Report {
  /** Every spec that was looked at. */
  readonly files: readonly FileReport[];
  /** Counts what is not shown too. */
  readonly summary: Summary;
  /** The files that fixes changed. */
  readonly changed: readonly string[];
  /** Whole sentences about files that could not be looked at. */
  readonly troubles: readonly string[];
  /** Set when there are more warnings than that. */
  readonly warningsAllowed?: number;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A place in a file as people and other tools count: lines and columns from 1. */
export function placeAt(lines: LineIndex, offset: number): { readonly line: number; readonly column: number } {
  const { line, character }: Position = lines.position(offset);
  return { line: line + 1, column: character + 1 };
}

export function summarise(all: readonly (readonly Finding[])[]): Summary {
  const count = (severity: Finding['severity']): number =>
    all.reduce((sum, findings) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  return { files: all.length, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Fixes that found a way to do it. */
export function fixesOf(finding: Finding): ReturnType<Finding['fixes']> {
  return finding.fixes().filter(({ edits }) => edits.length > 0);
}

/** `1 error`, `2 errors`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

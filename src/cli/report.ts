/** What a check found, as the reporters need it. */
import { safeFixOf, usableFixes, type Finding, type LineIndex, type Position, type Severity, type SpecAnalysis } from '../core/service.js';

/** Where something is in a file, as people and other tools count: lines and columns from 1, the offset in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  /** At least one. */
  readonly edits: readonly { readonly start: LineColumn; readonly end: LineColumn; readonly newText: string }[];
}

/** A finding as plain data, which keeps nothing of the analysis in memory and can be written down. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: LineColumn;
  readonly end: LineColumn;
  /** One of its fixes is for `--fix`. */
  readonly fixable: boolean;
  /** Those that found a way to do it; none where nobody reads them. */
  readonly fixes: readonly ReportedFix[];
}

/** What the judgement on one file comes to. */
export interface Verdict {
  readonly kind: string;
  readonly findings: readonly ReportedFinding[];
  /** Whether the fixes are listed, which takes as long as many a judgement. */
  readonly listsFixes: boolean;
}

export interface FileReport extends Pick<Verdict, 'kind' | 'findings'> {
  /** As a person reads it: relative to the current folder, with `/`. */
  readonly path: string;
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

/** @param listsFixes whether the fixes will be read */
export function verdictOf({ spec, findings }: SpecAnalysis, listsFixes: boolean): Verdict {
  const { lines } = spec.source;
  return { kind: spec.kind.id, findings: findings.map((finding) => reported(finding, lines, listsFixes)), listsFixes };
}

function reported(finding: Finding, lines: LineIndex, listsFixes: boolean): ReportedFinding {
  const { rule, severity, message, span } = finding;
  const fixes = listsFixes ? usableFixes(finding.fixes()) : undefined;
  return {
    rule,
    severity,
    message,
    start: placeAt(lines, span.start),
    end: placeAt(lines, span.end),
    // They take long to work out: once is enough.
    fixable: fixes?.some(({ safe }) => safe) ?? safeFixOf(finding) !== undefined,
    fixes: (fixes ?? []).map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ start, end, newText }) => ({ start: placeAt(lines, start), end: placeAt(lines, end), newText })),
    })),
  };
}

function placeAt(lines: LineIndex, offset: number): LineColumn {
  const { line, character }: Position = lines.position(offset);
  return { line: line + 1, column: character + 1, offset };
}

export function summarise(all: readonly Verdict[]): Summary {
  const count = (severity: Severity): number =>
    all.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length, 0);
  return { files: all.length, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

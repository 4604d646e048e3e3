import type { SpecAnalysis } from '../analyze.js';
import { severities, type Finding, type Fix } from '../finding.js';
import { ruleMeta } from '../rules/catalog.js';
import type { Span, TextEdit } from '../text.js';

export interface OfferedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  readonly finding: Finding;
  /** What most people want: the finding's first fix, if it is right without a look. */
  readonly preferred: boolean;
}

/** The fixes of the findings that a selection touches, the weightiest first; an empty one touches what it stands on or beside. */
export function fixesAt(a: SpecAnalysis, span: Span): OfferedFix[] {
  return a.findings
    .filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end)
    .sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity))
    .flatMap((finding) => usableFixes(finding.fixes()).map((fix, index) => ({ ...fix, finding, preferred: fix.safe && index === 0 })));
}

/** What `--fix` would do about a finding. */
export function safeFixOf({ rule, fixes }: Finding): Fix | undefined {
  return ruleMeta(rule)?.fixable ? usableFixes(fixes()).find(({ safe }) => safe) : undefined;
}

/** Every safe fix of a file that can be applied together with the others; of two in each other's way, the earlier in the text. */
export function safeFixes(a: SpecAnalysis): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of a.findings) {
    const fix = safeFixOf(finding);
    if (fix && !fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) taken.push(...fix.edits);
  }
  return taken;
}

/** A fix that found no way to do it has no edits. */
export function usableFixes(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ edits }) => edits.length > 0);
}

/** Two insertions at one place get in each other's way too: which comes first is not for an editor to decide. */
function overlap(one: TextEdit, other: TextEdit): boolean {
  if (one.start === other.start) return true;
  return one.start < other.end && other.start < one.end;
}

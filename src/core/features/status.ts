import type { Analysis, SpecAnalysis } from '../analyze.js';
import { capitalised } from '../text.js';
import { plain } from './markdown.js';
import { unchecked } from './unchecked.js';

/** What an editor says about the file as a whole. */
export interface StatusItem {
  readonly label: string;
  readonly detail: string;
  readonly severity: 'info' | 'warning';
  /** "Treat as …" would help. */
  readonly canTreatAs: boolean;
}

/** What kind a file is, or why it is not taken for one; undefined for files that have nothing to do with specs. */
export function statusItem(analysis: Analysis, fileName: string): StatusItem | undefined {
  if (analysis.ours) return ours(analysis, fileName);
  const { near } = analysis.detection;
  if (!near) return undefined;
  return {
    label: 'No spec',
    detail: `\`spec: ${plain(near.found, 40)}\` is no kind of spec. Did you mean \`${near.kind.tag}\`, ${near.kind.phrase}?`,
    severity: 'warning',
    canTreatAs: true,
  };
}

function ours({ detection, spec }: SpecAnalysis, fileName: string): StatusItem {
  const { kind } = detection;
  const label = capitalised(kind.label);
  const info = (detail: string): StatusItem => ({ label, detail, severity: 'info', canTreatAs: false });
  const warning = (detail: string, canTreatAs: boolean): StatusItem => ({ label, detail, severity: 'warning', canTreatAs });
  switch (detection.by) {
    case 'key':
      return info([statusOf(spec.status, kind.tag), unchecked(kind)].filter((part) => part !== undefined).join('. '));
    case 'suffix':
      return warning(`The file name ends in \`${suffixOf(kind.suffixes, fileName)}\`. Add \`spec: ${kind.tag}\` so that other tools know it too.`, true);
    case 'setting':
      return warning(`Your team settings say that this file is ${kind.phrase}. Add \`spec: ${kind.tag}\` so that other tools know it too.`, true);
    case 'key-against-suffix':
      return warning(`It says \`spec: ${kind.tag}\`, but its name is that of ${detection.suffixKind.phrase}. What it says counts.`, false);
    case 'guess':
      return warning(`\`spec: ${plain(detection.found, 40)}\` is no kind of spec. It was taken for ${kind.phrase}: write \`spec: ${kind.tag}\`.`, true);
  }
}

function statusOf(status: string | undefined, tag: string): string {
  return status === undefined ? tag : `${tag}, status ${plain(status, 40)}`;
}

/** The end of the name that decided. */
function suffixOf(suffixes: readonly string[], fileName: string): string {
  return suffixes.find((suffix) => fileName.toLowerCase().endsWith(suffix)) ?? '';
}

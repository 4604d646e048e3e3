/** The last line for people. */
import { counted, numberText } from '../../core/service.js';
import type { Report } from '../report.js';

export function summaryLines({ files, summary, changed, troubles, warningsAllowed }: Report): readonly string[] {
  const { errors, warnings, infos } = summary;
  const fixable = files.flatMap(({ findings }) => findings).filter(({ fixable }) => fixable).length;
  const lines = [summary.files === 0 && troubles.length > 0 ? 'No spec could be checked.' : firstLine(summary, errors + warnings + infos)];
  if (changed.length > 0) lines.push(`--fix changed ${counted(changed.length, 'file')}: ${changed.join(', ')}`);
  if (fixable > 0) lines.push(`${numberText(fixable)} of them can be fixed with --fix.`);
  if (warningsAllowed !== undefined) lines.push(`There are more warnings than the ${numberText(warningsAllowed)} that --max-warnings allows.`);
  return lines;
}

function firstLine({ files, errors, warnings, infos }: Report['summary'], all: number): string {
  if (files === 0) return 'No specs found.';
  if (all === 0) return `${counted(files, 'spec')} checked, nothing to report.`;
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')];
  return `${counted(files, 'spec')} checked: ${parts.join(', ')}.`;
}

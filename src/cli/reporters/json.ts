/** For other programs. Lines and columns count from 1; offsets and edits count UTF-16 units of the text without byte order mark. */
import type { Finding, LineIndex } from '../../core/service.js';
import { fixesOf, placeAt } from '../report.js';
import type { Reporter } from './reporter.js';

export const json: Reporter = ({ files, summary }) =>
  `${JSON.stringify(
    {
      version: 1,
      files: files.map(({ path, kind, lines, findings }) => ({ path, kind, findings: findings.map((finding) => findingOf(finding, lines)) })),
      summary,
    },
    undefined,
    2,
  )}\n`;

function findingOf(finding: Finding, lines: LineIndex): object {
  const { rule, severity, message, span } = finding;
  const place = (offset: number): object => ({ ...placeAt(lines, offset), offset });
  return {
    rule,
    severity,
    message,
    start: place(span.start),
    end: place(span.end),
    fixes: fixesOf(finding).map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
  };
}

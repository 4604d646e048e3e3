/** For other programs. Lines and columns count from 1; offsets and edits count UTF-16 units of the text without byte order mark. */
import type { ReportedFinding } from '../report.js';
import type { Reporter } from './reporter.js';

export const json: Reporter = ({ files, summary, troubles }) =>
  `${JSON.stringify(
    {
      version: 1,
      files: files.map(({ path, kind, findings }) => ({ path, kind, findings: findings.map(findingOf) })),
      summary,
      troubles,
    },
    undefined,
    2,
  )}\n`;

function findingOf({ fixes, fixable: _fixable, ...rest }: ReportedFinding): object {
  return {
    ...rest,
    fixes: fixes.map(({ edits, ...fix }) => ({
      ...fix,
      edits: edits.map(({ start, end, newText }) => ({ start: start.offset, end: end.offset, newText })),
    })),
  };
}

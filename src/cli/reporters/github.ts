/** Annotations that GitHub Actions shows beside the lines of a pull request. */
import type { Severity } from '../../core/service.js';
import { harmless } from '../terminal.js';
import type { Reporter } from './reporter.js';
import { summaryLines } from './summary.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const github: Reporter = (report) => {
  const annotations = report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, start, end }) => {
      const properties = {
        file: path,
        line: start.line,
        endLine: end.line,
        // Columns only mean something to GitHub within one line.
        ...(start.line === end.line && { col: start.column, endColumn: end.column }),
        title: rule,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}`;
    }),
  );
  const troubles = report.troubles.map((text) => `::error::${escapeData(text)}`);
  return `${[...annotations, ...troubles, ...summaryLines(report).map(harmless)].join('\n')}\n`;
};

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** For people at a terminal: findings by file, a line each. */
import type { Severity } from '../../core/service.js';
import type { FileReport } from '../report.js';
import { harmless, type Colour, type Paint } from '../terminal.js';
import type { Reporter } from './reporter.js';
import { summaryLines } from './summary.js';

export const stylish: Reporter = (report, { paint }) => {
  const files = report.files.filter(({ findings }) => findings.length > 0).map((file) => fileLines(file, paint));
  const [first = '', ...rest] = summaryLines(report);
  const { errors, warnings } = report.summary;
  const colour = errors > 0 || report.warningsAllowed !== undefined ? 'red' : warnings > 0 ? 'yellow' : 'green';
  return [...files.flatMap((lines) => [...lines, '']), paint(colour, first), ...rest.map(harmless), ''].join('\n');
};

const colours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function fileLines({ path, findings }: FileReport, paint: Paint): readonly string[] {
  const places = findings.map(({ start }) => `${start.line}:${start.column}`);
  const width = Math.max(...places.map(({ length }) => length));
  return [
    paint('underline', harmless(path)),
    ...findings.map(({ severity, message, rule }, index) => {
      const place = paint('dim', (places[index] ?? '').padStart(width));
      return `  ${place}  ${paint(colours[severity], severity.padEnd(7))}  ${harmless(message)}  ${paint('dim', rule)}`;
    }),
  ];
}

/** Rows of cells, as columns that line up and as Markdown. */
import { escapeMarkdown } from '../core/service.js';
import { harmless, type Paint } from './terminal.js';

export type Rows = readonly (readonly string[])[];

/** What stands in an empty cell. */
export const nothing = '–';

/** Lines with two spaces in front, the head in bold. */
export function columns([head = [], ...body]: Rows, paint: Paint): readonly string[] {
  const rows = [head, ...body].map((row) => row.map(harmless));
  const widths = head.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [first = '', ...rest] = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`);
  return [paint('bold', first), ...rest];
}

/** The lines of a Markdown table. @param rows as Markdown already */
export function markdownTable([head = [], ...body]: Rows, centred = false): readonly string[] {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map((_cell, column) => (centred && column > 0 ? ':-:' : '---'))), ...body.map(line)];
}

/** A person's words as inert Markdown. */
export function asMarkdown(text: string): string {
  return escapeMarkdown(harmless(text));
}

/** A path in code type. */
export function pathAsMarkdown(path: string): string {
  return `\`${harmless(path).replaceAll('`', "'")}\``;
}

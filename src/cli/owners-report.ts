/** The ownership of specs as a table for people, as Markdown for a page, and as JSON for programs. */
import { partOf, type OwnerRow, type ProductSpecs } from '../core/service.js';
import { harmless, type Paint } from './terminal.js';

export interface OwnedFile {
  readonly path: string;
  readonly kind: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly rows: readonly OwnerRow[];
}

export interface OwnersContext {
  /** Only its sections are there, with its part in each. */
  readonly role: string | undefined;
  readonly paint: Paint;
  readonly service: ProductSpecs;
}

export type OwnersReport = (files: readonly OwnedFile[], context: OwnersContext) => string;

const nothing = '–';

export const ownersTable: OwnersReport = (files, context) => {
  if (files.length === 0) return `${emptyLine(context)}\n`;
  return files.map((file) => tableOf(file, context)).join('\n');
};

function tableOf(file: OwnedFile, context: OwnersContext): string {
  const { paint } = context;
  const [head = [], ...body] = cells(file, context).map((row) => row.map((cell) => harmless(cell)));
  const widths = head.map((_cell, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`;
  const name = file.title === undefined ? '' : `  ${file.title}`;
  return [paint('underline', harmless(file.path)) + paint('dim', harmless(name)), paint('bold', line(head)), ...body.map(line), ''].join('\n');
}

export const ownersMarkdown: OwnersReport = (files, context) => {
  if (files.length === 0) return `${emptyLine(context)}\n`;
  return files.map((file) => markdownOf(file, context)).join('\n');
};

function markdownOf(file: OwnedFile, context: OwnersContext): string {
  const rows = cells(file, context).map((row) => `| ${row.map(escape).join(' | ')} |`);
  const [head = '', ...body] = rows;
  const line = head.replace(/[^|]+/g, ' --- ');
  return [`## ${escape(file.title ?? file.path)}`, '', `\`${file.path.replaceAll('`', '')}\``, '', head, line, ...body, ''].join('\n');
}

export const ownersJson: OwnersReport = (files, { role }) => {
  const section = (row: OwnerRow): object => ({
    ...row,
    owner: row.owner ?? null,
    approver: row.approver ?? null,
    ...(role !== undefined && { part: partOf(row, role) }),
  });
  const report = {
    version: 1,
    files: files.map(({ path, kind, id, title, rows }) => ({ path, kind, id: id ?? null, title: title ?? null, sections: rows.map(section) })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

/** The head first. A section that is not written yet says so: it is somebody's to write. */
function cells({ rows }: OwnedFile, { role, service }: OwnersContext): readonly (readonly string[])[] {
  const short = (id: string): string => service.roles.find((one) => one.id === id)?.short ?? id;
  const names = (ids: readonly string[]): string => ids.map(short).join(', ') || nothing;
  const head = ['Section', ...(role === undefined ? [] : [`Part of ${short(role)}`]), 'Owner', 'People', 'Shared with', 'Contributors', 'Must agree', 'Approver'];
  const body = rows.map((row) => [
    row.written ? row.title : `${row.title} (not written)`,
    ...(role === undefined ? [] : [partOf(row, role) ?? nothing]),
    row.owner === undefined ? 'nobody' : short(row.owner),
    row.people.join(', ') || nothing,
    names(row.shared),
    names(row.contributors),
    row.mustAgree.map((one) => (one.on === undefined ? short(one.role) : `${short(one.role)} on ${one.on}`)).join(', ') || nothing,
    row.approver === undefined ? nothing : short(row.approver),
  ]);
  return [head, ...body];
}

function emptyLine({ role }: OwnersContext): string {
  return role === undefined ? 'No specs found.' : `No section found in which ${role} takes part.`;
}

/** A person's words as one cell of a Markdown table. */
function escape(text: string): string {
  return harmless(text).replace(/[\\`*_[\]<>|&]/g, '\\$&');
}

/** The ownership of specs as a table for people, as a Markdown matrix for a page, and as JSON for programs. */
import { partOf, partsOf, type OwnerRow, type Part, type ProductSpecs } from '../core/service.js';
import { asMarkdown, columns, markdownTable, nothing, pathAsMarkdown, type Rows } from './grid.js';
import { harmless, type Paint } from './terminal.js';

export interface OwnedFile {
  readonly path: string;
  readonly kind: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly rows: readonly OwnerRow[];
  /** Who is in a role. */
  readonly people: (role: string) => readonly string[];
}

export interface OwnersContext {
  /** Only its sections are there, with its part in each. */
  readonly role: string | undefined;
  readonly paint: Paint;
  readonly service: ProductSpecs;
}

export type OwnersReport = (files: readonly OwnedFile[], context: OwnersContext) => string;

export const ownersTable: OwnersReport = (files, context) => {
  if (files.length === 0) return `${emptyLine(context)}\n`;
  return files.map((file) => tableOf(file, context)).join('\n');
};

function tableOf(file: OwnedFile, context: OwnersContext): string {
  const { paint } = context;
  const name = file.title === undefined ? '' : `  ${file.title}`;
  return [paint('underline', harmless(file.path)) + paint('dim', harmless(name)), ...columns(cells(file, context), paint), ''].join('\n');
}

/** A section that is not written yet says so: it is somebody's to write. */
function cells({ rows }: OwnedFile, { role, service }: OwnersContext): Rows {
  const short = (id: string): string => shortName(id, service);
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

/** One letter each, in the words of RACI where it has one; `S` and `M` are what RACI cannot say. */
const letters: Readonly<Record<Part, string>> = { owner: '**R**', shares: 'S', approves: '**A**', 'must agree': '**M**', contributes: 'C', informed: 'I' };
const legend = '**R** drives it · S shares it, equally concerned · **A** approves · **M** must agree · C contributes · I is informed';

export const ownersMarkdown: OwnersReport = (files, context) => {
  if (files.length === 0) return `${emptyLine(context)}\n`;
  return [...files.map((file) => matrixOf(file, context)), `${legend}\n`].join('\n');
};

/** Sections by roles: one look at a column says what is asked of somebody. */
function matrixOf(file: OwnedFile, { service }: OwnersContext): string {
  const taking = service.roles.filter(({ id }) => file.rows.some((row) => partOf(row, id) !== undefined));
  const named = file.rows.some((row) => row.approver !== undefined && !service.roles.some(({ id }) => id === row.approver));
  const head = ['Section', ...taking.map(({ short }) => short), ...(named ? ['Approved by'] : [])];
  const body = file.rows.map((row) => [
    [asMarkdown(row.title), ...(row.written ? [] : ['*(not written)*']), ...(row.owner === undefined ? ['**nobody drives it**'] : [])].join(' '),
    ...taking.map(({ id }) => partsOf(row, id).map((part) => letters[part]).join(' ')),
    ...(named ? [service.roles.some(({ id }) => id === row.approver) ? '' : asMarkdown(row.approver ?? '')] : []),
  ]);
  const people = taking.flatMap(({ id, short }) => (file.people(id).length === 0 ? [] : [`${file.people(id).map(asMarkdown).join(', ')} (${short})`]));
  const agreed = file.rows.flatMap(({ title, mustAgree }) => mustAgree.flatMap(({ role, on }) => (on === undefined ? [] : [`${shortName(role, service)} must agree on ${on} of ${title}`])));
  return [
    `## ${asMarkdown(file.title ?? file.path)}`,
    '',
    pathAsMarkdown(file.path),
    '',
    ...markdownTable([head, ...body], true),
    '',
    ...(people.length === 0 ? [] : [`People: ${people.join(' · ')}`, '']),
    ...(agreed.length === 0 ? [] : [`Not the whole section: ${agreed.join(' · ')}`, '']),
  ].join('\n');
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

/** An approver may be a person, who is called what they are called. */
export function shortName(id: string, service: ProductSpecs): string {
  return service.roles.find((one) => one.id === id)?.short ?? id;
}

function emptyLine({ role }: OwnersContext): string {
  return role === undefined ? 'No specs found.' : `No section found in which ${role} takes part.`;
}

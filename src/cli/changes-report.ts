/** What changed and whom that concerns: a table for people, Markdown for a pull request, JSON for programs. */
import type { ChangedSection, DriverMove, Party, ProductSpecs, SpecChange } from '../core/service.js';
import type { ChangedFile } from './changes.js';
import { asMarkdown, columns, markdownTable, nothing, pathAsMarkdown, type Rows } from './grid.js';
import { shortName } from './owners-report.js';
import { harmless, type Paint } from './terminal.js';

export interface ChangesContext {
  /** As the person named the revision. */
  readonly since: string;
  readonly role: string | undefined;
  /** Whole sentences about files of which nobody knows what changed. */
  readonly troubles: readonly string[];
  readonly paint: Paint;
  readonly service: ProductSpecs;
}

export type ChangesReport = (files: readonly ChangedFile[], context: ChangesContext) => string;

/** How words of a spec and what matters in a line are written. */
interface Style {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
}

export const changesTable: ChangesReport = (files, context) => {
  if (files.length === 0) return `${emptyLine(context)}\n`;
  const { paint } = context;
  const style: Style = { text: harmless, strong: (text) => text };
  const parts = files.map((file) => [
    paint('underline', harmless(file.path)) + paint('dim', `  ${harmless(file.title ?? '')}`.trimEnd()) + stateOf(file, style),
    ...notes(file.change, style, context).map((line) => `  ${line}`),
    ...(file.change.sections.length === 0 ? [] : columns(sectionRows(file.change, { ...style, text: (text) => text }, context), paint)),
    '',
  ]);
  return [...parts.flat(), ...closing(files, style, context).flatMap(([title, lines]) => [paint('bold', title), ...lines.map((line) => `  ${line}`), ''])].join('\n');
};

export const changesMarkdown: ChangesReport = (files, context) => {
  const head = '## Who is concerned by the changed specs';
  if (files.length === 0) return `${head}\n\n${asMarkdown(emptyLine(context))}\n`;
  const style: Style = { text: asMarkdown, strong: (text) => `**${text}**` };
  const parts = files.flatMap((file) => [
    `### ${asMarkdown(file.title ?? file.path)}`,
    '',
    pathAsMarkdown(file.path) + stateOf(file, style),
    '',
    ...bullets(notes(file.change, style, context)),
    ...(file.change.sections.length === 0 ? [] : [...markdownTable(sectionRows(file.change, style, context)), '']),
  ]);
  const ends = closing(files, style, context).flatMap(([title, lines]) => [`### ${title}`, '', ...bullets(lines)]);
  return [head, '', ...ends, ...parts].join('\n');
};

export const changesJson: ChangesReport = (files, { since, troubles }) => {
  const section = (one: ChangedSection): object => ({ ...one, owner: one.owner ?? null, approver: one.approver ?? null });
  const move = (one: DriverMove): object => ({ ...one, from: one.from ?? null, to: one.to ?? null, why: one.why ?? null });
  const report = {
    version: 1,
    since,
    files: files.map(({ path, from, state, kind, id, title, change }) => ({
      path, from: from ?? null, state, kind, id: id ?? null, title: title ?? null,
      keys: change.keys, moves: change.moves.map(move), sections: change.sections.map(section), approvals: change.approvals,
    })),
    troubles,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

function bullets(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines.map((line) => `- ${line}`), ''];
}

function stateOf({ state, from }: ChangedFile, { text }: Style): string {
  if (state === 'new') return '  (new)';
  if (state === 'deleted') return '  (deleted)';
  return from === undefined ? '' : `  (was ${text(from)})`;
}

/** What changed above the sections, and who drives now. */
function notes({ keys, moves }: SpecChange, { text, strong }: Style, context: ChangesContext): readonly string[] {
  const key = ({ title, change, from, to }: SpecChange['keys'][number]): string =>
    from === undefined && to === undefined ? `${strong(text(title))} ${change}` : `${strong(text(title))}: ${text(from ?? nothing)} → ${text(to ?? nothing)}`;
  const move = ({ titles, from, to, why }: DriverMove): string => {
    const who = (party: Party | undefined): string => (party === undefined ? 'nobody' : text(partyName(party, context)));
    return `${strong('Driver')} of ${text(sentenceList(titles))} moves from ${who(from)} to ${who(to)}.${why === undefined ? '' : ` ${text(/[.!?]$/.test(why) ? why : `${why}.`)}`}`;
  };
  return [...keys.map(key), ...moves.map(move)];
}

function sectionRows({ sections }: SpecChange, { text, strong }: Style, context: ChangesContext): Rows {
  const all = (parties: readonly Party[], named: boolean): string =>
    parties.map((party) => text(named ? partyName(party, context) : shortName(party.role, context.service))).join(', ') || nothing;
  const head = ['Section', 'Change', 'Owner', 'Shared with', 'Contributors', 'Must agree', 'Approver'];
  const body = sections.map((one) => [
    text(one.title),
    one.change,
    one.owner === undefined ? 'nobody' : strong(text(partyName(one.owner, context))),
    all(one.shared, false),
    all(one.contributors, false),
    one.mustAgree.map((party) => text(partyName(party, context) + (party.on === undefined ? '' : ` on ${party.on}`))).join(', ') || nothing,
    one.approver === undefined ? nothing : all([one.approver], true),
  ]);
  return [head, ...body];
}

/** What is left to do: whom to ask, and which approvals there are. */
function closing(files: readonly ChangedFile[], style: Style, context: ChangesContext): readonly (readonly [string, readonly string[]])[] {
  const parts = [['Ask', asks(files, style, context)], ['Approvals', approvals(files, style, context)]] as const;
  return parts.filter(([, lines]) => lines.length > 0);
}

/** What there is to ask of somebody, in the order in which it is said. */
interface Todo {
  readonly party: Party;
  readonly agree: string[];
  readonly takeOver: string[];
  readonly handOver: string[];
  readonly drive: string[];
}

/** One line a person, or a role that nobody is named for: what they have to agree to, what passes to or from them, and what they drive. */
function asks(files: readonly ChangedFile[], { text, strong }: Style, context: ChangesContext): readonly string[] {
  const known = new Map<string, Todo>();
  const of = (party: Party): Todo => {
    const name = partyName(party, context);
    const todo = known.get(name) ?? { party, agree: [], takeOver: [], handOver: [], drive: [] };
    known.set(name, todo);
    return todo;
  };
  for (const file of files) {
    const title = `“${file.title ?? file.path}”`;
    const grouped = new Map<Party['role'], string[]>();
    for (const one of file.change.sections) {
      for (const party of one.mustAgree) of(party).agree.push(`${party.on === undefined ? '' : `${party.on} in `}${one.title} of ${title}`);
      if (one.owner) grouped.set(one.owner.role, [...(grouped.get(one.owner.role) ?? []), one.title]);
    }
    for (const { titles, from, to } of file.change.moves) {
      if (to) of(to).takeOver.push(`${sentenceList(titles)} of ${title}`);
      if (from) of(from).handOver.push(`${sentenceList(titles)} of ${title}`);
    }
    for (const [role, titles] of grouped) {
      const party = file.change.sections.find(({ owner }) => owner?.role === role)?.owner;
      if (party) of(party).drive.push(`${sentenceList(titles)} of ${title}`);
    }
  }
  return [...known.values()].map(({ party, agree, takeOver, handOver, drive }) => {
    const parts = [['to agree to', agree], ['to take over', takeOver], ['to hand over', handOver], ['as the driver of', drive]] as const;
    const todo = parts.flatMap(([what, list]) => (list.length > 0 ? [`${what} ${sentenceList(list)}`] : []));
    return `${strong(text(partyName(party, context)))} ${text(todo.join(', and '))}`;
  });
}

const decided = { approved: 'approved', 'changes-requested': 'wants changes', rejected: 'said no', pending: 'has not decided yet' } as const;

function approvals(files: readonly ChangedFile[], { text, strong }: Style, { service }: ChangesContext): readonly string[] {
  return files.flatMap(({ title, path, change }) => {
    if (change.approvals.length === 0) return [];
    const each = change.approvals.map(({ role, person, decision, date, earlier }) => {
      const who = person === undefined ? shortName(role, service) : `${person} (${shortName(role, service)})`;
      const when = date === undefined ? '' : ` on ${text(date)}`;
      return `${text(who)} ${strong(decided[decision])}${when}${earlier ? ', before these changes' : ''}`;
    });
    return [`${text(title ?? path)}: ${each.join('; ')}`];
  });
}

/** `Ana Ruiz (core PM)`; the role alone while nobody is named. */
function partyName({ role, people }: Party, { service }: ChangesContext): string {
  const short = shortName(role, service);
  return people.length === 0 ? short : `${people.join(', ')} (${short})`;
}

function sentenceList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

function emptyLine({ since, role, troubles }: ChangesContext): string {
  const where = troubles.length > 0 ? ' in the files that could be read' : '';
  return role === undefined ? `No section changed since ${since}${where}.` : `No section in which ${role} takes part changed since ${since}${where}.`;
}

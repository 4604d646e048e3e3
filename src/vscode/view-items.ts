/** Rows of the views: each says in words what its icon says, to eyes and to screen readers. */
import * as vscode from 'vscode';
import { groupings, type Grouping } from '../core/first.js';
import type { CurrentShare, MappedRole, MappedSection, SectionLine, SectionState } from '../core/service.js';
import { errorCount, findingCount, specCount, warningCount } from './counts.js';
import { folderName, placeOf } from './open-folders.js';
import type { PlacedLine } from './spec-lines.js';

export interface Row {
  readonly item: vscode.TreeItem;
  readonly children: readonly Row[];
}

/** @param at where a section is or would be written */
export function roleRow(role: MappedRole, short: string, at: (section: string) => vscode.Command): Row {
  const done = role.sections.filter(({ state, findings }) => state === 'done' && findings === 0).length;
  const asked = role.sections.filter(({ state }) => state !== 'later').length;
  const description = asked === 0 ? vscode.l10n.t('nothing asked for yet') : vscode.l10n.t('{0} of {1} done', done, asked);
  const name = role.role === undefined ? vscode.l10n.t('Nobody') : short;
  const people = role.people.length === 0 ? vscode.l10n.t('nobody named yet') : role.people.join(', ');
  const sections = role.sections.map((section) => sectionRow(section, at(section.id), `${role.role ?? ''}/`));
  const person = row(people, { icon: role.people.length > 1 ? 'organization' : 'person', id: `${role.role ?? ''}/people` }, sections);
  const icon = role.role === undefined ? 'circle-slash' : 'account';
  // What falls to no role has nobody to name.
  return row(name, { icon, description, id: role.role ?? 'nobody' }, role.role === undefined ? sections : [person]);
}

export function sectionRow(section: MappedSection | SectionLine, command: vscode.Command, prefix: string): Row {
  const { title, state, findings, id } = section;
  return row(title, { icon: findings > 0 ? 'warning' : icons[state], description: stateText(state, findings), command, id: `${prefix}${id}` });
}

/** @param by what the specs are grouped by: that is said already */
export function specRow(line: PlacedLine, children: readonly Row[] = [], by?: Grouping): Row {
  const { errors, warnings, status, uri, kind } = line;
  const path = placeOf(uri);
  const found = foundText(errors, warnings);
  const icon = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'pass';
  const facts = { kind: kindWord(kind), status: status ?? vscode.l10n.t('no status'), horizon: undefined };
  // What is found first: the end is cut in a narrow view. Then what tells it from its like in another folder.
  const folder = folderName(uri);
  const description = [found, ...(folder === undefined ? [] : [folder]), ...groupings.flatMap((each) => (each === by ? [] : (facts[each] ?? [])))];
  return row(line.title ?? path.slice(path.lastIndexOf('/') + 1), {
    icon,
    description: description.join(' · '),
    id: uri.toString(),
    tooltip: [path, ...description].join('\n'),
    resource: uri,
    command: openAt(uri),
  }, children);
}

export function groupRow(label: string, children: readonly Row[], id: string): Row {
  return row(label, { icon: 'folder', description: specCount(children.length), id }, children);
}

export function shareRow(share: CurrentShare): Row {
  const percent = Math.round((share.driven / share.sections) * 100);
  const label = vscode.l10n.t('Current horizon: {0} %', percent);
  const description = vscode.l10n.t('of sections driven by core PMs');
  const why = vscode.l10n.t(
    'In specs about today\'s product, core PMs drive {0} of {1} sections. Who is busy with today has no time for tomorrow.',
    share.driven, share.sections,
  );
  return row(label, { icon: 'pie-chart', id: 'share', description, tooltip: why });
}

export function openAt(uri: vscode.Uri, line?: number, character = 0): vscode.Command {
  const options = line === undefined ? {} : { selection: new vscode.Range(line, character, line, character) };
  return { title: vscode.l10n.t('Open'), command: 'vscode.open', arguments: [uri, options] };
}

const icons: Readonly<Record<SectionState, string>> = { done: 'pass', begun: 'edit', empty: 'circle-large-outline', later: 'dash' };

function kindWord(kind: string): string {
  const words: Readonly<Record<string, string>> = { prd: vscode.l10n.t('PRD'), experiment: vscode.l10n.t('experiment brief'), launch: vscode.l10n.t('launch brief') };
  return words[kind] ?? kind;
}

export function stateText(state: SectionState, findings: number): string {
  const found = findingCount(findings);
  if (findings > 0) return state === 'begun' ? vscode.l10n.t('begun, {0}', found) : found;
  return { done: vscode.l10n.t('done'), begun: vscode.l10n.t('begun'), empty: vscode.l10n.t('empty'), later: vscode.l10n.t('not asked for yet') }[state];
}

function foundText(errors: number, warnings: number): string {
  const parts = [...(errors === 0 ? [] : [errorCount(errors)]), ...(warnings === 0 ? [] : [warningCount(warnings)])];
  return parts.length === 0 ? vscode.l10n.t('no findings') : parts.join(', ');
}

interface Look {
  readonly icon: string;
  /** Unique in its view, so that what is open stays open. */
  readonly id: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly resource?: vscode.Uri;
  readonly command?: vscode.Command;
}

function row(label: string, { icon, id, description, tooltip, command, resource }: Look, children: readonly Row[] = []): Row {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, children.length > 0 ? Expanded : None);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(icon);
  if (description !== undefined) item.description = description;
  item.tooltip = tooltip ?? [label, description].filter(Boolean).join(', ');
  if (command) item.command = command;
  if (resource) item.resourceUri = resource;
  item.accessibilityInformation = { label: [label, description].filter(Boolean).join(', '), role: 'treeitem' };
  return { item, children };
}

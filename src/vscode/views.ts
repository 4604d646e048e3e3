/** The views of the activity bar: the owners of the spec in front, all specs of the workspace, and what is left to do for one's role. */
import * as vscode from 'vscode';
import { capitalised, groupings, type Grouping } from '../core/first.js';
import type { ActiveSpec } from './active-spec.js';
import type { Core } from './core.js';
import type { Log } from './log.js';
import { folderName } from './open-folders.js';
import { nameOf } from './paths.js';
import { myRole } from './role.js';
import { RowsView } from './rows-view.js';
import { onDidChangeSettings } from './settings.js';
import type { SpecLines } from './spec-lines.js';
import { groupRow, openAt, roleRow, sectionRow, shareRow, specRow, type Row } from './view-items.js';

const groupingKey = 'productSpecs.grouping';

export function registerViews(core: Core, active: ActiveSpec, lines: SpecLines, memory: vscode.Memento, log: Log): vscode.Disposable {
  const owners = new RowsView({ id: 'productSpecs.owners', rows: (view) => ownerRows(core, active, view) }, log);
  const specs = new RowsView({ id: 'productSpecs.specs', rows: (view) => specRows(core, lines, groupingOf(memory), view), whileVisible: () => lines.watch() }, log);
  const work = new RowsView({ id: 'productSpecs.work', rows: (view) => workRows(core, lines, view), whileVisible: () => lines.watch() }, log);
  const group = async (by: Grouping): Promise<void> => {
    await memory.update(groupingKey, by);
    void tellGrouping(by);
    specs.refresh();
  };
  void tellGrouping(groupingOf(memory));
  const tellRole = (): unknown => vscode.commands.executeCommand('setContext', 'productSpecs.hasRole', myRole() !== undefined);
  void tellRole();
  return vscode.Disposable.from(
    owners,
    specs,
    work,
    active.onDidChange(() => owners.refresh()),
    lines.onDidChange(() => {
      specs.refresh();
      work.refresh();
    }),
    onDidChangeSettings(() => {
      void tellRole();
      work.refresh();
    }, 'role'),
    ...groupings.map((by) => vscode.commands.registerCommand(`productSpecs.groupBy${capitalised(by)}`, () => group(by))),
  );
}

async function ownerRows(core: Core, { current }: ActiveSpec, view: vscode.TreeView<Row>): Promise<readonly Row[]> {
  const { document, analysis } = current ?? {};
  view.description = document ? [nameOf(document.uri), folderName(document.uri)].filter((text) => text !== undefined).join(' · ') : '';
  if (!document || !analysis) return [];
  const service = await core.service();
  const { lines } = analysis.source;
  const at = (section: string): vscode.Command => {
    const { line, character } = lines.position(service.placeOf(analysis, section));
    return openAt(document.uri, line, character);
  };
  return service.ownershipMap(analysis).roles.map((role) => roleRow(role, role.title, at));
}

export async function specRows(core: Core, lines: Pick<SpecLines, 'all'>, by: Grouping, view: Pick<vscode.TreeView<Row>, 'badge'>): Promise<readonly Row[]> {
  const specs = await lines.all();
  const wrong = specs.filter(({ errors }) => errors > 0).length;
  const tooltip = wrong === 1 ? vscode.l10n.t('1 spec with errors') : vscode.l10n.t('{0} specs with errors', wrong);
  view.badge = wrong === 0 ? undefined : { value: wrong, tooltip };
  if (specs.length === 0) return [];
  const service = await core.service();
  const share = service.currentShare(specs);
  const rows = service.grouped(specs, by).map(({ id, specs: own }) => groupRow(groupName(by, id), own.map((line) => specRow(line, [], by)), `${by}/${id ?? ''}`));
  return [...(share ? [shareRow(share)] : []), ...rows];
}

async function workRows(core: Core, lines: SpecLines, view: vscode.TreeView<Row>): Promise<readonly Row[]> {
  const role = myRole();
  view.description = role?.short ?? '';
  if (!role) return [];
  const specs = await lines.all();
  return (await core.service()).openWork(specs, role.id).map(({ spec, sections }) => {
    const key = spec.uri.toString();
    return specRow(spec, sections.map((section) => sectionRow(section, openAt(spec.uri, section.line, section.character), `${key}/`)));
  });
}

function groupName(by: Grouping, id: string | undefined): string {
  const nameless = { kind: '', status: vscode.l10n.t('No status'), horizon: vscode.l10n.t('No horizon') };
  if (id === undefined) return nameless[by];
  const kinds: Readonly<Record<string, string>> = {
    prd: vscode.l10n.t('PRDs'),
    experiment: vscode.l10n.t('Experiment briefs'),
    launch: vscode.l10n.t('Launch briefs'),
  };
  const horizons: Readonly<Record<string, string>> = {
    current: vscode.l10n.t('Current horizon'),
    next: vscode.l10n.t('Next horizon'),
    future: vscode.l10n.t('Future horizon'),
  };
  // A status is a word of the spec's.
  return { kind: kinds[id], status: undefined, horizon: horizons[id] }[by] ?? id;
}

function groupingOf(memory: vscode.Memento): Grouping {
  const kept = memory.get<string>(groupingKey);
  return groupings.find((by) => by === kept) ?? 'kind';
}

function tellGrouping(by: Grouping): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', 'productSpecs.grouping', by);
}

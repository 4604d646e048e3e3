/** The commands of the manifest. */
import * as vscode from 'vscode';
import type { ProductSpecs } from '../core/service.js';
import type * as actionsModule from './actions.js';
import type { AssignOwnerArguments } from './assign-owner.js';
import type { ChangeStatusArguments } from './change-status.js';
import type { Core } from './core.js';
import type { Documents } from './documents.js';
import { lintWorkspace } from './lint-workspace.js';
import type { ImportArguments } from './import-spec.js';
import type { Log } from './log.js';
import type { NewSpecArguments } from './new-spec.js';
import type { OwnershipDisplay } from './ownership-display.js';
import type { Preview } from './preview.js';
import type { Projects } from './projects.js';
import { chooseRole } from './role.js';
import type { FocusMySections } from './role-focus.js';
import type { SampleArguments } from './sample-workspace.js';
import type { UseProfileArguments } from './use-profile.js';
import type { WorkspaceCheck } from './workspace-check.js';

type Actions = typeof actionsModule;

export function registerCommands(
  core: Core,
  projects: Projects,
  documents: Documents,
  display: OwnershipDisplay,
  check: WorkspaceCheck,
  preview: Preview,
  focus: FocusMySections,
  log: Log,
): vscode.Disposable {
  const command = (name: string, doing: string, run: (argument: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`productSpecs.${name}`, (argument: unknown) => log.openly(doing, () => run(argument)));
  /** @param perform what is read only now, with what it needs */
  const act = async <T>(perform: (actions: Actions, service: ProductSpecs) => T | Promise<T>): Promise<T> => {
    const [actions, service] = await Promise.all([import('./actions.js'), core.service()]);
    return perform(actions, service);
  };
  const create = (argument: unknown, kind?: string): Promise<vscode.Uri | undefined> =>
    act((actions, service) => actions.newSpec(service, projects, { ...asNewSpec(argument), ...(kind !== undefined && { kind }) }));
  const sharing = (service: ProductSpecs) => ({ service, documents, preview });
  return vscode.Disposable.from(
    command('new', vscode.l10n.t('Creating a spec'), (argument) => create(argument)),
    command('newPrd', vscode.l10n.t('Creating a PRD'), (argument) => create(argument, 'prd')),
    command('newExperiment', vscode.l10n.t('Creating an experiment brief'), (argument) => create(argument, 'experiment')),
    command('newLaunch', vscode.l10n.t('Creating a launch brief'), (argument) => create(argument, 'launch')),
    command('newHere', vscode.l10n.t('Creating a spec'), (folder) => act((actions, service) => actions.newSpec(service, projects, folder instanceof vscode.Uri ? { folder } : {}))),
    command('newExperimentForPrd', vscode.l10n.t('Creating an experiment brief'), (argument) =>
      act((actions, service) => actions.experimentForPrd(service, projects, documents, asNewSpec(argument))),
    ),
    command('import', vscode.l10n.t('Importing the document'), (argument) => act((actions, service) => actions.importSpec(service, log, asImport(argument)))),
    command('openExample', vscode.l10n.t('Opening the example'), (kind) => act((actions, service) => actions.openExample(service, log, asText(kind)))),
    command('openSampleWorkspace', vscode.l10n.t('Opening the sample workspace'), (argument) => act((actions, service) => actions.openSampleWorkspace(service, asSample(argument)))),
    command('chooseRole', vscode.l10n.t('Choosing your role'), (role) => chooseRole(asText(role))),
    command('focusRole', vscode.l10n.t('Focusing your sections'), () => focus.toggle()),
    command('foldOtherSections', vscode.l10n.t('Folding the sections of others'), () => focus.fold()),
    command('nextMySection', vscode.l10n.t('Going to your next section'), () => focus.go(1)),
    command('previousMySection', vscode.l10n.t('Going to your section before'), () => focus.go(-1)),
    command('toggleOwnership', vscode.l10n.t('Showing or hiding owners'), () => display.toggle(vscode.window.activeTextEditor?.document.uri)),
    command('treatAs', vscode.l10n.t('Treating the file as a spec'), (kind) => act((actions, service) => actions.treatAs(service, projects, asText(kind)))),
    command('lintWorkspace', vscode.l10n.t('Checking all specs'), () => lintWorkspace(check)),
    command('clearClosedFindings', vscode.l10n.t('Clearing findings'), () => check.clear()),
    command('assignOwner', vscode.l10n.t('Assigning the owner'), (argument) => act((actions, service) => actions.assignOwner(service, projects, documents, asAssignment(argument)))),
    command('changeStatus', vscode.l10n.t('Changing the status'), (argument) => act((actions, service) => actions.changeStatus(service, documents, asChangeStatus(argument)))),
    command('lockPlan', vscode.l10n.t('Locking what was agreed'), (uri) => act((actions, service) => actions.lockPlan(service, documents, uri instanceof vscode.Uri ? uri : undefined))),
    command('showPreview', vscode.l10n.t('Showing the preview'), (argument) => preview.show(asUri(argument), 'here')),
    command('showPreviewToSide', vscode.l10n.t('Showing the preview'), (argument) => preview.show(asUri(argument), 'beside')),
    command('exportHtml', vscode.l10n.t('Exporting the page'), (argument) => act((actions, service) => actions.exportPage(sharing(service), 'html', argument))),
    command('exportMarkdown', vscode.l10n.t('Exporting the page'), (argument) => act((actions, service) => actions.exportPage(sharing(service), 'markdown', argument))),
    command('copyMarkdown', vscode.l10n.t('Copying the page'), () => act((actions, service) => actions.copyPage(sharing(service), 'page'))),
    command('exportSummary', vscode.l10n.t('Exporting the summary'), (argument) => act((actions, service) => actions.exportPage(sharing(service), 'summary', argument))),
    command('copySummary', vscode.l10n.t('Copying the summary'), () => act((actions, service) => actions.copyPage(sharing(service), 'summary'))),
    command('useProfile', vscode.l10n.t('Changing the profile'), (argument) => act((actions, service) => actions.useProfile(service, projects, documents, asProfile(argument)))),
    command('explainRule', vscode.l10n.t('Explaining the rule'), (rule) => act((actions, service) => actions.explainRule(service, documents, asText(rule)))),
  );
}

/** Menus pass what they like (an address, an editor, a group of editors): only our own arguments count. */
function asNewSpec(argument: unknown): NewSpecArguments {
  const isOurs = typeof argument === 'object' && argument !== null && ['kind', 'template', 'title', 'folder'].some((key) => key in argument);
  return isOurs && !(argument instanceof vscode.Uri) ? argument : {};
}

function asAssignment(argument: unknown): AssignOwnerArguments {
  if (typeof argument !== 'object' || argument === null || argument instanceof vscode.Uri) return {};
  const { section, owner, person, reason, scope } = argument as Readonly<Record<string, unknown>>;
  const texts = Object.entries({ section, owner, person, reason }).filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  return { ...(Object.fromEntries(texts) as AssignOwnerArguments), ...((scope === 'spec' || scope === 'team') && { scope }) };
}

function asChangeStatus(argument: unknown): ChangeStatusArguments {
  if (typeof argument !== 'object' || argument === null || !('status' in argument) || typeof argument.status !== 'string') return {};
  const reason = 'reason' in argument ? asText(argument.reason) : undefined;
  return { status: argument.status, ...(reason !== undefined && { reason }) };
}

function asProfile(argument: unknown): UseProfileArguments {
  const { profile, of } = (typeof argument === 'object' && argument !== null ? argument : {}) as { readonly profile?: unknown; readonly of?: unknown };
  return { ...(typeof profile === 'string' && { profile }), ...(of instanceof vscode.Uri && { of }) };
}

function asUri(argument: unknown): vscode.Uri | undefined {
  return argument instanceof vscode.Uri ? argument : undefined;
}

function asSample(argument: unknown): SampleArguments {
  const { folder, open } = (typeof argument === 'object' && argument !== null ? argument : {}) as { readonly folder?: unknown; readonly open?: unknown };
  return folder instanceof vscode.Uri ? { folder, open: open !== false } : {};
}

/** From the Explorer comes the file's address. */
function asImport(argument: unknown): ImportArguments {
  if (argument instanceof vscode.Uri) return { file: argument };
  const isOurs = typeof argument === 'object' && argument !== null && ['file', 'text', 'kind', 'folder'].some((key) => key in argument);
  return isOurs ? argument : {};
}

function asText(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}

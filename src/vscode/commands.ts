/** The commands of the manifest. */
import * as vscode from 'vscode';
import type { ProductSpecs } from '../core/service.js';
import type * as actionsModule from './actions.js';
import { CommandArguments } from './arguments.js';
import type { Core } from './core.js';
import type { Documents } from './documents.js';
import { lintWorkspace } from './lint-workspace.js';
import type { Log } from './log.js';
import type { OwnershipDisplay } from './ownership-display.js';
import type { Preview } from './preview.js';
import type { Projects } from './projects.js';
import { chooseRole } from './role.js';
import type { FocusMySections } from './role-focus.js';
import type { WorkspaceCheck } from './workspace-check.js';

type Actions = typeof actionsModule;

const given = new CommandArguments((value) => value instanceof vscode.Uri);

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
    act((actions, service) => actions.newSpec(service, projects, { ...given.newSpec(argument), ...(kind !== undefined && { kind }) }));
  const sharing = (service: ProductSpecs) => ({ service, documents, preview });
  return vscode.Disposable.from(
    command('new', vscode.l10n.t('Creating a spec'), (argument) => create(argument)),
    command('newPrd', vscode.l10n.t('Creating a PRD'), (argument) => create(argument, 'prd')),
    command('newExperiment', vscode.l10n.t('Creating an experiment brief'), (argument) => create(argument, 'experiment')),
    command('newLaunch', vscode.l10n.t('Creating a launch brief'), (argument) => create(argument, 'launch')),
    command('newHere', vscode.l10n.t('Creating a spec'), (folder) => act((actions, service) => actions.newSpec(service, projects, given.here(folder)))),
    command('newExperimentForPrd', vscode.l10n.t('Creating an experiment brief'), (argument) =>
      act((actions, service) => actions.experimentForPrd(service, projects, documents, given.newSpec(argument))),
    ),
    command('import', vscode.l10n.t('Importing the document'), (argument) => act((actions, service) => actions.importSpec(service, log, given.import(argument)))),
    command('openExample', vscode.l10n.t('Opening the example'), (kind) => act((actions, service) => actions.openExample(service, log, given.text(kind)))),
    command('openSampleWorkspace', vscode.l10n.t('Opening the sample workspace'), (argument) => act((actions, service) => actions.openSampleWorkspace(service, given.sample(argument)))),
    command('chooseRole', vscode.l10n.t('Choosing your role'), (role) => chooseRole(given.text(role))),
    command('focusRole', vscode.l10n.t('Focusing your sections'), () => focus.toggle()),
    command('foldOtherSections', vscode.l10n.t('Folding the sections of others'), () => focus.fold()),
    command('nextMySection', vscode.l10n.t('Going to your next section'), () => focus.go(1)),
    command('previousMySection', vscode.l10n.t('Going to your section before'), () => focus.go(-1)),
    command('toggleOwnership', vscode.l10n.t('Showing or hiding owners'), () => display.toggle(vscode.window.activeTextEditor?.document.uri)),
    command('treatAs', vscode.l10n.t('Treating the file as a spec'), (kind) => act((actions, service) => actions.treatAs(service, projects, given.text(kind)))),
    command('lintWorkspace', vscode.l10n.t('Checking all specs'), () => lintWorkspace(check)),
    command('clearClosedFindings', vscode.l10n.t('Clearing findings'), () => check.clear()),
    command('assignOwner', vscode.l10n.t('Assigning the owner'), (argument) => act((actions, service) => actions.assignOwner(service, projects, documents, given.assignment(argument)))),
    command('changeStatus', vscode.l10n.t('Changing the status'), (argument) => act((actions, service) => actions.changeStatus(service, documents, given.changeStatus(argument)))),
    command('lockPlan', vscode.l10n.t('Locking what was agreed'), (uri) => act((actions, service) => actions.lockPlan(service, documents, given.uri(uri)))),
    command('showPreview', vscode.l10n.t('Showing the preview'), (argument) => preview.show(given.uri(argument), 'here')),
    command('showPreviewToSide', vscode.l10n.t('Showing the preview'), (argument) => preview.show(given.uri(argument), 'beside')),
    command('exportHtml', vscode.l10n.t('Exporting the page'), (argument) => act((actions, service) => actions.exportPage(sharing(service), 'html', given.target(argument)))),
    command('exportMarkdown', vscode.l10n.t('Exporting the page'), (argument) => act((actions, service) => actions.exportPage(sharing(service), 'markdown', given.target(argument)))),
    command('copyMarkdown', vscode.l10n.t('Copying the page'), () => act((actions, service) => actions.copyPage(sharing(service), 'page'))),
    command('exportSummary', vscode.l10n.t('Exporting the summary'), (argument) => act((actions, service) => actions.exportPage(sharing(service), 'summary', given.target(argument)))),
    command('copySummary', vscode.l10n.t('Copying the summary'), () => act((actions, service) => actions.copyPage(sharing(service), 'summary'))),
    command('useProfile', vscode.l10n.t('Changing the profile'), (argument) => act((actions, service) => actions.useProfile(service, projects, documents, given.profile(argument)))),
    command('explainRule', vscode.l10n.t('Explaining the rule'), (rule) => act((actions, service) => actions.explainRule(service, documents, given.text(rule)))),
  );
}

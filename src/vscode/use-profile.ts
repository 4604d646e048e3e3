/** Makes another profile the team's, having said what would change hands. */
import * as vscode from 'vscode';
import { configFileNames, LineIndex, type ProductSpecs } from '../core/service.js';
import { toTextEdits } from './convert.js';
import type { Documents } from './documents.js';
import { openDocument } from './files.js';
import { nameOf } from './paths.js';
import type { Projects } from './projects.js';
import { pick } from './steps.js';

export interface UseProfileArguments {
  /** Without it, it is asked for. */
  readonly profile?: string;
  /** The spec whose team is meant; else the one in front. */
  readonly of?: vscode.Uri;
}

/**
 * The settings are changed and not saved: owners follow at once, and whoever looks at them decides. New settings are a file at the top.
 *
 * @throws Error in words for people, when it cannot be done
 */
export async function useProfile(service: ProductSpecs, projects: Projects, documents: Documents, given: UseProfileArguments): Promise<void> {
  const uri = given.of ?? vscode.window.activeTextEditor?.document.uri;
  const document = uri && openDocument(uri);
  const analysis = document && (await documents.spec(document));
  if (!document || !analysis) throw new Error(vscode.l10n.t('Open a spec of the team first.'));
  const { profiles } = service.ownershipMap(analysis);
  const profile = given.profile ?? (await ask(profiles));
  if (profile === undefined) return;
  const meant = profiles.find(({ id }) => id === profile);
  if (!meant) throw new Error(vscode.l10n.t('There is no profile "{0}".', profile));
  const settings = (await projects.settingsOf(document.uri)) ?? (await create(service, projects, document.uri, profile));
  const target = await vscode.workspace.openTextDocument(settings);
  const written = await documents.spec(target);
  if (written?.spec.kind.id !== 'config') throw new Error(vscode.l10n.t('The team settings cannot be read. Put right first what is underlined in them.'));
  const edits = service.useProfile(written, profile);
  if (edits.length > 0) {
    const change = new vscode.WorkspaceEdit();
    change.set(settings, toTextEdits(edits, new LineIndex(target.getText())));
    await vscode.workspace.applyEdit(change);
  }
  if (target.isDirty) void offerToSave(target, meant.title);
}

async function ask(profiles: ReturnType<ProductSpecs['ownershipMap']>['profiles']): Promise<string | undefined> {
  const choices = profiles.map(({ id, title, isNow, changes }) => ({
    label: title,
    description: isNow ? vscode.l10n.t('your team now') : '',
    detail: isNow || changes.length === 0 ? '' : changes.map(({ title: section, from, to }) => `${section}: ${from} → ${to}`).join(', '),
    value: id,
  }));
  const placeholder = vscode.l10n.t('Which roles does your team have? Below each, what would change hands in this spec.');
  const outcome = await pick({ title: vscode.l10n.t('The profile of the team'), place: { step: 1, of: 1 }, placeholder, choices });
  return typeof outcome === 'string' ? outcome : undefined;
}

async function create(service: ProductSpecs, projects: Projects, of: vscode.Uri, profile: string): Promise<vscode.Uri> {
  const { folder } = await projects.rootOf(of);
  if (!folder) throw new Error(vscode.l10n.t('There is no folder to keep team settings in. Save the spec in a folder first.'));
  const uri = vscode.Uri.joinPath(folder, configFileNames[0] ?? '');
  const change = new vscode.WorkspaceEdit();
  change.createFile(uri, { contents: new TextEncoder().encode(service.settingsWithProfile(profile)) });
  if (!(await vscode.workspace.applyEdit(change))) throw new Error(vscode.l10n.t('{0} could not be written.', nameOf(uri)));
  return uri;
}

/** Not waited for: the change is there, and whoever asked for it goes on. */
async function offerToSave(target: vscode.TextDocument, title: string): Promise<void> {
  const [save, show] = [vscode.l10n.t('Save'), vscode.l10n.t('Show the Settings')];
  const text = vscode.l10n.t('The profile is now "{0}", and owners follow. It is kept once {1} is saved.', title, nameOf(target.uri));
  const answer = await vscode.window.showInformationMessage(text, save, show);
  if (answer === save) await target.save();
  if (answer === show) await vscode.window.showTextDocument(target);
}

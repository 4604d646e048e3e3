/** Where a new spec may go. */
import * as vscode from 'vscode';
import { exists, folderOf } from './files.js';
import { folderName, openFolders, placeOf } from './open-folders.js';
import { setting } from './settings.js';
import type { Choice } from './steps.js';

/**
 * The folder of the settings first, then that of the file in front, then the workspace folders.
 * @param rootFirst for the team settings, which count for the folder they are in and all below
 * @param within the one open folder that is meant; without, all are
 */
export async function folderChoices(rootFirst: boolean, within?: vscode.WorkspaceFolder): Promise<readonly Choice<vscode.Uri | 'other'>[]> {
  const isMeant = (folder: vscode.WorkspaceFolder | undefined): boolean => folder !== undefined && (!within || folder.index === within.index);
  const roots = openFolders().filter(isMeant).map(({ uri }) => uri);
  const active = vscode.window.activeTextEditor?.document.uri;
  const beside = active && isMeant(vscode.workspace.getWorkspaceFolder(active)) ? [folderOf(active)] : [];
  const configured = roots.flatMap((root) => {
    const folder = setting('newSpec.folder', root).trim();
    return folder === '' ? [] : [vscode.Uri.joinPath(root, folder)];
  });
  const ordered = rootFirst ? [...roots, ...beside] : [...configured, ...beside, ...roots];
  const folders = [...new Map(ordered.map((uri) => [uri.toString().replace(/\/$/, ''), uri])).values()];
  const other = { label: vscode.l10n.t('Another folder…'), iconPath: new vscode.ThemeIcon('folder-opened'), value: 'other' as const };
  return [...(await Promise.all(folders.map(choice))), other];
}

/** Asks with the system's own dialog. */
export async function otherFolder(openLabel = vscode.l10n.t('Create here')): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel,
    ...(defaultUri && { defaultUri }),
  });
  return chosen?.[0];
}

async function choice(value: vscode.Uri): Promise<Choice<vscode.Uri>> {
  const root = vscode.workspace.getWorkspaceFolder(value);
  const isRoot = root?.uri.toString() === value.toString();
  const open = folderName(value) === undefined ? vscode.l10n.t('the open folder') : vscode.l10n.t('an open folder');
  const description = isRoot ? open : (await exists(value)) ? '' : vscode.l10n.t('is created');
  return { label: isRoot ? (folderName(value) ?? root.name) : placeOf(value), description, iconPath: vscode.ThemeIcon.Folder, value };
}

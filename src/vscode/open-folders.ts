/** Which of several open folders something is in, in words: two of them may hold specs of the same name. */
import * as vscode from 'vscode';
import { folderOf } from './files.js';
import { nameOf, pathWithin } from './paths.js';

/** Undefined where no more than one folder is open, or something is in none of them. */
export function folderName(uri: vscode.Uri): string | undefined {
  const all = vscode.workspace.workspaceFolders ?? [];
  const folder = all.length > 1 ? vscode.workspace.getWorkspaceFolder(uri) : undefined;
  if (!folder) return undefined;
  const alike = all.filter(({ name }) => name === folder.name);
  return alike.length === 1 ? folder.name : vscode.l10n.t('{0} in {1}', folder.name, nameOf(folderOf(folder.uri)));
}

/** The path of something from its open folder on, with the folder's name before it where several are open. */
export function placeOf(uri: vscode.Uri): string {
  const name = folderName(uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const path = folder && pathWithin(folder, uri);
  return name === undefined || path === undefined ? vscode.workspace.asRelativePath(uri) : `${name}/${path}`;
}

/** That of the file in front; undefined where there is none, or it is in none of them. */
export function folderInFront(): vscode.WorkspaceFolder | undefined {
  const front = vscode.window.activeTextEditor?.document.uri;
  return front && vscode.workspace.getWorkspaceFolder(front);
}

/** The one in front first. */
export function openFolders(): readonly vscode.WorkspaceFolder[] {
  const all = vscode.workspace.workspaceFolders ?? [];
  const first = folderInFront();
  return first ? [first, ...all.filter(({ index }) => index !== first.index)] : all;
}

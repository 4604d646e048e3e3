/** A new file that takes the place of no other. */
import * as vscode from 'vscode';
import { exists, folderOf } from './files.js';
import { reasonOf } from './log.js';
import { nameOf } from './paths.js';

/** The name itself, or the first of `pricing-2.prd.yaml`, `pricing-3.prd.yaml` … that is not taken. */
export async function freeName(folder: vscode.Uri, name: string): Promise<string> {
  const dot = name.includes('.') ? name.indexOf('.') : name.length;
  let candidate = name;
  for (let number = 2; await exists(vscode.Uri.joinPath(folder, candidate)); number++) {
    candidate = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
  }
  return candidate;
}

/** Creates the folders on the way too. @throws Error naming the file and the reason */
export async function createFile(uri: vscode.Uri, text = ''): Promise<vscode.Uri> {
  try {
    await vscode.workspace.fs.createDirectory(folderOf(uri));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  } catch (error) {
    throw new Error(vscode.l10n.t('{0} could not be created in {1}: {2}', nameOf(uri), vscode.workspace.asRelativePath(folderOf(uri)), plainReason(error)));
  }
}

function plainReason(error: unknown): string {
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  return plainReasons[code] ?? reasonOf(error);
}

const plainReasons: Readonly<Record<string, string>> = {
  NoPermissions: vscode.l10n.t('you are not allowed to write there.'),
  FileNotADirectory: vscode.l10n.t('that is a file, not a folder.'),
  Unavailable: vscode.l10n.t('the place cannot be reached at the moment.'),
};

/** What is around a root: the files on disk and in the editor. */
import * as vscode from 'vscode';
import { fingerprint, listFiles } from './file-list.js';
import { currentText, exists, fileNamesIn } from './files.js';
import type { Outside } from './root.js';

export const outside: Outside = {
  list: listFiles,
  names: fileNamesIn,
  exists,
  fingerprint,
  text: currentText,
  at: (folder, path) => vscode.Uri.joinPath(folder, path),
  isTrusted: () => vscode.workspace.isTrusted,
};

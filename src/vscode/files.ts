/** Files and folders by their address, wherever VS Code keeps them: on this disk, on a server, in a repository on the web. */
import * as vscode from 'vscode';

/** @throws vscode.FileSystemError when it is not there or cannot be read */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Undefined when it is not there or cannot be read. */
export function textIfThere(uri: vscode.Uri): Promise<string | undefined> {
  return readText(uri).catch(() => undefined);
}

/** The document of a file that VS Code has open, shown or not. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/** A file's text as people see it: in the editor, saved or not, or else on disk. @throws vscode.FileSystemError as `readText` does */
export async function currentText(uri: vscode.Uri): Promise<string> {
  const open = openDocument(uri);
  return open && !(await isGone(open)) ? open.getText() : readText(uri);
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** VS Code tells of what is on disk after a while, and of all that came and went in it at once. In milliseconds. */
const newFor = 10_000;

/** Whether a file was written so short a time ago that nobody may have been told yet. */
export async function isNew(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime > Date.now() - newFor;
  } catch {
    return true;
  }
}

/**
 * Whether the file of a document was deleted. VS Code keeps some documents for minutes after that, shown or not. Unsaved text is still
 * somebody's, and so not gone.
 */
export async function isGone({ isDirty, isUntitled, uri }: vscode.TextDocument): Promise<boolean> {
  const { fs } = vscode.workspace;
  if (isDirty || isUntitled || fs.isWritableFileSystem(uri.scheme) === undefined) return false;
  return fs.stat(uri).then(
    () => false,
    // A place that cannot be reached at the moment may still have it.
    (error: unknown) => error instanceof vscode.FileSystemError && error.code === 'FileNotFound',
  );
}

/** Whether a file may be changed, as far as anybody can tell without trying. @throws vscode.FileSystemError when it is not there */
export async function isWritable(uri: vscode.Uri): Promise<boolean> {
  const { fs } = vscode.workspace;
  if (fs.isWritableFileSystem(uri.scheme) === false) return false;
  const { permissions } = await fs.stat(uri);
  if ((permissions ?? 0) > 0) return false;
  // Of files on this machine VS Code does not tell; Node.js does, where the extension runs on it and not in a browser.
  const node = uri.scheme === 'file' && typeof process === 'object' ? (process.getBuiltinModule as typeof process.getBuiltinModule | undefined)?.('node:fs') : undefined;
  if (!node) return true;
  const { access, constants, stat } = { ...node.promises, constants: node.constants };
  const isAllowed = await access(uri.fsPath, constants.W_OK).then(() => true, () => false);
  // An administrator may write everything: a file that is marked as protected is meant to stay as it is all the same.
  return isAllowed && ((await stat(uri.fsPath)).mode & 0o222) !== 0;
}

export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The names of the files in a folder, without those of folders below; undefined when there is no such folder. */
export async function fileNamesIn(folder: vscode.Uri): Promise<readonly string[] | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]) => (type & vscode.FileType.File ? [name] : []));
  } catch {
    return undefined;
  }
}

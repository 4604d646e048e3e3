/** Files and folders by their address, wherever VS Code keeps them: on this disk, on a server, in a repository on the web. */
import * as vscode from 'vscode';

/** @throws vscode.FileSystemError when it is not there or cannot be read */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The path from a folder to a file in it, with `/`; undefined for a file that is elsewhere. */
export function pathWithin(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  const inside = uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(start);
  return inside ? uri.path.slice(start.length) : undefined;
}

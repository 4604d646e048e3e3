/** What an address says by itself, without a look at the disk. Knows no more of VS Code than its types. */
import type * as vscode from 'vscode';

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The path from a folder to a file in it, with `/`; undefined for a file that is elsewhere. */
export function pathWithin(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  const start = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  const inside = uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(start);
  return inside ? uri.path.slice(start.length) : undefined;
}

/** Whether a file of this path is one that a list of YAML files would have. */
export function isListed(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !/(?:^|\/)(?:node_modules|\.git)\//.test(path);
}

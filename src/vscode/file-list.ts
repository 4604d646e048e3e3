/** Which YAML files there are below a folder, and whether one changed since it was last looked at. */
import * as vscode from 'vscode';
import { configFileNames } from '../core/service.js';
import { folderOf, nameOf, pathWithin } from './files.js';

/** More YAML than this in one folder is not somebody's specs. */
export const mostFiles = 20_000;

/** Whatever is in these is not the team's own. */
const leftOut = '**/{node_modules,.git}/**';

export interface FileList {
  /** By their paths below the folder. What lies below team settings of its own belongs to those, and is not here. */
  readonly own: ReadonlyMap<string, vscode.Uri>;
  /** The folders below with team settings of their own, and this one if it has some. */
  readonly configFolders: ReadonlySet<string>;
  /** Whether there are more files than are looked at. */
  readonly cut: boolean;
}

export async function listFiles(folder: vscode.Uri): Promise<FileList> {
  const found = await findYaml(new vscode.RelativePattern(folder, '**/*.{yaml,yml}'));
  const files = found.slice(0, mostFiles);
  const configFolders = new Set(files.filter((uri) => configFileNames.includes(nameOf(uri))).map((uri) => folderOf(uri).path));
  const own = new Map<string, vscode.Uri>();
  for (const uri of files) {
    const path = pathWithin(folder, uri);
    if (path !== undefined && !isNested(path, folder, configFolders)) own.set(path, uri);
  }
  return { own, configFolders, cut: found.length > mostFiles };
}

/** One more than are looked at, so that it shows when there are too many. */
export function findYaml(pattern: vscode.GlobPattern): Thenable<vscode.Uri[]> {
  return vscode.workspace.findFiles(pattern, leftOut, mostFiles + 1);
}

/** Whether a file of this path is one that a list would have. */
export function isListed(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !/(?:^|\/)(?:node_modules|\.git)\//.test(path);
}

/** Changes whenever the file does; undefined when it is not there, empty where asking would go over the network. */
export async function fingerprint(uri: vscode.Uri): Promise<string | undefined> {
  if (uri.scheme !== 'file' && uri.scheme !== 'vscode-remote') return '';
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch {
    return undefined;
  }
}

function isNested(path: string, folder: vscode.Uri, configFolders: ReadonlySet<string>): boolean {
  const steps = path.split('/').slice(0, -1);
  return steps.some((_step, index) => configFolders.has(vscode.Uri.joinPath(folder, ...steps.slice(0, index + 1)).path));
}

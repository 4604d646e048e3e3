/** Which YAML files there are below a folder, and whether one changed since it was last looked at. */
import * as vscode from 'vscode';
import { configFileNames } from '../core/first.js';
import { folderOf } from './files.js';
import type { Log } from './log.js';
import { nameOf, pathWithin } from './paths.js';

/** More YAML than this in one folder is not somebody's specs. */
export const mostFiles = 20_000;

/** Whatever is in these is not the team's own. */
const leftOut = '**/{node_modules,.git}/**';

export interface FileList {
  /** By their paths below the folder. What lies below team settings of its own, or in an open folder of its own, is not here. */
  readonly own: ReadonlyMap<string, vscode.Uri>;
  /** The folders below with team settings of their own, and this one if it has some. */
  readonly configFolders: ReadonlySet<string>;
  /** Whether there are more files than are looked at. */
  readonly cut: boolean;
}

export async function listFiles(folder: vscode.Uri): Promise<FileList> {
  const found = await findYaml(folder);
  const files = found.slice(0, mostFiles);
  const configFolders = new Set(files.filter((uri) => configFileNames.includes(nameOf(uri))).map((uri) => folderOf(uri).path));
  const ofOthers = configFolders.has(folder.path) ? configFolders : new Set([...configFolders, ...openBelow(folder)]);
  const own = new Map<string, vscode.Uri>();
  for (const uri of files) {
    const path = pathWithin(folder, uri);
    if (path !== undefined && !isNested(path, folder, ofOthers)) own.set(path, uri);
  }
  return { own, configFolders, cut: found.length > mostFiles };
}

/** Those below a folder; one more than are looked at, so that it shows when there are too many. */
export async function findYaml(folder: vscode.Uri): Promise<vscode.Uri[]> {
  if (!isSearched(folder)) return walk(folder, (name) => /\.ya?ml$/.test(name));
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.{yaml,yml}'), leftOut, mostFiles + 1);
}

/** Those below all open folders. One that is not there does not keep the others from being looked at. */
export async function findAllYaml(log: Log): Promise<vscode.Uri[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const found = await Promise.all(folders.map((folder) => log.quietly(`Looking into ${folder.toString()}`, () => findYaml(folder))));
  return found.flatMap((files) => files ?? []);
}

/** Those below a folder with a name out of a few. */
export async function findNamed(folder: vscode.Uri, names: readonly string[]): Promise<vscode.Uri[]> {
  if (!isSearched(folder)) return walk(folder, (name) => names.includes(name));
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, `**/{${names.join(',')}}`), leftOut);
}

/**
 * Whether VS Code searches there. Other places are those of extensions, which may show files but not yet search them: VS Code would wait
 * for somebody who does, for ever.
 */
function isSearched({ scheme }: vscode.Uri): boolean {
  return ['file', 'vscode-remote', 'vscode-vfs'].includes(scheme);
}

/** Looks into one folder after the other, the upper ones first. Of those that cannot be read it knows nothing. */
async function walk(top: vscode.Uri, isWanted: (name: string) => boolean): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [top];
  for (let next = 0; next < folders.length && next < mostFiles && found.length <= mostFiles; next++) {
    const folder = folders[next] ?? top;
    const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      // A link to a folder could lead back to where it is.
      if (type === vscode.FileType.Directory && !['node_modules', '.git'].includes(name)) folders.push(uri);
      else if ((type & vscode.FileType.File) !== 0 && isWanted(name)) found.push(uri);
    }
  }
  return found;
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

/** Where there are no team settings, an open folder below another one keeps to itself. */
function openBelow(folder: vscode.Uri): readonly string[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => (pathWithin(folder, uri) ? [uri.path] : []));
}

function isNested(path: string, folder: vscode.Uri, ofOthers: ReadonlySet<string>): boolean {
  const steps = path.split('/').slice(0, -1);
  return steps.some((_step, index) => ofOthers.has(vscode.Uri.joinPath(folder, ...steps.slice(0, index + 1)).path));
}

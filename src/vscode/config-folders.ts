/** Which folder's team settings count for another: the nearest upwards. Each folder is looked into once, until all is forgotten. */
import type * as vscode from 'vscode';
import { configFileNames } from '../core/first.js';
import type { Outside } from './root.js';

export class ConfigFolders {
  /** By folder; undefined where no team settings are found upwards. */
  private readonly known = new Map<string, Promise<vscode.Uri | undefined>>();

  constructor(private readonly outside: Pick<Outside, 'exists' | 'at'>) {}

  of(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
    const key = folder.toString();
    const known = this.known.get(key);
    if (known) return known;
    const found = this.searchUpwards(folder, (parent) => this.of(parent));
    this.known.set(key, found);
    return found;
  }

  /** Whether settings that count for a folder came or went since it was looked into: VS Code may not have told of them yet. */
  async haveChanged(folder: vscode.Uri): Promise<boolean> {
    const search = (one: vscode.Uri): Promise<vscode.Uri | undefined> => this.searchUpwards(one, search);
    const [known, found] = await Promise.all([this.of(folder), search(folder)]);
    return known?.path !== found?.path;
  }

  clear(): void {
    this.known.clear();
  }

  /** @param above who is asked about the folder around */
  private async searchUpwards(folder: vscode.Uri, above: (parent: vscode.Uri) => Promise<vscode.Uri | undefined>): Promise<vscode.Uri | undefined> {
    const here = await Promise.all(configFileNames.map((name) => this.outside.exists(this.outside.at(folder, name))));
    if (here.includes(true)) return folder;
    const parent = this.outside.at(folder, '..');
    return parent.path === folder.path ? undefined : above(parent);
  }
}

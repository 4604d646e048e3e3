/**
 * Notices what happens to whole folders outside the editor. VS Code tells of a folder that comes or goes, but often not of the files in it;
 * and of files in a folder made together with the one around it never. So the disk is looked at again then, and at the latest when the
 * window is in front again.
 */
import * as vscode from 'vscode';
import type { Log } from './log.js';
import { isListed } from './paths.js';
import type { Projects } from './projects.js';

/** Several changes within this time are one, in milliseconds. */
const settleTime = 300;

/** With more than this at once it is quicker to look at the folders than at each of them. */
const mostAsked = 50;

export class OutsideChanges implements vscode.Disposable {
  private readonly created = new Map<string, vscode.Uri>();
  private readonly deleted = new Map<string, vscode.Uri>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly projects: Projects,
    private readonly log: Log,
  ) {
    // All events come to this process anyway. Those of YAML files are heard elsewhere.
    const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    this.disposables = [
      watcher,
      watcher.onDidCreate((uri) => this.note(this.created, uri)),
      watcher.onDidDelete((uri) => this.note(this.deleted, uri)),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) void projects.lookAgain();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private note(changes: Map<string, vscode.Uri>, uri: vscode.Uri): void {
    if (isListed(uri.path) || /\/(?:node_modules|\.git)(?:\/|$)/.test(uri.path)) return;
    if (changes.size <= mostAsked) changes.set(uri.toString(), uri);
    this.timer ??= setTimeout(() => void this.log.quietly('Noticing folders', () => this.settle()), settleTime);
  }

  private async settle(): Promise<void> {
    this.timer = undefined;
    const [created, deleted] = [this.created, this.deleted].map((changes) => [...changes.values()]);
    this.created.clear();
    this.deleted.clear();
    const cameFolder = created && (await some(created, isFolder));
    if (cameFolder) this.projects.lookLater();
    if (cameFolder || (deleted && (await some(deleted, (uri) => this.projects.holds(uri))))) await this.projects.lookAgain();
  }
}

async function some(uris: readonly vscode.Uri[], test: (uri: vscode.Uri) => Promise<boolean>): Promise<boolean> {
  return uris.length > mostAsked || (await Promise.all(uris.map(test))).includes(true);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

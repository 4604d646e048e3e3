/** The files that team settings name: reads them, and watches those that are no YAML, such as the schemas of a team's own kinds. */
import * as vscode from 'vscode';
import type { WorkspaceFiles } from '../core/service.js';

/** @param texts gives a file's text as it is in the editor, or else on disk */
export function filesBelow(root: vscode.Uri, texts: (uri: vscode.Uri) => Promise<string>): Pick<WorkspaceFiles, 'read' | 'names'> {
  return {
    read: async (path) => {
      try {
        return await texts(vscode.Uri.joinPath(root, path));
      } catch {
        return undefined;
      }
    },
    names: async (folder) => {
      try {
        const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
        return entries.flatMap(([name, type]) => (type & vscode.FileType.File ? [name] : []));
      } catch {
        return undefined;
      }
    },
  };
}

export class TeamFileWatchers implements vscode.Disposable {
  private readonly watchers = new Map<string, vscode.Disposable>();

  /** Keeps to the files that a root's settings name now. */
  watch(root: vscode.Uri, paths: readonly string[], onChange: () => void): void {
    const wanted = new Map(paths.map((path) => [`${root.toString()} ${path}`, path]));
    for (const [key, watcher] of this.watchers) {
      if (!key.startsWith(`${root.toString()} `) || wanted.has(key)) continue;
      watcher.dispose();
      this.watchers.delete(key);
    }
    for (const [key, path] of wanted) {
      if (this.watchers.has(key)) continue;
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, path));
      const listeners = [watcher.onDidCreate(onChange), watcher.onDidChange(onChange), watcher.onDidDelete(onChange)];
      this.watchers.set(key, vscode.Disposable.from(watcher, ...listeners));
    }
  }

  /** Forgets all roots. */
  clear(): void {
    for (const watcher of this.watchers.values()) watcher.dispose();
    this.watchers.clear();
  }

  dispose(): void {
    this.clear();
  }
}

/** Watches the files that team settings name and that are no YAML, such as the schemas of a team's own kinds. */
import * as vscode from 'vscode';

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

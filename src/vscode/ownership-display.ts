/** How the owners of sections are shown right now: as the setting says, unless somebody has switched them with the command. */
import * as vscode from 'vscode';
import { onDidChangeSettings, setting, type OwnershipDisplayMode } from './settings.js';

export class OwnershipDisplay implements vscode.Disposable {
  /** What the command chose, for as long as the window lives: an extension should not rewrite a person's settings. */
  private chosen: OwnershipDisplayMode | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor() {
    this.disposables = [
      this.changed,
      onDidChangeSettings((event) => {
        // Whoever changes the setting wants it to count.
        if (event.affectsConfiguration('productSpecs.ownership.display')) this.chosen = undefined;
        this.changed.fire();
      }, 'ownership'),
    ];
  }

  shows(what: 'inlayHints' | 'codeLens', scope: vscode.Uri): boolean {
    const mode = this.mode(scope);
    return mode === what || mode === 'both';
  }

  /** Hides the owners where they are shown, and shows them where they are not. */
  toggle(scope: vscode.Uri | undefined): void {
    const set = setting('ownership.display', scope);
    const shown = set === 'off' ? 'inlayHints' : set;
    this.chosen = this.mode(scope) === 'off' ? shown : 'off';
    this.changed.fire();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private mode(scope: vscode.Uri | undefined): OwnershipDisplayMode {
    return this.chosen ?? setting('ownership.display', scope);
  }
}

/** Tells menus and keys what kind of spec the active editor shows: `productSpecs.kind` is a kind's id, or empty. */
import * as vscode from 'vscode';
import type { Documents } from './documents.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';

/** Typing has paused when nothing came for this long, in milliseconds. */
const pause = 150;

export class KindContext implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told: string | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly documents: Documents,
    projects: Projects,
    private readonly log: Log,
  ) {
    this.disposables = [
      vscode.window.onDidChangeActiveTextEditor(() => this.schedule(0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) this.schedule(pause);
      }),
      projects.onDidChange(() => this.schedule(0)),
    ];
    this.schedule(0);
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.log.quietly('Kind of the active editor', () => this.update()), delay);
  }

  private async update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const kind = (document && (await this.documents.spec(document)))?.spec.kind.id ?? '';
    if (document !== vscode.window.activeTextEditor?.document || kind === this.told) return;
    this.told = kind;
    await vscode.commands.executeCommand('setContext', 'productSpecs.kind', kind);
  }
}

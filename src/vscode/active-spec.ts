/** The spec that a person is at: what views beside the editor show. Follows typing after a pause, and only while somebody listens. */
import * as vscode from 'vscode';
import type { SpecAnalysis } from '../core/service.js';
import { isReviewed, type Documents } from './documents.js';
import { drawingPause, Later } from './later.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';

export interface ActiveSpecState {
  readonly document: vscode.TextDocument;
  readonly analysis: SpecAnalysis;
}

export class ActiveSpec implements vscode.Disposable {
  private state: ActiveSpecState | undefined;
  private readonly changed = new vscode.EventEmitter<ActiveSpecState | undefined>();
  private readonly disposables: vscode.Disposable[];

  /** The spec in front is another, or says something else now; undefined for none. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly documents: Documents,
    projects: Projects,
    log: Log,
  ) {
    const later = new Later(() => void log.quietly('The active spec', () => this.update()));
    this.disposables = [
      later,
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => later.in(0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isReviewed(document) && document === vscode.window.activeTextEditor?.document) later.in(drawingPause);
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (this.state && closed.length > 0) later.in(0);
      }),
      projects.onDidChange(() => later.in(0)),
    ];
    later.in(0);
  }

  get current(): ActiveSpecState | undefined {
    return this.state;
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async update(): Promise<void> {
    // Whoever looks at a preview or at the output has not left the spec: it stays until another file comes to the front.
    const left = this.state?.document;
    const document = vscode.window.activeTextEditor?.document ?? (left && hasTab(left) ? left : undefined);
    const analysis = document && (await this.documents.spec(document));
    if (vscode.window.activeTextEditor && document !== vscode.window.activeTextEditor.document) return;
    const state = document && analysis ? { document, analysis } : undefined;
    const isSame = state?.document === this.state?.document && state?.analysis === this.state?.analysis;
    this.state = state;
    if (!isSame) this.changed.fire(state);
  }
}

function hasTab({ uri }: vscode.TextDocument): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}

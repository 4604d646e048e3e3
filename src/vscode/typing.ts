/** Where somebody is typing right now. A line that is half written is no mistake yet. */
import * as vscode from 'vscode';
import { isReviewed } from './documents.js';
import { LaterEach } from './later.js';

/** Whoever has not typed for this long, in milliseconds, takes the line for finished or wants help with it. */
const patience = 1500;

export class Typing implements vscode.Disposable {
  /** The line being typed, from 0, by the document's address. */
  private readonly lines = new Map<string, number>();
  private readonly ending = new LaterEach<vscode.TextDocument>((document) => this.end(document));
  private readonly disposables: vscode.Disposable[];

  /** @param finished hears of a document whose line is not being typed any more */
  constructor(private readonly finished: (document: vscode.TextDocument) => void) {
    this.disposables = [
      this.ending,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        const [change] = contentChanges;
        const isTyped = reason === undefined && document === vscode.window.activeTextEditor?.document && isReviewed(document);
        // The cursor is still where it was: VS Code tells of it afterwards.
        if (change && isTyped) this.begin(document, change.range.start.line + change.text.split('\n').length - 1);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        const line = this.lineIn(document);
        if (line !== undefined && line !== selection.active.line) this.end(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => this.end(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
    ];
  }

  /** The line being typed, from 0. */
  lineIn(document: vscode.TextDocument): number | undefined {
    return this.lines.get(document.uri.toString());
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private begin(document: vscode.TextDocument, line: number): void {
    const key = document.uri.toString();
    this.lines.set(key, line);
    this.ending.in(patience, key, document);
  }

  private end(document: vscode.TextDocument): void {
    if (this.forget(document)) this.finished(document);
  }

  private forget(document: vscode.TextDocument): boolean {
    const key = document.uri.toString();
    this.ending.cancel(key);
    return this.lines.delete(key);
  }
}

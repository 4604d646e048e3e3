/** Where somebody is typing right now. A line that is half written is no mistake yet. */
import * as vscode from 'vscode';
import { isReviewed } from './documents.js';

/** Whoever has not typed for this long, in milliseconds, takes the line for finished or wants help with it. */
const patience = 1500;

interface Typed {
  readonly line: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

export class Typing implements vscode.Disposable {
  private readonly typed = new Map<string, Typed>();
  private readonly disposables: vscode.Disposable[];

  /** @param finished hears of a document whose line is not being typed any more */
  constructor(private readonly finished: (document: vscode.TextDocument) => void) {
    this.disposables = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        const [change] = contentChanges;
        const isTyped = reason === undefined && document === vscode.window.activeTextEditor?.document && isReviewed(document);
        // The cursor is still where it was: VS Code tells of it afterwards.
        if (change && isTyped) this.begin(document, change.range.start.line + change.text.split('\n').length - 1);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
        const known = this.typed.get(document.uri.toString());
        if (known && known.line !== selection.active.line) this.end(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => this.end(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
    ];
  }

  /** The line being typed, from 0. */
  lineIn(document: vscode.TextDocument): number | undefined {
    return this.typed.get(document.uri.toString())?.line;
  }

  dispose(): void {
    for (const { timer } of this.typed.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private begin(document: vscode.TextDocument, line: number): void {
    const key = document.uri.toString();
    clearTimeout(this.typed.get(key)?.timer);
    this.typed.set(key, { line, timer: setTimeout(() => this.end(document), patience) });
  }

  private end(document: vscode.TextDocument): void {
    if (this.forget(document)) this.finished(document);
  }

  private forget(document: vscode.TextDocument): boolean {
    const key = document.uri.toString();
    clearTimeout(this.typed.get(key)?.timer);
    return this.typed.delete(key);
  }
}

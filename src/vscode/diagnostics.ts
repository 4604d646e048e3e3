/** Findings of open documents as squiggles and in the Problems view: soon after typing stops, and gone when the document is closed. */
import * as vscode from 'vscode';
import type { Finding, SpecAnalysis } from '../core/service.js';
import { isReviewed, type Documents } from './documents.js';
import { isGone } from './files.js';
import { toDiagnostics } from './finding-places.js';
import { LaterEach, typingPause } from './later.js';
import type { Log } from './log.js';
import { OtherYaml } from './other-yaml.js';
import type { Projects } from './projects.js';
import { onDidChangeSettings, setting } from './settings.js';
import { Typing } from './typing.js';

export class Diagnostics implements vscode.Disposable {
  private readonly reviewing = new LaterEach<vscode.TextDocument>((document) => this.review(document));
  private readonly typing = new Typing((document) => this.scheduleTyped(document, 0));
  private readonly otherYaml = new OtherYaml((document) => this.schedule(document, 0));
  private readonly disposables: vscode.Disposable[];

  /** @param collection shared with the check of the workspace, so that no file has two owners */
  constructor(
    private readonly collection: vscode.DiagnosticCollection,
    private readonly documents: Documents,
    private readonly projects: Projects,
    private readonly log: Log,
  ) {
    const all = (): void => this.scheduleAll();
    this.disposables = [
      this.reviewing,
      this.typing,
      this.otherYaml,
      vscode.workspace.onDidOpenTextDocument((document) => this.schedule(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.schedule(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.scheduleTyped(document, typingPause);
      }),
      projects.onDidChange(all),
      onDidChangeSettings(all, 'lint.run'),
      vscode.extensions.onDidChange(all),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('yaml.validate')) all();
      }),
    ];
    all();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private scheduleAll(): void {
    for (const document of vscode.workspace.textDocuments) {
      // What is being typed waits for the next save, as asked for; the rest follows the change at once.
      const waits = setting('lint.run', document.uri) === 'onSave' && document.isDirty && !document.isUntitled;
      if (!waits) this.schedule(document, 0);
    }
  }

  private scheduleTyped(document: vscode.TextDocument, delay: number): void {
    if (setting('lint.run', document.uri) === 'onType') this.schedule(document, delay);
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    if (isReviewed(document)) this.reviewing.in(delay, document.uri.toString(), document);
  }

  private review(document: vscode.TextDocument): void {
    void this.log.quietly(`Reviewing ${document.uri.toString()}`, () => this.run(document));
  }

  private async run(document: vscode.TextDocument): Promise<void> {
    const { version, uri } = document;
    const analysis = setting('lint.run', uri) === 'off' ? undefined : await this.documents.spec(document);
    const diagnostics = analysis && !(await isGone(document)) ? await this.diagnosticsOf(analysis, document) : undefined;
    // A newer version has its own run; a closed document has none.
    if (document.version !== version || document.isClosed) return;
    this.collection.set(uri, diagnostics);
  }

  private async diagnosticsOf(analysis: SpecAnalysis, document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
    const { uri } = document;
    const { lines } = analysis.source;
    const typed = this.typing.lineIn(document);
    const isTyped = ({ start, end }: Finding['span']): boolean => typed !== undefined && lines.lineAt(start) <= typed && typed <= lines.lineAt(end);
    const findings = this.otherYaml.without(analysis.findings, document).filter(({ rule, span }) => rule !== 'yaml-syntax' || !isTyped(span));
    return toDiagnostics(findings, { uri, lines, folder: (await this.projects.rootOf(uri)).folder });
  }

  private forget(document: vscode.TextDocument): void {
    this.reviewing.cancel(document.uri.toString());
    this.otherYaml.forget(document.uri);
    this.collection.delete(document.uri);
  }
}

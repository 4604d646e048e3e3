/**
 * Says in the status bar what kind of spec the active file is, or why it is none although it looks like one. Menus and keys learn the kind
 * from `productSpecs.kind`: its id, or empty.
 */
import * as vscode from 'vscode';
import { plainText } from './convert.js';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import { Later, typingPause } from './later.js';
import type { Log } from './log.js';
import { nameOf } from './paths.js';
import type { Projects } from './projects.js';

export class StatusItem implements vscode.Disposable {
  /** Only there while there is something to say: a file of somebody else's is left alone. */
  private item: vscode.LanguageStatusItem | undefined;
  /** The kind that menus and keys know of. */
  private told: string | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly core: Core,
    private readonly documents: Documents,
    projects: Projects,
    log: Log,
  ) {
    const later = new Later(() => void log.quietly('Status item', () => this.update()));
    this.disposables = [
      later,
      vscode.window.onDidChangeActiveTextEditor(() => later.in(0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) later.in(typingPause);
      }),
      projects.onDidChange(() => later.in(0)),
    ];
    later.in(0);
  }

  dispose(): void {
    this.item?.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const analysis = document && (await this.documents.analysis(document));
    if (document !== vscode.window.activeTextEditor?.document) return;
    this.tellKind(analysis?.ours ? analysis.spec.kind.id : '');
    const status = analysis && (analysis.ours || analysis.detection.near) && (await this.core.service()).status(analysis, nameOf(document.uri));
    if (!status) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    this.item ??= vscode.languages.createLanguageStatusItem('productSpecs.kind', selector);
    this.item.name = 'Product Specs';
    this.item.text = status.label;
    this.item.detail = plainText(status.detail);
    this.item.severity = status.severity === 'warning' ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.item.command = status.canTreatAs ? { title: vscode.l10n.t('Treat as…'), command: 'productSpecs.treatAs' } : undefined;
  }

  private tellKind(kind: string): void {
    if (kind === this.told) return;
    this.told = kind;
    void vscode.commands.executeCommand('setContext', 'productSpecs.kind', kind);
  }
}

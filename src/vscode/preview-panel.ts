/** One panel with the page of a spec: keeps page and text in step, both ways. */
import * as vscode from 'vscode';
import type { Preview, SpecAnalysis } from '../core/service.js';
import { isFromPage, type FromPage, type ToPage } from '../webview/messages.js';
import { plainText, toPosition } from './convert.js';
import type { Core } from './core.js';
import type { Documents } from './documents.js';
import type { Log } from './log.js';
import { nameOf } from './paths.js';
import { shellHtml } from './preview-shell.js';

export interface PreviewTools {
  readonly core: Core;
  readonly documents: Documents;
  readonly log: Log;
  /** The only folder the page may load from. */
  readonly scripts: vscode.Uri;
}

/** Scrolling the editor makes events for this long, in milliseconds: they are the page's doing, not a person's. */
const settleTime = 250;

export class PreviewPanel {
  document: vscode.TextDocument | undefined;
  /** Of what the page shows: a text with a mistake leaves the page before it in place. */
  private shown: { readonly uri: string; readonly analysis: SpecAnalysis; readonly html: string } | undefined;
  private note = { text: '', alone: false };
  private isListening = false;
  private hasShell = false;
  private quietUntil = 0;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly tools: PreviewTools,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [tools.scripts] };
    webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPage(message)) void tools.log.quietly('Preview', () => this.heard(message));
    });
    panel.onDidChangeViewState(() => {
      // A panel out of sight has no page; its script starts anew when it comes back.
      if (!panel.visible) this.isListening = false;
      else void tools.log.quietly('Preview', () => this.update());
    });
  }

  shows(document: vscode.TextDocument): boolean {
    return this.document?.uri.toString() === document.uri.toString();
  }

  reveal(column: vscode.ViewColumn): void {
    const isBeside = column === vscode.ViewColumn.Beside;
    // A page that is in sight already stays where it is.
    this.panel.reveal(this.panel.visible && isBeside ? this.panel.viewColumn : column, isBeside);
  }

  follow(document: vscode.TextDocument): void {
    this.document = document;
    this.panel.title = vscode.l10n.t('Preview {0}', nameOf(document.uri));
  }

  /** Makes the page anew if what is known about the text has changed. Out of sight nothing is made. */
  async update(): Promise<void> {
    if (!this.panel.visible) return;
    const { core, documents } = this.tools;
    const preview = await (await core.service()).preview();
    if (!this.hasShell) {
      this.hasShell = true;
      this.panel.webview.html = shellHtml(this.panel.webview, this.tools.scripts, preview.style);
    }
    const { document } = this;
    const analysis = document && (await documents.spec(document));
    if (document !== this.document) return;
    if (!document || !analysis) {
      this.shown = undefined;
      this.say(document ? noSpec() : nothingOpen(), true);
      return;
    }
    const uri = document.uri.toString();
    const before = this.shown?.uri === uri ? this.shown : undefined;
    const mistake = preview.mistakeIn(analysis);
    if (mistake) {
      const what = plainText(mistake.message);
      if (!before && analysis.source.root) this.showPage(uri, analysis, preview);
      const hasPage = this.shown?.uri === uri;
      this.say(before ? staleNote(mistake.line, what) : hasPage ? partialNote(mistake.line, what) : noPageNote(mistake.line, what), !hasPage);
      return;
    }
    if (before?.analysis !== analysis) this.showPage(uri, analysis, preview);
    this.say('', false);
  }

  /** The page goes to where the editor is. */
  editorScrolled({ document, visibleRanges }: vscode.TextEditor): void {
    const [first] = visibleRanges;
    if (!first || !this.shows(document) || Date.now() < this.quietUntil) return;
    this.post({ type: 'scroll', offset: document.offsetAt(first.start) });
  }

  cursorMoved({ document, selection }: vscode.TextEditor): void {
    if (!this.shows(document)) return;
    const { line, character } = selection.active;
    // In front of a line's first word the cursor is in that word's part already.
    const { firstNonWhitespaceCharacterIndex: first } = document.lineAt(line);
    this.post({ type: 'cursor', offset: document.offsetAt(new vscode.Position(line, Math.max(character, first))) });
  }

  dispose(): void {
    this.panel.dispose();
  }

  private showPage(uri: string, analysis: SpecAnalysis, preview: Preview): void {
    const html = preview.bodyHtml(preview.pageOf(analysis));
    const isSame = this.shown?.uri === uri && this.shown.html === html;
    this.shown = { uri, analysis, html };
    if (!isSame) this.post({ type: 'page', uri, html });
  }

  private say(text: string, alone: boolean): void {
    if (text === this.note.text && alone === this.note.alone) return;
    this.note = { text, alone };
    this.post({ type: 'note', text, alone });
  }

  private async heard(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.isListening = true;
        this.tellAll();
        break;
      case 'useProfile':
        if (this.document) await vscode.commands.executeCommand('productSpecs.useProfile', { profile: message.profile, of: this.document.uri });
        break;
      case 'goTo':
        await this.goTo(message.offset);
        break;
      case 'scrolled':
        this.scrollEditor(message.offset);
        break;
    }
  }

  private tellAll(): void {
    const { shown, document } = this;
    if (shown) this.post({ type: 'page', uri: shown.uri, html: shown.html });
    this.post({ type: 'note', ...this.note });
    const editor = vscode.window.visibleTextEditors.find((each) => document && each.document.uri.toString() === document.uri.toString());
    if (editor) this.cursorMoved(editor);
  }

  private async goTo(offset: number): Promise<void> {
    if (!this.document) return;
    const open = this.editor();
    const document = open?.document ?? (await vscode.workspace.openTextDocument(this.document.uri));
    const at = this.positionOf(document, offset);
    // Not on top of the page, where the page was opened in the only column.
    const column = open?.viewColumn ?? (this.panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
    this.quietUntil = Date.now() + settleTime;
    const editor = await vscode.window.showTextDocument(document, { viewColumn: column, selection: new vscode.Range(at, at) });
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private scrollEditor(offset: number): void {
    const editor = this.editor();
    if (!editor) return;
    this.quietUntil = Date.now() + settleTime;
    const at = this.positionOf(editor.document, offset);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
  }

  /** Between a change of the text and the next page, places may be off by what was typed: never past the end. */
  private positionOf(document: vscode.TextDocument, offset: number): vscode.Position {
    const lines = this.shown?.analysis.source.lines;
    return document.validatePosition(lines ? toPosition(lines, offset) : document.positionAt(offset));
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => this.shows(document));
  }

  private post(message: ToPage): void {
    if (this.isListening) void this.panel.webview.postMessage(message);
  }
}

function nothingOpen(): string {
  return vscode.l10n.t('Open a PRD, an experiment brief or a launch brief, and it is shown here as a page.');
}

function noSpec(): string {
  return vscode.l10n.t('This file is no spec, so there is no page of it. Open a PRD, an experiment brief or a launch brief, and it is shown here.');
}

function noPageNote(line: number, what: string): string {
  return vscode.l10n.t('The text has a mistake in line {0}, so there is no page of it yet. {1}', line, what);
}

function partialNote(line: number, what: string): string {
  return vscode.l10n.t('The text has a mistake in line {0}, so parts of this page may be missing. {1}', line, what);
}

function staleNote(line: number, what: string): string {
  return vscode.l10n.t('The text has a mistake in line {0}. This is the page from before it. {1}', line, what);
}

/** The preview beside the text: one for the window, which follows the spec that is being worked on. */
import * as vscode from 'vscode';
import type { Core } from './core.js';
import type { Documents } from './documents.js';
import { drawingPause, Later } from './later.js';
import type { Log } from './log.js';
import type { PreviewPanel, PreviewTools } from './preview-panel.js';
import type { Projects } from './projects.js';

export const previewType = 'productSpecs.preview';

export class Preview implements vscode.Disposable {
  private panel: PreviewPanel | undefined;
  private readonly redrawing = new Later(() => void this.log.quietly('Preview', () => this.panel?.update()));
  private readonly tools: PreviewTools;
  private readonly disposables: vscode.Disposable[];

  constructor(
    core: Core,
    private readonly documents: Documents,
    projects: Projects,
    extension: vscode.Uri,
    private readonly log: Log,
  ) {
    this.tools = { core, documents, log, scripts: vscode.Uri.joinPath(extension, 'dist') };
    this.disposables = [
      this.redrawing,
      vscode.window.registerWebviewPanelSerializer(previewType, {
        deserializeWebviewPanel: (panel, state) => this.log.quietly('Bringing the preview back', () => this.adopt(panel, state)),
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && void this.log.quietly('Following the editor', () => this.follow(editor))),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.panel?.shows(document)) this.redrawing.in(drawingPause);
      }),
      projects.onDidChange(() => this.redrawing.in(0)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.panel?.editorScrolled(textEditor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.panel?.cursorMoved(textEditor)),
    ];
  }

  /** The text that is shown, for commands given while the page has the focus. */
  get document(): vscode.TextDocument | undefined {
    return this.panel?.document;
  }

  /** @param uri from a menu; without it the active editor counts */
  async show(uri: vscode.Uri | undefined, where: 'here' | 'beside'): Promise<void> {
    const document = uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
    const column = where === 'beside' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const options = { viewColumn: column, preserveFocus: where === 'beside' };
    const Panel = await panelClass();
    this.panel?.reveal(column);
    const panel = this.panel ?? this.take(Panel, vscode.window.createWebviewPanel(previewType, vscode.l10n.t('Preview'), options));
    // With the page in front there may be no editor: what was shown goes on being shown.
    if (document) panel.follow(document);
    await panel.update();
  }

  dispose(): void {
    this.panel?.dispose();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** After a reload of the window VS Code brings the empty panel back, and what the page kept. */
  private async adopt(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const Panel = await panelClass();
    if (this.panel) {
      panel.dispose();
      return;
    }
    const adopted = this.take(Panel, panel);
    const uri = typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string' ? state.uri : '';
    const document = uri === '' ? undefined : await this.log.quietly('Opening the text of the preview', async () => vscode.workspace.openTextDocument(vscode.Uri.parse(uri)));
    if (document) adopted.follow(document);
    // What was kept may be older than the editor that is in front now.
    if (vscode.window.activeTextEditor) await this.follow(vscode.window.activeTextEditor);
    await adopted.update();
  }

  private take(Panel: typeof PreviewPanel, webview: vscode.WebviewPanel): PreviewPanel {
    const panel = new Panel(webview, this.tools);
    this.panel = panel;
    webview.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    return panel;
  }

  /** Another spec takes the place of the one shown; a file that is none leaves it alone. */
  private async follow({ document }: vscode.TextEditor): Promise<void> {
    if (!this.panel || this.panel.shows(document) || !(await this.documents.spec(document))) return;
    if (document !== vscode.window.activeTextEditor?.document) return;
    this.panel.follow(document);
    await this.panel.update();
  }
}

/** Read when there is something to show. Whoever waits for it looks afterwards whether there is a panel by now. */
async function panelClass(): Promise<typeof PreviewPanel> {
  return (await import('./preview-panel.js')).PreviewPanel;
}

/** Dims all but the sections of a person's role, folds the others, and goes from one to the next. */
import * as vscode from 'vscode';
import type { PlacedSection, RoleFocus } from '../core/service.js';
import type { ActiveSpec, ActiveSpecState } from './active-spec.js';
import type { Core } from './core.js';
import type { Documents } from './documents.js';
import type { Log } from './log.js';
import { myRole, roleOrAsk, type MyRole } from './role.js';
import { onDidChangeSettings } from './settings.js';

export class FocusMySections implements vscode.Disposable {
  private isOn = false;
  private look: { readonly rest: vscode.TextEditorDecorationType; readonly own: vscode.TextEditorDecorationType } | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly core: Core,
    private readonly documents: Documents,
    private readonly active: ActiveSpec,
    private readonly log: Log,
  ) {
    this.disposables = [
      active.onDidChange(() => this.show()),
      // Who wants contrast gets less dimming, and a line beside what counts in any case.
      vscode.window.onDidChangeActiveColorTheme(() => {
        this.forgetLook();
        this.show();
      }),
      onDidChangeSettings(() => this.show(), 'role'),
    ];
  }

  /** Switches the focus for all specs of this window. @returns the titles of the sections that stay bright; undefined when it is off */
  async toggle(): Promise<readonly string[] | undefined> {
    if (this.isOn) {
      this.isOn = false;
      this.show();
      return undefined;
    }
    const { focus, role } = await this.focus();
    this.isOn = true;
    this.show();
    if (focus.own.length === 0) void vscode.window.showInformationMessage(noneText(role));
    return focus.own.map(({ title }) => title);
  }

  /** Folds what others drive; unfolding is VS Code's own. @returns the first lines of what was folded, from 0 */
  async fold(): Promise<readonly number[]> {
    const { focus, role } = await this.focus();
    if (focus.own.length === 0) throw new Error(noneText(role));
    const selectionLines = focus.others.filter(({ first, last }) => last > first).map(({ first }) => first);
    await vscode.commands.executeCommand('editor.fold', { levels: 1, direction: 'down', selectionLines });
    return selectionLines;
  }

  /** Goes to the next section of the role, or the one before; past the last one comes the first. @returns its title */
  async go(direction: 1 | -1): Promise<string> {
    const { focus, role, editor, analysis } = await this.focus();
    const { own } = focus;
    const line = editor.selection.active.line;
    const next = direction === 1 ? (own.find(({ first }) => first > line) ?? own[0]) : (own.findLast(({ first }) => first < line) ?? own.at(-1));
    if (!next) throw new Error(noneText(role));
    const position = new vscode.Position(next.first, analysis.source.lines.position(next.key.start).character);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(linesOf(next), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return next.title;
  }

  dispose(): void {
    this.forgetLook();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** @throws Error in words for people, where there is no spec in front or no role chosen */
  private async focus(): Promise<ActiveSpecState & { editor: vscode.TextEditor; role: MyRole; focus: RoleFocus }> {
    const editor = vscode.window.activeTextEditor;
    const analysis = editor && (await this.documents.spec(editor.document));
    if (!analysis) throw new Error(vscode.l10n.t('Open a spec first.'));
    const role = await roleOrAsk();
    if (!role) throw new Error(vscode.l10n.t('Choose your role first, with the command "Choose My Role…".'));
    return { editor, document: editor.document, analysis, role, focus: (await this.core.service()).roleFocus(analysis, role.id) };
  }

  private show(): void {
    void this.log.quietly('Focus on my sections', async () => {
      const service = this.isOn ? await this.core.service() : undefined;
      const role = myRole();
      const state = this.active.current;
      if (!this.isOn || !service || !role) {
        this.forgetLook();
        return;
      }
      const { rest, own } = (this.look ??= newLook());
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document !== state?.document) continue;
        const focus = service.roleFocus(state.analysis, role.id);
        // Where nothing is one's own, all of it dimmed would only be hard to read.
        editor.setDecorations(rest, focus.own.length === 0 ? [] : focus.rest.map(([first, last]) => new vscode.Range(first, 0, last, 10_000)));
        editor.setDecorations(own, focus.own.map(linesOf));
      }
    });
  }

  private forgetLook(): void {
    this.look?.rest.dispose();
    this.look?.own.dispose();
    this.look = undefined;
  }
}

function linesOf({ first, last }: PlacedSection): vscode.Range {
  return new vscode.Range(first, 0, last, 0);
}

function newLook(): { rest: vscode.TextEditorDecorationType; own: vscode.TextEditorDecorationType } {
  const { kind } = vscode.window.activeColorTheme;
  const highContrast = kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
  return {
    rest: vscode.window.createTextEditorDecorationType({ opacity: highContrast ? '0.7' : '0.45' }),
    own: vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      // Beside the text, never over it.
      gutterIconPath: bar(barColours[kind]),
      gutterIconSize: 'cover',
      overviewRulerColor: new vscode.ThemeColor('focusBorder'),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    }),
  };
}

/** Pictures know nothing of the theme's colours. */
const barColours: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [vscode.ColorThemeKind.Light]: '#005fb8',
  [vscode.ColorThemeKind.Dark]: '#4daafc',
  [vscode.ColorThemeKind.HighContrast]: '#f38518',
  [vscode.ColorThemeKind.HighContrastLight]: '#0f4a85',
};

function bar(colour: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect x="9" width="4" height="16" fill="${colour}"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}

function noneText({ short }: MyRole): string {
  return vscode.l10n.t('No section that is written here is driven by your role, {0}.', short);
}

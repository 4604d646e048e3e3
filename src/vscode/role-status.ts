/** In the status bar, while a spec is in front: whose section the cursor is in, and the role that is set. */
import * as vscode from 'vscode';
import { roles } from '../core/first.js';
import type { PlacedSection } from '../core/service.js';
import type { ActiveSpec } from './active-spec.js';
import type { Core } from './core.js';
import { Later } from './later.js';
import type { Log } from './log.js';
import { myRole, type MyRole } from './role.js';
import { onDidChangeSettings } from './settings.js';

/** The cursor rests when it has not moved for this long, in milliseconds. */
const pause = 120;

export class RoleStatus implements vscode.Disposable {
  private readonly place = vscode.window.createStatusBarItem('productSpecs.section', vscode.StatusBarAlignment.Left, -1);
  private readonly role = vscode.window.createStatusBarItem('productSpecs.role', vscode.StatusBarAlignment.Right, 101);
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly core: Core,
    private readonly active: ActiveSpec,
    log: Log,
  ) {
    this.place.name = vscode.l10n.t('Owner of the Section');
    this.place.command = 'productSpecs.owners.focus';
    this.role.name = vscode.l10n.t('My Role');
    this.role.command = 'productSpecs.chooseRole';
    const later = new Later(() => void log.quietly('Status bar', () => this.update()));
    this.disposables = [
      later,
      this.place,
      this.role,
      active.onDidChange(() => later.in(0)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.active.current?.document) later.in(pause);
      }),
      onDidChangeSettings(() => later.in(0), 'role'),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async update(): Promise<void> {
    const service = this.active.current && (await this.core.service());
    const state = this.active.current;
    const role = myRole();
    if (!state || !service) {
      this.place.hide();
      this.role.hide();
      return;
    }
    this.role.text = `$(account) ${roleText(role)}`;
    this.role.tooltip = vscode.l10n.t('Choose your role: your sections are marked, and your open work is listed.');
    this.role.accessibilityInformation = { label: vscode.l10n.t('Product Specs, {0}', roleText(role)) };
    this.role.show();
    const editor = vscode.window.activeTextEditor;
    const section = editor?.document === state.document ? service.sectionOfLine(state.analysis, editor.selection.active.line) : undefined;
    if (!section) {
      this.place.hide();
      return;
    }
    const text = sectionText(section, role?.id);
    this.place.text = text;
    this.place.tooltip = vscode.l10n.t('Show the owners of all sections.');
    this.place.accessibilityInformation = { label: vscode.l10n.t('Section and owner: {0}', text) };
    this.place.show();
  }
}

function roleText(role: MyRole | undefined): string {
  return role ? vscode.l10n.t('My role: {0}', role.short) : vscode.l10n.t('My role: none');
}

/** `Goals · core PM · Ana Ruiz (you)` */
export function sectionText({ title, ownership }: PlacedSection, role: string | undefined): string {
  const { owner, people, shared } = ownership;
  const short = (id: string): string => roles.find((each) => each.id === id)?.short ?? id;
  if (owner === undefined) return [title, vscode.l10n.t('no owner')].join(' · ');
  const isMine = role !== undefined && (owner === role || shared.includes(role));
  // Of several people, which one is at the keyboard is not known.
  const mine = !isMine ? '' : owner === role && people.length < 2 ? ` ${vscode.l10n.t('(you)')}` : ` ${vscode.l10n.t('(your role)')}`;
  const others = shared.length === 0 ? [] : [vscode.l10n.t('with {0}', shared.map(short).join(', '))];
  const named = people.length === 0 ? [] : [people.join(', ')];
  return [title, short(owner), ...named, ...others].join(' · ') + mine;
}

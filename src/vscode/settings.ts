/** The settings of the manifest, read with their types. Nothing is kept: VS Code answers from memory. */
import * as vscode from 'vscode';
import type { OwnershipDetail } from '../core/service.js';

export type OwnershipDisplayMode = 'inlayHints' | 'codeLens' | 'both' | 'off';
export type LintRun = 'onType' | 'onSave' | 'off';
export type LintScope = 'openFiles' | 'workspace';

export const section = 'productSpecs';

/** What counts where nothing is set; the manifest says the same. */
export const defaults = {
  'ownership.display': 'inlayHints' as OwnershipDisplayMode,
  'ownership.detail': 'role' as OwnershipDetail,
  'hover.enabled': true as boolean,
  'completion.enabled': true as boolean,
  'lint.run': 'onType' as LintRun,
  'lint.scope': 'openFiles' as LintScope,
  'newSpec.folder': '' as string,
  role: '' as string,
};

type Name = keyof typeof defaults;

export function setting<Key extends Name>(name: Key, scope: vscode.Uri | undefined): (typeof defaults)[Key] {
  return vscode.workspace.getConfiguration(section, scope).get(name, defaults[name]);
}

/** @param name of a setting, or the part before the dot of several */
export function onDidChangeSettings(listener: (event: vscode.ConfigurationChangeEvent) => void, name: string): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.${name}`)) listener(event);
  });
}

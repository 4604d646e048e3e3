/** How many there are, in words. */
import * as vscode from 'vscode';

export const specCount = (count: number): string => (count === 1 ? vscode.l10n.t('1 spec') : vscode.l10n.t('{0} specs', shown(count)));
export const errorCount = (count: number): string => (count === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', shown(count)));
export const warningCount = (count: number): string => (count === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', shown(count)));
export const infoCount = (count: number): string => (count === 1 ? vscode.l10n.t('1 info') : vscode.l10n.t('{0} infos', shown(count)));
export const findingCount = (count: number): string => (count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', shown(count)));

function shown(count: number): string {
  return count.toLocaleString('en');
}

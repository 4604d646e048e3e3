/** "Check All Specs in This Workspace": judges them, shows the findings and says in one line what there is. */
import * as vscode from 'vscode';
import { errorCount, infoCount, specCount, warningCount } from './counts.js';
import { withLateProgress } from './late-progress.js';
import { setting } from './settings.js';
import type { Counts, WorkspaceCheck } from './workspace-check.js';

export interface Totals {
  readonly specs: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/**
 * @returns undefined when it was stopped
 * @throws Error in words for people, where there is nothing to check
 */
export async function lintWorkspace(check: WorkspaceCheck): Promise<Totals | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Error(vscode.l10n.t('No folder is open: open the folder of your specs first.'));
  if (folders.every(({ uri }) => setting('lint.run', uri) === 'off')) {
    throw new Error(vscode.l10n.t('The setting productSpecs.lint.run is "off": choose "onType" or "onSave" first.'));
  }
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  const counts = await withLateProgress(vscode.l10n.t('Checking all specs'), (tell) => check.run(tell, () => stopped), stop);
  const totals = counts && totalsOf(counts);
  // Not waited for: whoever ran the command goes on while the message is on the screen.
  void say(totals);
  return totals;
}

function totalsOf(counts: readonly Counts[]): Totals {
  const sum = (severity: keyof Counts): number => counts.reduce((sofar, each) => sofar + each[severity], 0);
  return { specs: counts.length, errors: sum('error'), warnings: sum('warning'), infos: sum('info') };
}

async function say(totals: Totals | undefined): Promise<void> {
  const show = vscode.l10n.t('Show Problems');
  const text = totals ? sentence(totals) : vscode.l10n.t('Stopped before all specs were checked.');
  const hasFindings = totals && totals.errors + totals.warnings + totals.infos > 0;
  const chosen = await vscode.window.showInformationMessage(text, ...(hasFindings ? [show] : []));
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** As in "17 specs: 2 errors, 5 warnings". */
export function sentence({ specs, errors, warnings, infos }: Totals): string {
  if (specs === 0) return vscode.l10n.t('There are no specs in this workspace.');
  const counted = [[errors, errorCount], [warnings, warningCount], [infos, infoCount]] as const;
  const parts = counted.flatMap(([count, words]) => (count > 0 ? [words(count)] : []));
  return `${specCount(specs)}: ${parts.length > 0 ? parts.join(', ') : vscode.l10n.t('nothing to report')}`;
}

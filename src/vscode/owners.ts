/** The owner of each section: behind its key, or in a line of its own above it, for those who find hints within the text disturbing. */
import * as vscode from 'vscode';
import type { SpecAnalysis } from '../core/service.js';
import { toCodeLens, toInlayHint } from './convert.js';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import type { Log } from './log.js';
import type { OwnershipDisplay } from './ownership-display.js';
import type { Projects } from './projects.js';
import { setting } from './settings.js';

export function registerOwners(
  core: Core,
  documents: Documents,
  projects: Projects,
  display: OwnershipDisplay,
  log: Log,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  /** Undefined where owners are not shown in this way, or the file is not ours. */
  const specToShow = async (
    way: 'codeLens' | 'inlayHints',
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<SpecAnalysis | undefined> => (display.shows(way, document.uri) ? documents.spec(document, token) : undefined);
  const behindKeys: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range, token) =>
      log.quietly('Inlay hints', async () => {
        const analysis = await specToShow('inlayHints', document, token);
        if (!analysis) return undefined;
        const hints = (await core.service()).hints(analysis, setting('ownership.detail', document.uri)).map((hint) => toInlayHint(hint, analysis.source.lines));
        return hints.filter(({ position }) => range.contains(position));
      }),
  };
  const aboveSections: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document, token) =>
      log.quietly('CodeLens', async () => {
        const analysis = await specToShow('codeLens', document, token);
        if (!analysis) return undefined;
        return (await core.service()).lenses(analysis, setting('ownership.detail', document.uri)).map((lens) => toCodeLens(lens, analysis.source.lines));
      }),
  };
  return vscode.Disposable.from(
    changed,
    display.onDidChange(() => changed.fire()),
    projects.onDidChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(selector, behindKeys),
    vscode.languages.registerCodeLensProvider(selector, aboveSections),
  );
}

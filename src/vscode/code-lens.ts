/** The owner of each section, in a line of its own above it. For those who find hints within the text disturbing. */
import * as vscode from 'vscode';
import type { ProductSpecs } from '../core/service.js';
import { toCodeLens } from './convert.js';
import { selector, type Documents } from './documents.js';
import type { Log } from './log.js';
import type { OwnershipDisplay } from './ownership-display.js';
import type { Projects } from './projects.js';
import { setting } from './settings.js';

export function registerCodeLens(
  service: ProductSpecs,
  documents: Documents,
  projects: Projects,
  display: OwnershipDisplay,
  log: Log,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document, token) =>
      log.quietly('CodeLens', async () => {
        if (!display.shows('codeLens', document.uri)) return undefined;
        const analysis = await documents.spec(document, token);
        if (!analysis) return undefined;
        const { lines } = analysis.source;
        return service.lenses(analysis, setting('ownership.detail', document.uri)).map((lens) => toCodeLens(lens, lines));
      }),
  };
  return vscode.Disposable.from(
    changed,
    display.onDidChange(() => changed.fire()),
    projects.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(selector, provider),
  );
}

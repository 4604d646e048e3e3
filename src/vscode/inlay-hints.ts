/** The owner of each section, behind its key. */
import * as vscode from 'vscode';
import type { ProductSpecs } from '../core/service.js';
import { toInlayHint } from './convert.js';
import { selector, type Documents } from './documents.js';
import type { Log } from './log.js';
import type { OwnershipDisplay } from './ownership-display.js';
import type { Projects } from './projects.js';
import { setting } from './settings.js';

export function registerInlayHints(
  service: ProductSpecs,
  documents: Documents,
  projects: Projects,
  display: OwnershipDisplay,
  log: Log,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range, token) =>
      log.quietly('Inlay hints', async () => {
        if (!display.shows('inlayHints', document.uri)) return undefined;
        const analysis = await documents.spec(document, token);
        if (!analysis) return undefined;
        const { lines } = analysis.source;
        const hints = service.hints(analysis, setting('ownership.detail', document.uri)).map((hint) => toInlayHint(hint, lines));
        return hints.filter((hint) => range.contains(hint.position));
      }),
  };
  return vscode.Disposable.from(
    changed,
    display.onDidChange(() => changed.fire()),
    projects.onDidChange(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(selector, provider),
  );
}

/** The outline, the breadcrumbs and "Go to Symbol": sections and what is in them by its human name. */
import * as vscode from 'vscode';
import { toSymbol } from './convert.js';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import type { Log } from './log.js';

export function registerSymbols(core: Core, documents: Documents, log: Log): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: (document, token) =>
      log.quietly('Outline', async () => {
        const analysis = await documents.spec(document, token);
        return analysis && (await core.service()).symbols(analysis).map((symbol) => toSymbol(symbol, analysis.source.lines));
      }),
  };
  return vscode.languages.registerDocumentSymbolProvider(selector, provider, { label: 'Product Specs' });
}

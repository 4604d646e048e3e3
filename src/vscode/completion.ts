/** Suggestions while typing: sections, fields, allowed values, names that exist, people and roles. */
import * as vscode from 'vscode';
import { LineIndex, type ProductSpecs } from '../core/service.js';
import { toCompletionItem } from './convert.js';
import { isReviewed, selector, type Documents } from './documents.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';
import { setting } from './settings.js';

/** After these a value or an item begins; within a word VS Code asks by itself. */
const triggers = [' ', ':', '-', ',', '['];

export function registerCompletion(service: ProductSpecs, documents: Documents, projects: Projects, log: Log): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position, token) =>
      log.quietly('Completion', async () => {
        if (!setting('completion.enabled', document.uri) || !isReviewed(document)) return undefined;
        const analysis = await documents.spec(document, token);
        if (token.isCancellationRequested) return undefined;
        // Taken from the analysis, so that both are of the same version.
        const text = analysis?.source.text ?? document.getText();
        const lines = analysis?.source.lines ?? new LineIndex(text);
        const project = analysis ? undefined : (await projects.rootOf(document.uri)).project;
        return service.complete(analysis, text, lines.offset(position), project).map((item) => toCompletionItem(item, lines));
      }),
  };
  return vscode.languages.registerCompletionItemProvider(selector, provider, ...triggers);
}

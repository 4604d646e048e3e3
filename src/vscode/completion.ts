/** Suggestions while typing: sections, fields, allowed values, names that exist, people and roles. */
import * as vscode from 'vscode';
import { completeStart, LineIndex } from '../core/first.js';
import type { Kind } from '../core/service.js';
import { toCompletionItem } from './convert.js';
import type { Core } from './core.js';
import { isReviewed, selector, type Documents } from './documents.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';
import { setting } from './settings.js';

/** After these a value or an item begins; within a word VS Code asks by itself. */
const triggers = [' ', ':', '-', ',', '['];

export function registerCompletion(core: Core, documents: Documents, projects: Projects, log: Log): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position, token) =>
      log.quietly('Completion', async () => {
        if (!setting('completion.enabled', document.uri) || !isReviewed(document)) return undefined;
        const analysis = await documents.spec(document, token);
        if (token.isCancellationRequested) return undefined;
        if (!analysis) return start(document, position, (await projects.rootOf(document.uri)).kinds);
        // Taken from the analysis, so that both are of the same version.
        const { lines } = analysis.source;
        const items = await (await core.service()).complete(analysis, lines.offset(position));
        return items.map((item) => toCompletionItem(item, lines));
      }),
  };
  return vscode.languages.registerCompletionItemProvider(selector, provider, ...triggers);
}

/** The first line of a text that is nothing yet. */
function start(document: vscode.TextDocument, position: vscode.Position, kinds: readonly Kind[] | undefined): vscode.CompletionItem[] {
  const text = document.getText();
  const lines = new LineIndex(text);
  return completeStart(text, lines.offset(position), kinds).map((item) => toCompletionItem(item, lines));
}

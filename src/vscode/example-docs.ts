/** The filled examples as documents to read: nothing to save, nothing to break, and all explanations in place. */
import * as vscode from 'vscode';
import type { Core } from './core.js';

export const exampleScheme = 'product-specs-example';

/** @param name of one of the example files */
export function exampleUri(name: string): vscode.Uri {
  // The name is the title of the tab.
  return vscode.Uri.from({ scheme: exampleScheme, path: `/${name.replace('.', ' (read only).')}` });
}

export function registerExampleDocs(core: Core): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(exampleScheme, {
    provideTextDocumentContent: async (uri) => {
      const example = (await (await core.service()).examples()).find(({ name }) => exampleUri(name).path === uri.path);
      if (!example) throw new Error(vscode.l10n.t('There is no example called {0}.', uri.path.slice(1)));
      return example.text;
    },
  });
}

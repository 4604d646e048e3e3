/** The filled examples as documents to read: nothing to save, nothing to break, and all explanations in place. */
import * as vscode from 'vscode';
import type { Kind, ProductSpecs } from '../core/service.js';

export const exampleScheme = 'product-specs-example';

export function exampleUri(service: ProductSpecs, kind: Kind): vscode.Uri {
  // The name is the title of the tab.
  return vscode.Uri.from({ scheme: exampleScheme, path: `/${service.exampleName(kind).replace('.', ' (read only).')}` });
}

export function registerExampleDocs(service: ProductSpecs): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(exampleScheme, {
    provideTextDocumentContent: async (uri) => {
      const kind = service.kinds.find((each) => exampleUri(service, each).path === uri.path);
      if (!kind) throw new Error(`There is no example called ${uri.path.slice(1)}.`);
      return service.example(kind);
    },
  });
}

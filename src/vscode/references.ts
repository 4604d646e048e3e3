/** "Find All References" of the names in a spec, in all files of its root. */
import * as vscode from 'vscode';
import type { ProductSpecs } from '../core/service.js';
import { selector, type Documents } from './documents.js';
import { knownSpec } from './known.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';

export function registerReferences(service: ProductSpecs, documents: Documents, projects: Projects, log: Log): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(selector, {
    provideReferences: (document, position, { includeDeclaration }, token) =>
      log.quietly('References', async () => {
        const known = await knownSpec(documents, projects, document, token);
        if (!known) return undefined;
        const { analysis, root, texts } = known;
        return known.locations(await service.references(root.project, analysis, known.offsetAt(position), includeDeclaration, texts));
      }),
  });
}

/** "Find All References" of the names in a spec, in all files of its root. */
import * as vscode from 'vscode';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import { knownSpec } from './known.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';

export function registerReferences(core: Core, documents: Documents, projects: Projects, log: Log): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(selector, {
    provideReferences: (document, position, { includeDeclaration }, token) =>
      log.quietly('References', async () => {
        const known = await knownSpec(documents, projects, document, token);
        if (!known) return undefined;
        const { analysis, root, texts } = known;
        const project = await root.project();
        return known.locations(await (await core.service()).references(project, analysis, known.offsetAt(position), includeDeclaration, texts));
      }),
  });
}

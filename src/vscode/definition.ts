/** "Go to Definition" on the names in a spec, in this file and others. */
import * as vscode from 'vscode';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import { knownSpec } from './known.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';

export function registerDefinition(core: Core, documents: Documents, projects: Projects, log: Log): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(selector, {
    provideDefinition: (document, position, token) =>
      log.quietly('Definition', async () => {
        const known = await knownSpec(documents, projects, document, token);
        if (!known) return undefined;
        const { analysis, root, texts } = known;
        return known.locations(await (await core.service()).definition(await root.project(), analysis, known.offsetAt(position), texts));
      }),
  });
}

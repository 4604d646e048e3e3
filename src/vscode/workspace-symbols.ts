/** "Go to Symbol in Workspace": specs, metrics, goals and the like by their ids and titles. */
import * as vscode from 'vscode';
import { configFileNames, LineIndex } from '../core/first.js';
import type { Span } from '../core/service.js';
import { toRange, toSymbolKind } from './convert.js';
import type { Core } from './core.js';
import { findNamed } from './file-list.js';
import { currentText } from './files.js';
import type { Log } from './log.js';
import { folderName, placeOf } from './open-folders.js';
import type { Projects } from './projects.js';

/** A symbol that does not know its lines yet: a file is read only when somebody goes there. */
interface FoundSymbol extends vscode.SymbolInformation {
  readonly span: Span;
}

export function registerWorkspaceSymbols(core: Core, projects: Projects, log: Log): vscode.Disposable {
  const provider: vscode.WorkspaceSymbolProvider<FoundSymbol> = {
    provideWorkspaceSymbols: (query, token) =>
      log.quietly('Symbols of the workspace', async () => {
        const found: FoundSymbol[] = [];
        for (const root of await rootsOf(projects)) {
          await projects.whenCurrent(root);
          const { folder } = root;
          if (!folder || token.isCancellationRequested) continue;
          for (const { name, detail, kind, path, span } of (await core.service()).workspaceSymbols(await root.project(), query)) {
            const uri = vscode.Uri.joinPath(folder, path);
            found.push({ name, kind: toSymbolKind(kind), containerName: `${detail} · ${folderName(uri) === undefined ? path : placeOf(uri)}`, location: { uri } as vscode.Location, span });
          }
        }
        return found;
      }),
    resolveWorkspaceSymbol: (symbol) =>
      log.quietly('A symbol of the workspace', async () => {
        const { uri } = symbol.location;
        return { ...symbol, location: new vscode.Location(uri, toRange(new LineIndex(await currentText(uri)), symbol.span)) };
      }),
  };
  return vscode.languages.registerWorkspaceSymbolProvider(provider);
}

/** Those whose specs somebody has looked at, and those with team settings: other YAML is never read for the sake of a search. */
async function rootsOf(projects: Projects): Promise<ReadonlySet<Awaited<ReturnType<Projects['rootOf']>>>> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const configs = (await Promise.all(folders.map(({ uri }) => findNamed(uri, configFileNames).catch(() => [])))).flat();
  return new Set([...(await projects.watchedRoots()), ...(await Promise.all(configs.map((uri) => projects.rootOf(uri))))]);
}

/**
 * What makes a team's own schemas usable, on the web, in place of `src/core/schema/compiler.ts`. There nothing is found by `import()`, so that
 * everything is one file, which everybody loads; this is another, since few teams have kinds of their own.
 */
import * as vscode from 'vscode';
import type { LoadCompiler } from '../core/service.js';
import { readText } from './files.js';

let folder: vscode.Uri | undefined;

/** @param extension where it is installed */
export function compilerComesFrom(extension: vscode.Uri): void {
  folder = extension;
}

export const loadCompiler: LoadCompiler = async () => {
  // Nothing begins before that is known.
  if (!folder) throw new Error(vscode.l10n.t('It is not known where the extension is installed, so compile.js cannot be read. Reload the window.'));
  const text = await readText(vscode.Uri.joinPath(folder, 'dist', 'compile.js'));
  const module = { exports: {} as Awaited<ReturnType<LoadCompiler>> };
  // As VS Code itself loads extensions here. The validator in it makes a schema into code in the same way, so that no more has to be allowed.
  new Function('module', 'exports', text)(module, module.exports);
  return module.exports;
};

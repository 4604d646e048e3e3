/** Where the extension begins on the web: as on the desktop, once the schemas have been read. */
import type * as vscode from 'vscode';
import { compilerComesFrom } from './compiler.js';
import { activate as begin } from './extension.js';
import { readSchemaFiles } from './schema-files.js';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  compilerComesFrom(context.extensionUri);
  await readSchemaFiles(context.extensionUri);
  begin(context);
}

export { deactivate } from './extension.js';

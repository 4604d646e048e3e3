/** The schema files on the web, in place of `src/core/schema/files.ts`. There nothing can be read in an instant, so they are read first. */
import * as vscode from 'vscode';
import type { SchemaFile } from '../core/service.js';
import { readText } from './files.js';

const files = new Map<string, ReturnType<SchemaFile>>();

export async function readSchemaFiles(extension: vscode.Uri): Promise<void> {
  const names: readonly Parameters<SchemaFile>[0][] = ['common', 'prd', 'experiment', 'launch', 'config'];
  await Promise.all(names.map(async (name) => files.set(name, JSON.parse(await readText(vscode.Uri.joinPath(extension, 'schemas', `${name}.schema.json`))) as ReturnType<SchemaFile>)));
}

export const schemaFile: SchemaFile = (name) => {
  const file = files.get(name);
  // Nothing begins before they are read.
  if (!file) throw new Error(vscode.l10n.t('{0}.schema.json has not been read yet, so nothing can be checked. Reload the window.', name));
  return file;
};

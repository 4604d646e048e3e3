/** The schema files on the web, in place of `src/core/schema/files.ts`. There nothing can be read in an instant, so they are read first. */
import * as vscode from 'vscode';
// Not through a door: all doors lead to the schemas, and so back to this file.
import { schemaNames, type SchemaName } from '../core/schema/kind-ids.js';
import type { SchemaFile } from '../core/service.js';
import { readText } from './files.js';

const files = new Map<string, ReturnType<SchemaFile>>();

export async function readSchemaFiles(extension: vscode.Uri): Promise<void> {
  const read = async (name: SchemaName): Promise<unknown> =>
    files.set(name, JSON.parse(await readText(vscode.Uri.joinPath(extension, 'schemas', `${name}.schema.json`))) as ReturnType<SchemaFile>);
  await Promise.all(schemaNames.map(read));
}

export const schemaFile: SchemaFile = (name) => {
  const file = files.get(name);
  // Nothing begins before they are read.
  if (!file) throw new Error(vscode.l10n.t('{0}.schema.json has not been read yet, so nothing can be checked. Reload the window.', name));
  return file;
};

/** The schema files on the web, in place of `src/core/schema/files.ts`. There nothing can be read in an instant, so they are read first. */
import * as vscode from 'vscode';
import type { SchemaFile, SchemaName } from '../core/service.js';
import { readText } from './files.js';

const files = new Map<string, object>();

/** @param names of all of them, handed in because what knows them leads back here */
export async function readSchemaFiles(extension: vscode.Uri, names: readonly SchemaName[]): Promise<void> {
  await Promise.all(names.map(async (name) => files.set(name, JSON.parse(await readText(vscode.Uri.joinPath(extension, 'schemas', `${name}.schema.json`))) as object)));
}

export const schemaFile: SchemaFile = (name) => {
  const file = files.get(name);
  // Nothing begins before they are read.
  if (!file) throw new Error(name);
  return file;
};

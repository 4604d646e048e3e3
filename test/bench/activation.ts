/** Runs inside VS Code, in a window in which nothing has asked for our extension yet: how long it and an empty one take to start. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';

export interface Started {
  readonly id: string;
  /** Reading and running its files. In milliseconds, as the next. */
  readonly load: number;
  /** Its `activate()`, with what VS Code does around it. */
  readonly activate: number;
  /** From a first spec being opened to what is found in it; none for the empty one. */
  readonly finding?: number;
}

const ours = 'product-specs.product-specs';

/** Until a new window has started what comes with VS Code, in milliseconds. */
const settling = 4000;

export async function run(): Promise<void> {
  await new Promise((done) => setTimeout(done, settling));
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const started: Started[] = [];
  // The folder says in which order: the second finds the machine warm.
  for (const id of folder?.name.split(',') ?? []) {
    const extension = vscode.extensions.getExtension(id);
    if (!extension || extension.isActive) throw new Error(`${id} is ${extension ? 'active already' : 'not there'}`);
    const { main } = extension.packageJSON as { readonly main: string };
    const begin = performance.now();
    // What VS Code would load itself a moment later finds it there.
    createRequire(join(extension.extensionPath, 'package.json'))(join(extension.extensionPath, main));
    const loaded = performance.now();
    await extension.activate();
    const activate = performance.now() - loaded;
    started.push({ id, load: loaded - begin, activate, ...(id === ours && { finding: await firstFinding() }) });
  }
  console.log(`STARTED ${JSON.stringify(started)}`);
}

async function firstFinding(): Promise<number> {
  const begin = performance.now();
  const { uri } = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'spec: prd/v1\nid: first\ntitle: First\nwork_type: nothing\n' });
  while (vscode.languages.getDiagnostics(uri).length === 0) {
    if (performance.now() - begin > 20_000) throw new Error('nothing is found in the first spec');
    await new Promise((done) => setTimeout(done, 1));
  }
  return performance.now() - begin;
}

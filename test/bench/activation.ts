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
}

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
    started.push({ id, load: loaded - begin, activate: performance.now() - loaded });
  }
  console.log(`STARTED ${JSON.stringify(started)}`);
}

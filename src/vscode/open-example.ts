/** Shows a filled spec to learn from, and copies the examples for those who want to try something. */
import * as vscode from 'vscode';
import type { Kind, ProductSpecs } from '../core/service.js';
import { exampleUri } from './example-docs.js';
import type { Log } from './log.js';
import { createFile, freeName } from './new-spec-file.js';
import { folderChoices, otherFolder } from './new-spec-folder.js';
import { pick } from './steps.js';

export async function openExample(service: ProductSpecs, log: Log, kindId?: string): Promise<vscode.Uri | undefined> {
  const choices = service.kinds.map((value) => ({ label: `Example of ${value.phrase}`, value }));
  const kind =
    typeof kindId === 'string'
      ? service.kind(kindId)
      : await pick({ title: 'Open an example', place: { step: 1, of: 1 }, placeholder: 'Of what?', choices });
  if (typeof kind !== 'object') return undefined;
  const uri = exampleUri(service, kind);
  await vscode.window.showTextDocument(uri, { preview: false });
  // Not waited for: whoever ran the command goes on while the message is on the screen.
  void log.openly('Copying the examples', () => offerCopy(service, kind));
  return uri;
}

async function offerCopy(service: ProductSpecs, kind: Kind): Promise<void> {
  const copy = 'Copy into My Folder…';
  if ((await vscode.window.showInformationMessage('This example is for reading only.', copy)) !== copy) return;
  const folder = await askFolder();
  if (folder) await vscode.window.showTextDocument(await copyExamples(service, kind, folder), { preview: false });
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const choices = await folderChoices(false);
  const placeholder = 'In which folder? The examples get one of their own in it.';
  const outcome = choices.length === 1 ? 'other' : await pick({ title: 'Copy the examples', place: { step: 1, of: 1 }, placeholder, choices });
  if (outcome === 'other') return otherFolder();
  return typeof outcome === 'object' ? outcome : undefined;
}

/** All of them, because they refer to each other and to the people in their team settings. @returns the one of a kind */
async function copyExamples(service: ProductSpecs, kind: Kind, folder: vscode.Uri): Promise<vscode.Uri> {
  const place = vscode.Uri.joinPath(folder, await freeName(folder, 'product-specs-examples'));
  const address = (each: Kind): vscode.Uri => vscode.Uri.joinPath(place, service.exampleName(each));
  for (const each of service.kinds) await createFile(address(each), await service.example(each));
  return address(kind);
}

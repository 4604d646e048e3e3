/** Shows a filled spec to learn from, and copies the examples for those who want to try something. */
import * as vscode from 'vscode';
import type { Example, ProductSpecs } from '../core/service.js';
import { exampleUri } from './example-docs.js';
import type { Log } from './log.js';
import { createFile, freeName } from './new-spec-file.js';
import { folderChoices, otherFolder } from './new-spec-folder.js';
import { pick } from './steps.js';

/** @param wanted a kind, whose first example is opened, or the name of an example file */
export async function openExample(service: ProductSpecs, log: Log, wanted?: string): Promise<vscode.Uri | undefined> {
  const example = await chosen(service, wanted);
  if (!example) return undefined;
  const uri = exampleUri(example.name);
  await vscode.window.showTextDocument(uri, { preview: false });
  // Not waited for: whoever ran the command goes on while the message is on the screen.
  void log.openly(vscode.l10n.t('Copying the examples'), () => offerCopy(service, example.name));
  return uri;
}

async function chosen(service: ProductSpecs, wanted?: string): Promise<Example | undefined> {
  const examples = await service.examples();
  if (wanted !== undefined) return examples.find(({ name, kind }) => wanted === name || wanted === kind.id);
  const choices = service.kinds.flatMap((kind) =>
    examples.filter((example) => example.kind === kind).map((value) => ({
      label: value.title ?? vscode.l10n.t('The team and its settings'),
      description: [vscode.l10n.t('Example of {0}', kind.phrase), ...(value.status === undefined ? [] : [value.status])].join(', '),
      value,
    })),
  );
  const placeholder = vscode.l10n.t('All of one team, and they refer to each other.');
  const outcome = await pick({ title: vscode.l10n.t('Open an example'), place: { step: 1, of: 1 }, placeholder, choices });
  return typeof outcome === 'object' ? outcome : undefined;
}

async function offerCopy(service: ProductSpecs, name: string): Promise<void> {
  const copy = vscode.l10n.t('Copy into My Folder…');
  if ((await vscode.window.showInformationMessage(vscode.l10n.t('This example is for reading only.'), copy)) !== copy) return;
  const folder = await askFolder();
  if (!folder) return;
  const place = await copyExamples(service, folder, 'product-specs-examples');
  await vscode.window.showTextDocument(vscode.Uri.joinPath(place, name), { preview: false });
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const choices = await folderChoices(false);
  const placeholder = vscode.l10n.t('In which folder? The examples get one of their own in it.');
  const outcome = choices.length === 1 ? 'other' : await pick({ title: vscode.l10n.t('Copy the examples'), place: { step: 1, of: 1 }, placeholder, choices });
  if (outcome === 'other') return otherFolder();
  return typeof outcome === 'object' ? outcome : undefined;
}

/** All of them, because they refer to each other and to the people in their team settings. @returns the new folder with them */
export async function copyExamples(service: ProductSpecs, folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const place = vscode.Uri.joinPath(folder, await freeName(folder, name));
  for (const example of await service.examples()) await createFile(vscode.Uri.joinPath(place, example.name), example.text);
  return place;
}

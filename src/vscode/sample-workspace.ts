/** The filled examples as a folder of one's own, to try things on. */
import * as vscode from 'vscode';
import type { ProductSpecs } from '../core/service.js';
import { copyExamples } from './open-example.js';
import { otherFolder } from './new-spec-folder.js';

export interface SampleArguments {
  /** Where the folder of the sample goes; asked for without. */
  readonly folder?: vscode.Uri;
  /** False to leave the window as it is. */
  readonly open?: boolean;
}

/** @returns the new folder; undefined when the person has left */
export async function openSampleWorkspace(service: ProductSpecs, { folder, open = true }: SampleArguments): Promise<vscode.Uri | undefined> {
  const parent = folder ?? (await otherFolder(vscode.l10n.t('Put the Sample Here')));
  if (!parent) return undefined;
  const place = await copyExamples(service, parent, 'product-specs-sample');
  // Whoever has something open keeps it.
  if (open) await vscode.commands.executeCommand('vscode.openFolder', place, { forceNewWindow: (vscode.workspace.workspaceFolders ?? []).length > 0 });
  return place;
}

/** Makes a YAML file one of ours by writing into it what it is. */
import * as vscode from 'vscode';
import { LineIndex, type Kind, type ProductSpecs } from '../core/service.js';
import { toTextEdits } from './convert.js';
import type { Projects } from './projects.js';
import { pick } from './steps.js';

/** @throws Error in words for people, when there is nothing to treat */
export async function treatAs(service: ProductSpecs, projects: Projects, kindId?: string): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'yaml') throw new Error(vscode.l10n.t('Open the YAML file first that you want to treat as a spec.'));
  const project = await (await projects.rootOf(document.uri)).project();
  const kind = typeof kindId === 'string' ? service.kind(kindId, project) : await askKind(project.config.kinds);
  if (!kind) return;
  const text = document.getText();
  const edits = service.treatAs(text, kind);
  if (edits.length === 0) throw new Error(vscode.l10n.t('Its key "spec" is used for something else, so this file cannot be one.'));
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(edits, new LineIndex(text)));
  await vscode.workspace.applyEdit(change);
}

async function askKind(kinds: readonly Kind[]): Promise<Kind | undefined> {
  const choices = kinds.map((value) => ({ label: vscode.l10n.t('Treat as {0}', value.phrase), description: `spec: ${value.tag}`, value }));
  const placeholder = vscode.l10n.t('The file gets a line that says so.');
  const outcome = await pick({ title: vscode.l10n.t('What is this file?'), place: { step: 1, of: 1 }, placeholder, choices });
  return typeof outcome === 'object' ? outcome : undefined;
}

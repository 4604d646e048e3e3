/** Writes into an experiment brief what was agreed on, so that later differences are noticed. */
import * as vscode from 'vscode';
import { LineIndex, type ProductSpecs } from '../core/service.js';
import { toTextEdits } from './convert.js';
import type { Documents } from './documents.js';

/** @throws Error in words for people, when there is no plan to lock */
export async function lockPlan(service: ProductSpecs, documents: Documents): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const analysis = document && (await documents.spec(document));
  if (!document || analysis?.spec.kind.id !== 'experiment') {
    throw new Error('Open the experiment brief first whose plan you want to lock.');
  }
  const fix = service.lockPlan(analysis);
  if (!fix) {
    throw new Error('There is no plan to lock here: it needs a primary metric, and once a test has started its locked plan stays as it was.');
  }
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(fix.edits, new LineIndex(document.getText())));
  await vscode.workspace.applyEdit(change);
}

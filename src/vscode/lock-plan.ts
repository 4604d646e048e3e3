/** Writes into a spec what was agreed on, so that later differences are noticed. */
import * as vscode from 'vscode';
import { LineIndex, type ProductSpecs } from '../core/service.js';
import { toTextEdits } from './convert.js';
import type { Documents } from './documents.js';

/**
 * @param uri of the spec; the one in front when absent
 * @throws Error in words for people, when there is nothing to lock
 */
export async function lockPlan(service: ProductSpecs, documents: Documents, uri?: vscode.Uri): Promise<void> {
  const document = uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  const analysis = document && (await documents.spec(document));
  const kind = analysis?.spec.kind.id;
  if (!document || !analysis || (kind !== 'experiment' && kind !== 'prd')) {
    throw new Error(vscode.l10n.t('Open the experiment brief or PRD first in which you want to lock what was agreed.'));
  }
  const fix = service.lockPlan(analysis);
  if (!fix) {
    throw new Error(
      kind === 'experiment'
        ? vscode.l10n.t('There is no plan to lock here: it needs a primary metric, and once a test has started its locked plan stays as it was.')
        : vscode.l10n.t('There is nothing to lock here: a PRD has to be approved first, and once its development has begun what was locked stays as it was.'),
    );
  }
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(fix.edits, new LineIndex(document.getText())));
  await vscode.workspace.applyEdit(change);
}

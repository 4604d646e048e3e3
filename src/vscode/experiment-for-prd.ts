/** "New Experiment for This PRD": begins an experiment brief with what the PRD knows, and names it in the PRD. */
import * as vscode from 'vscode';
import type { ProductSpecs, SpecAnalysis } from '../core/service.js';
import { toTextEdits } from './convert.js';
import type { Documents } from './documents.js';
import { newSpec, type NewSpecArguments } from './new-spec.js';
import type { Projects } from './projects.js';

/**
 * @returns the address of the brief; undefined when the person left without one
 * @throws Error in words for people, when there is no PRD to begin from or it cannot name the experiment
 */
export async function experimentForPrd(
  service: ProductSpecs,
  projects: Projects,
  documents: Documents,
  given: NewSpecArguments,
): Promise<vscode.Uri | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const prd = document && (await documents.spec(document));
  if (!document || prd?.spec.kind.id !== 'prd') throw new Error(vscode.l10n.t('Open the PRD first that the experiment is for.'));
  if (!prd.spec.at('id').filled) throw new Error(vscode.l10n.t('Give the PRD an id first: the experiment brief refers to it by that.'));
  // Asked before anything is made.
  if (!(await service.listExperiment(prd, 'id'))) throw new Error(noList);
  return newSpec(service, projects, { ...given, kind: 'experiment' }, {
    fill: (template) => service.experimentForPrd(prd, template),
    enter: async (id) => enter(service, document, await documents.spec(document), id),
  });
}

const noList = vscode.l10n.t('"experiments" in the PRD is no list, or cannot be read: mend that first.');

/** As an edit in the editor, where the person sees it and may take it back. */
async function enter(service: ProductSpecs, document: vscode.TextDocument, prd: SpecAnalysis | undefined, id: string): Promise<void> {
  const edits = prd && (await service.listExperiment(prd, id));
  if (!edits) throw new Error(noList);
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(edits, prd.source.lines));
  if (edits.length > 0 && !(await vscode.workspace.applyEdit(change))) throw new Error(vscode.l10n.t('the PRD could not be changed, so there is no new brief either.'));
}

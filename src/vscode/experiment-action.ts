/** Offers to begin an experiment where a PRD speaks of experiments and metrics. */
import * as vscode from 'vscode';
import type { SpecAnalysis } from '../core/service.js';
import { toRange } from './convert.js';
import { selector, type Documents } from './documents.js';
import type { Log } from './log.js';

export function registerExperimentAction(documents: Documents, log: Log): vscode.Disposable {
  const kind = vscode.CodeActionKind.Refactor.append('newExperiment');
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, context, token) =>
      log.quietly('Offering a new experiment', async () => {
        if (context.only && !context.only.contains(kind)) return undefined;
        const analysis = await documents.spec(document, token);
        if (analysis?.spec.kind.id !== 'prd' || !isThere(analysis, range)) return undefined;
        const action = new vscode.CodeAction(vscode.l10n.t('New experiment for this PRD…'), kind);
        action.command = { title: action.title, command: 'productSpecs.newExperimentForPrd' };
        return [action];
      }),
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [kind] });
}

function isThere({ spec, source }: SpecAnalysis, range: vscode.Range): boolean {
  return ['experiments', 'metrics'].some((key) => {
    const { pair } = spec.at(key);
    return pair !== undefined && toRange(source.lines, pair.span).intersection(range) !== undefined;
  });
}

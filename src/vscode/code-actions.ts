/** Quick fixes of the findings in sight, all safe ones at once, another owner for a section, and another status. */
import * as vscode from 'vscode';
import type { OfferedFix, ProductSpecs, Span, SpecAnalysis } from '../core/service.js';
import { plainText, shows, toFixEdits, toSpan, toTextEdits } from './convert.js';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import type { Log } from './log.js';
import { isToldByOther } from './other-yaml.js';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('productSpecs');
const kinds = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor, fixAll];

export function registerCodeActions(core: Core, documents: Documents, log: Log): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, context, token) =>
      log.quietly('Quick fixes', async () => {
        const analysis = await documents.spec(document, token);
        if (!analysis) return undefined;
        const service = await core.service();
        // Source actions are asked for by name, on save or from the menu; quick fixes also without a name.
        if (context.only && fixAll.intersects(context.only)) return allSafeFixes(service, analysis, document.uri);
        const { lines } = analysis.source;
        const wantsMore = !context.only || context.only.contains(vscode.CodeActionKind.Refactor);
        const span = toSpan(lines, range);
        const refactorings = wantsMore ? [...assignOwner(service, analysis, span), ...changeStatus(service, analysis, span)] : [];
        if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return refactorings;
        const fixes = service.fixesAt(analysis, span).flatMap((fix) => {
          // The findings are our own of this very version. A diagnostic only says which of them are shown.
          const shown = context.diagnostics.find((diagnostic) => shows(diagnostic, fix.finding, lines));
          return shown || isToldByOther(document.uri, fix.finding) ? [quickFix(fix, shown, analysis, document.uri)] : [];
        });
        return [...fixes, ...refactorings];
      }),
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: kinds });
}

function quickFix(fix: OfferedFix, shown: vscode.Diagnostic | undefined, analysis: SpecAnalysis, uri: vscode.Uri): vscode.CodeAction {
  const action = new vscode.CodeAction(plainText(fix.title), vscode.CodeActionKind.QuickFix);
  if (shown) action.diagnostics = [shown];
  action.isPreferred = fix.preferred;
  action.edit = new vscode.WorkspaceEdit();
  const { lines } = analysis.source;
  // The types want one sort of edits or the other; VS Code takes both.
  action.edit.set(uri, (fix.safe ? toTextEdits(fix.edits, lines) : toFixEdits(fix.edits, lines)) as vscode.TextEdit[]);
  return action;
}

/** On the key of a section. */
function assignOwner(service: ProductSpecs, analysis: SpecAnalysis, span: Span): vscode.CodeAction[] {
  const found = service.sectionAt(analysis, span, true);
  if (!found) return [];
  const title = vscode.l10n.t('Assign the owner of “{0}”…', found.title);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
  action.command = { title, command: 'productSpecs.assignOwner', arguments: [{ section: found.section }] };
  return [action];
}

/** On the status, key and value. */
function changeStatus(service: ProductSpecs, analysis: SpecAnalysis, span: Span): vscode.CodeAction[] {
  const status = analysis.spec.at('status').pair?.span;
  if (!status || span.start > status.end || span.end < status.start || service.statusChoices(analysis).length === 0) return [];
  const title = vscode.l10n.t('Change status…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
  action.command = { title, command: 'productSpecs.changeStatus' };
  return [action];
}

function allSafeFixes(service: ProductSpecs, analysis: SpecAnalysis, uri: vscode.Uri): vscode.CodeAction[] {
  const edits = service.safeFixes(analysis);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all safe findings'), fixAll);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(uri, toTextEdits(edits, analysis.source.lines));
  return [action];
}

/** Opens the page of a rule: why it is there, and what helps. */
import * as vscode from 'vscode';
import type { Finding, ProductSpecs } from '../core/service.js';
import { plainText, toSpan } from './convert.js';
import type { Documents } from './documents.js';
import { ruleUri } from './rule-docs.js';
import { pick, type Choice } from './steps.js';

/** @throws Error in words for people, when there is no such rule */
export async function explainRule(service: ProductSpecs, documents: Documents, id?: string): Promise<void> {
  const rule = typeof id === 'string' ? id : await askForRule(service, documents);
  if (rule === undefined) return;
  if (!service.rule(rule)) throw new Error(vscode.l10n.t('There is no rule "{0}".', rule));
  const uri = ruleUri(rule);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // The Markdown preview comes with VS Code, but can be switched off.
    await vscode.window.showTextDocument(uri);
  }
}

/** What was found in the active file comes first, then all other rules. */
async function askForRule(service: ProductSpecs, documents: Documents): Promise<string | undefined> {
  const findings = await nearestFindings(documents);
  const found = new Set(findings.map(({ rule }) => rule));
  const choice = (rule: string, message?: string): Choice<string> => ({
    label: plainText(service.rule(rule)?.title ?? rule),
    description: rule,
    ...(message !== undefined && { detail: plainText(message) }),
    value: rule,
  });
  const others = service.rules.filter(({ id }) => !found.has(id)).map(({ id }) => choice(id));
  const heading = (label: string): Choice<string> => ({ label, kind: vscode.QuickPickItemKind.Separator, value: '' });
  const outcome = await pick({
    title: vscode.l10n.t('Explain a finding'),
    place: { step: 1, of: 1 },
    placeholder: found.size > 0 ? vscode.l10n.t('Which one?') : vscode.l10n.t('Nothing is found in this file at the moment. Here is every rule there is.'),
    choices: [
      ...(found.size > 0 ? [heading(vscode.l10n.t('found in this file'))] : []),
      ...[...found].map((rule) => choice(rule, findings.find((finding) => finding.rule === rule)?.message)),
      ...(found.size > 0 ? [heading(vscode.l10n.t('all other rules'))] : []),
      ...others.sort((a, b) => a.label.localeCompare(b.label)),
    ],
  });
  return typeof outcome === 'string' ? outcome : undefined;
}

/** The findings of the active file, those of the cursor's line first; none where it is no spec. */
async function nearestFindings(documents: Documents): Promise<readonly Finding[]> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await documents.spec(editor.document));
  if (!editor || !analysis) return [];
  const { lines } = analysis.source;
  const cursor = lines.lineAt(toSpan(lines, editor.selection).start);
  const distance = ({ span }: Finding): number => Math.abs(lines.lineAt(span.start) - cursor);
  return [...analysis.findings].sort((a, b) => distance(a) - distance(b));
}

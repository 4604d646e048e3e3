/** Opens the page of a rule: why it is there, and what helps. */
import * as vscode from 'vscode';
import type { ProductSpecs } from '../core/service.js';
import { toSpan } from './convert.js';
import type { Documents } from './documents.js';
import { ruleUri } from './rule-docs.js';
import { pick } from './steps.js';

/** @throws Error in words for people, when there is nothing to explain */
export async function explainRule(service: ProductSpecs, documents: Documents, id?: string): Promise<void> {
  const rule = typeof id === 'string' ? id : await ruleOfActiveFile(documents);
  if (rule === undefined) return;
  if (service.rulePage(rule) === undefined) throw new Error(`There is no rule "${rule}".`);
  const uri = ruleUri(rule);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // The Markdown preview comes with VS Code, but can be switched off.
    await vscode.window.showTextDocument(uri);
  }
}

/** The rules that found something in the active file, those of the cursor's line first. */
async function ruleOfActiveFile(documents: Documents): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await documents.spec(editor.document));
  if (!editor || !analysis) throw new Error('Open a spec first: the rules to choose from are those that found something in it.');
  if (analysis.findings.length === 0) throw new Error('Nothing was found in this spec, so there is nothing to explain.');
  const { lines } = analysis.source;
  const cursor = lines.lineAt(toSpan(lines, editor.selection).start);
  const distance = (offset: number): number => Math.abs(lines.lineAt(offset) - cursor);
  const nearestFirst = [...analysis.findings].sort((a, b) => distance(a.span.start) - distance(b.span.start));
  const first = new Map(nearestFirst.toReversed().map((finding) => [finding.rule, finding]));
  const choices = nearestFirst
    .filter((finding) => first.get(finding.rule) === finding)
    .map(({ rule, message }) => ({ label: rule, detail: message, value: rule }));
  const outcome = await pick({ title: 'Explain a finding', place: { step: 1, of: 1 }, placeholder: 'Which one?', choices });
  return typeof outcome === 'string' ? outcome : undefined;
}

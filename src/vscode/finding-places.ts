/** Findings as VS Code shows them, with the places in other files that belong to them. */
import * as vscode from 'vscode';
import { LineIndex } from '../core/first.js';
import type { Finding } from '../core/service.js';
import { plainText, toDiagnostic, toRange } from './convert.js';
import { readText } from './files.js';

/** The text that was judged. */
export interface Judged {
  readonly uri: vscode.Uri;
  readonly lines: LineIndex;
  /** Of its root. */
  readonly folder: vscode.Uri | undefined;
}

export function toDiagnostics(findings: readonly Finding[], judged: Judged): Promise<vscode.Diagnostic[]> {
  return Promise.all(findings.map(async (finding) => toDiagnostic(finding, judged.lines, await related(finding, judged))));
}

async function related(finding: Finding, { uri, lines, folder }: Judged): Promise<vscode.DiagnosticRelatedInformation[]> {
  const places = finding.related.map(async ({ path, span, message }) => {
    const place = path === undefined ? { uri, lines } : await elsewhere(folder, path);
    return place && new vscode.DiagnosticRelatedInformation(new vscode.Location(place.uri, toRange(place.lines, span)), plainText(message));
  });
  return (await Promise.all(places)).filter((place) => place !== undefined);
}

/** Another file of the same root; undefined when it has just gone. */
async function elsewhere(folder: vscode.Uri | undefined, path: string): Promise<{ uri: vscode.Uri; lines: LineIndex } | undefined> {
  if (!folder) return undefined;
  const uri = vscode.Uri.joinPath(folder, path);
  try {
    return { uri, lines: new LineIndex(await readText(uri)) };
  } catch {
    return undefined;
  }
}

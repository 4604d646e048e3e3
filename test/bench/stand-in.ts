/**
 * Runs inside VS Code: an extension that does what others would do with the same text. Where a file is called `….theirs.txt` it asks
 * yaml-language-server, in this same process and so without the way to another one and back that its real extension goes; `….fixed.txt`
 * gets one mark at once, which shows what VS Code itself takes. As plain text these files get nothing from our extension.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { yamlLanguageServer } from './theirs.js';

/** Put in place when this is bundled. */
declare const benchFolder: string;

/** As long as yaml-language-server waits for the next letter, in milliseconds. */
const pause = 200;

interface Found {
  readonly range: { readonly start: vscode.Position; readonly end: vscode.Position };
  readonly message: string;
  readonly severity?: number;
}

export function activate(context: vscode.ExtensionContext): void {
  const marks = vscode.languages.createDiagnosticCollection('stand-in');
  const schema = JSON.parse(readFileSync(join(__dirname, 'schema.json'), 'utf8')) as unknown;
  const yaml = yamlLanguageServer('prd.yaml', schema, benchFolder);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (document: vscode.TextDocument): Promise<void> => {
    const found = await yaml.findings(yaml.document('spec.prd.yaml', document.version, document.getText()));
    marks.set(document.uri, (found as readonly Found[]).map(toDiagnostic));
  };
  context.subscriptions.push(
    marks,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      if (document.fileName.endsWith('.fixed.txt')) marks.set(document.uri, fixed(document, contentChanges[0]?.range.start.line ?? 0));
      if (!document.fileName.endsWith('.theirs.txt')) return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(document), pause);
    }),
  );
}

/** One mark, on the line that was changed, while it ends in an x. */
function fixed(document: vscode.TextDocument, line: number): vscode.Diagnostic[] {
  const { range, text } = document.lineAt(line);
  return text.endsWith('x') ? [new vscode.Diagnostic(range, 'A mark', vscode.DiagnosticSeverity.Error)] : [];
}

function toDiagnostic({ range: { start, end }, message, severity = 1 }: Found): vscode.Diagnostic {
  return new vscode.Diagnostic(new vscode.Range(start.line, start.character, end.line, end.character), message, severity - 1);
}

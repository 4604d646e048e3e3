/** Runs inside VS Code: opens every spec of the folder and writes what the editor found into `verdict.json` beside them. */
import * as vscode from 'vscode';

export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no folder is open');
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).filter((name) => /\.ya?ml$/.test(name)).sort();
  const verdict: Record<string, unknown> = {};
  for (const name of names) {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
    verdict[name] = (await settled(uri)).map(({ range, severity, message, code }) => ({
      rule: typeof code === 'object' ? String(code.value) : String(code),
      severity: ['error', 'warning', 'info'][severity],
      message,
      start: { line: range.start.line + 1, column: range.start.character + 1 },
      end: { line: range.end.line + 1, column: range.end.character + 1 },
    }));
  }
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'verdict.json'), new TextEncoder().encode(JSON.stringify(verdict)));
}

/** What is shown once it has not changed for a while: the names of the other files arrive in the background. */
async function settled(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  let last = '';
  let since = Date.now();
  while (Date.now() - since < 1200) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = JSON.stringify(vscode.languages.getDiagnostics(uri));
    if (now !== last) since = Date.now();
    last = now;
  }
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'product-specs');
}

/** What the tests in the editor share: files to open, waiting for what comes later, and comparing. */
import * as vscode from 'vscode';

/** Each test has a folder of its own: VS Code may keep a closed document of an earlier one in memory. */
let tests = 0;

/** Of equal length, so that no name begins with another. */
function folderName(): string {
  return `test-${String(tests).padStart(3, '0')}`;
}

export function workspaceUri(...path: string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('these tests need an open folder');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** A place in the folder of the test that runs. */
export function testUri(...path: string[]): vscode.Uri {
  return workspaceUri(folderName(), ...path);
}

/** Writes a file into the folder of the test that runs. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = testUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a file and shows it. */
export async function open(path: string, text: string): Promise<vscode.TextEditor> {
  return show(await write(path, text));
}

/**
 * A folder of the test whose files the editor watches already. It takes a moment to notice a new folder, and one that is made together with
 * the folder around it goes unseen altogether: so one after the other.
 */
export async function watchedFolder(path: string): Promise<void> {
  const parts = path.split('/');
  for (let depth = 0; depth <= parts.length; depth++) await seen(parts.slice(0, depth).join('/'));
}

/** Writes files into a folder until the editor reports one. */
async function seen(folder: string): Promise<void> {
  let reported = false;
  const watcher = vscode.workspace.createFileSystemWatcher('**/seen-*.txt', false, true, true);
  watcher.onDidCreate((uri) => (reported ||= uri.path.startsWith(testUri(folder).path)));
  let tries = 0;
  try {
    await until(`${folder} is watched`, async () => {
      if (!reported) await write(`${folder}/seen-${tries++}.txt`, '');
      return reported;
    });
  } finally {
    watcher.dispose();
  }
}

/** Shows a file as a click on it does: the document is closed with its editor, unlike one that was opened by an extension. */
export async function show(uri: vscode.Uri, options: vscode.TextDocumentShowOptions = { preview: false }): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, options);
  return until(`${uri.path} is shown`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

export async function readBack(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function cleanUp(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((each) => each.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const left = folder ? await vscode.workspace.fs.readDirectory(folder.uri) : [];
  if (left.some(([name]) => name === folderName())) await vscode.workspace.fs.delete(testUri(), { recursive: true });
  tests++;
}

/** Asks again until there is an answer. What VS Code shows comes some time after what caused it. */
export async function until<T>(what: string, probe: () => T | undefined | false | Promise<T | undefined | false>, patience = 8000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`in vain: ${what}`);
    await pause(40);
  }
}

/** For what must not happen: long enough that it would have. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function ourDiagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'product-specs');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

export function rulesAt(uri: vscode.Uri): string[] {
  return ourDiagnostics(uri).map(ruleOf).sort();
}

/** Waits for a rule to be found in a document. */
export function found(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return until(`${rule} in ${uri.path}, where there are [${rulesAt(uri).join(', ')}]`, () =>
    ourDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule),
  );
}

/** Waits for a rule to be found no more. */
export async function gone(uri: vscode.Uri, rule: string): Promise<void> {
  await until(`${rule} disappears from ${uri.path}`, () => !rulesAt(uri).includes(rule));
}

/** Replaces a text that is in the document once, as if it were typed. */
export async function replace(editor: vscode.TextEditor, old: string, fresh: string): Promise<void> {
  const range = rangeOf(editor.document, old);
  equal(await editor.edit((edit) => edit.replace(range, fresh)), true, 'the edit is made');
}

export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start === -1) throw new Error(`"${text}" is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

export async function hintsOf(document: vscode.TextDocument): Promise<vscode.InlayHint[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
}

/** Each hint behind the line it is shown on. */
export async function linesWithHints(document: vscode.TextDocument): Promise<string[]> {
  const hints = await hintsOf(document);
  return hints.map(({ position, label }) => `${document.lineAt(position).text} · ${typeof label === 'string' ? label : '?'}`);
}

export function lensesOf(uri: vscode.Uri): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2) ?? 'undefined');
  if (is !== should) throw new Error(`${what}: expected ${should}, but it is ${is}`);
}

export function includes(text: string, part: string, what: string): void {
  if (!text.includes(part)) throw new Error(`${what}: "${part}" is not in:\n${text}`);
}

/** Changes settings of the workspace for as long as a piece of work takes. */
export async function withSettings(values: Readonly<Record<string, unknown>>, work: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  const target = vscode.ConfigurationTarget.Global;
  for (const [name, value] of Object.entries(values)) await configuration.update(name, value, target);
  try {
    await work();
  } finally {
    for (const name of Object.keys(values)) await configuration.update(name, undefined, target);
  }
}

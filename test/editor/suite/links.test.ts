import * as vscode from 'vscode';
import { cleanUp, equal, found, includes, open, rangeOf, replace, show, testUri, until, watchedFolder, write } from './support.js';

const settings = 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\nmetrics:\n  - {id: trial, name: Trials}\n';
const prd = 'spec: prd/v1\nid: search\ntitle: Faster search\nstatus: draft\nauthor: Ana Ruiz\nmetrics:\n  - id: trial\n';
const experiment =
  'spec: experiment/v1\nid: quick\ntitle: Quick search\nstatus: draft\nprd: search\nauthor: Ana Ruiz\nsummary: The search of Ana Ruiz\n' +
  'hypothesis:\n  metric: trial\nmetrics:\n  primary:\n    id: trial\n';

/** A root of its own with two specs in a folder, of which the second is shown. */
async function twoSpecs(): Promise<vscode.TextDocument> {
  await watchedFolder('team/specs');
  await write('team/product-specs.yaml', settings);
  await write('team/specs/a.prd.yaml', prd);
  const { document } = await open('team/specs/b.experiment.yaml', experiment);
  // Whoever asks before the extension is there gets no answer, and nobody asks again.
  await vscode.extensions.getExtension('product-specs.product-specs')?.activate();
  return document;
}

/** In the middle of the last word of a text. */
function inside(document: vscode.TextDocument, text: string): vscode.Position {
  return rangeOf(document, text).end.translate(0, -1);
}

/** Each as `file:line`, lines from 1. */
function shown(locations: readonly (vscode.Location | vscode.LocationLink)[]): string[] {
  return locations.map((location) => {
    const [uri, range] = 'uri' in location ? [location.uri, location.range] : [location.targetUri, location.targetRange];
    return `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}:${range.start.line + 1}`;
  });
}

async function definitionAt(document: vscode.TextDocument, text: string): Promise<string[]> {
  return shown(await vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, inside(document, text)));
}

async function referencesAt(document: vscode.TextDocument, text: string): Promise<string[]> {
  return shown(await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, inside(document, text))).sort();
}

function renaming(document: vscode.TextDocument, text: string, newName: string): Thenable<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, inside(document, text), newName);
}

async function refusal(document: vscode.TextDocument, text: string, newName: string): Promise<string> {
  try {
    const edit = await renaming(document, text, newName);
    return `not refused: ${JSON.stringify(edit.entries())}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(testUri(path))).getText();
}

const nodeFiles = (globalThis as { process?: { getBuiltinModule?(name: string): NodeFiles } }).process?.getBuiltinModule?.('node:fs');

describe('links across files', () => {
  afterEach(cleanUp);

  it('go to the definition of specs, metrics and people', async () => {
    const document = await twoSpecs();
    equal(await definitionAt(document, 'prd: search'), ['a.prd.yaml:2'], 'the PRD');
    equal(await definitionAt(document, '  metric: trial'), ['b.experiment.yaml:12'], 'the metric of this file');
    equal(await definitionAt(document, '    id: trial'), ['product-specs.yaml:5'], 'the metric of the catalogue');
    equal(await definitionAt(document, 'author: Ana Ruiz'), ['product-specs.yaml:3'], 'the person in the team settings');
    equal(await definitionAt(document, 'The search'), [], 'nothing in prose');
  });

  it('find all references', async () => {
    const document = await twoSpecs();
    equal(await referencesAt(document, 'prd: search'), ['a.prd.yaml:2', 'b.experiment.yaml:5'], 'of the PRD');
    equal(await referencesAt(document, 'author: Ana Ruiz'), ['a.prd.yaml:5', 'b.experiment.yaml:6', 'product-specs.yaml:3'], 'of the person');
    equal(await referencesAt(document, '  metric: trial'), ['a.prd.yaml:7', 'b.experiment.yaml:12', 'b.experiment.yaml:9', 'product-specs.yaml:5'], 'of the metric');
  });

  it('follow unsaved text at once, and files that come, change and go', async () => {
    const document = await twoSpecs();
    const other = await show(testUri('team/specs/a.prd.yaml'), { viewColumn: vscode.ViewColumn.Beside });
    await replace(other, 'id: search', '# A comment\nid: find');
    equal(await definitionAt(document, 'prd: search'), [], 'nothing is called so any more');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the text is as it was', () => other.document.getText() === prd);
    equal(await definitionAt(document, 'prd: search'), ['a.prd.yaml:2'], 'back again');
    const later = await write('team/specs/c.launch.yaml', 'spec: launch/v1\nid: c\ntitle: C\nstatus: draft\nprd: search\n');
    await until('the new file is found', async () => (await referencesAt(document, 'prd: search')).includes('c.launch.yaml:5'));
    await write('team/specs/c.launch.yaml', 'spec: launch/v1\nid: c\n# more\n# lines\ntitle: C\nstatus: draft\nprd: "search"\n');
    await until('it is found where it is now', async () => (await referencesAt(document, 'prd: search')).includes('c.launch.yaml:7'));
    await vscode.workspace.fs.delete(later);
    await until('it is gone', async () => (await referencesAt(document, 'prd: search')).length === 2);
  });

  it('rename in all files', async () => {
    const document = await twoSpecs();
    equal(await vscode.workspace.applyEdit(await renaming(document, 'author: Ana Ruiz', 'Ruiz: Ana')), true, 'the edits are made');
    includes(await textOf('team/product-specs.yaml'), 'core-pm: "Ruiz: Ana"\n', 'the settings');
    includes(await textOf('team/specs/a.prd.yaml'), 'author: "Ruiz: Ana"\n', 'the PRD');
    equal(document.getText(), experiment.replace('author: Ana Ruiz', 'author: "Ruiz: Ana"'), 'this file, but for its prose');
    // Of what was renamed, the old name is free and the new one is known.
    equal(await vscode.workspace.applyEdit(await renaming(document, 'prd: search', 'find')), true, 'again');
    includes(await textOf('team/specs/a.prd.yaml'), 'id: find\n', 'the PRD');
    equal(await definitionAt(document, 'prd: find'), ['a.prd.yaml:2'], 'the new name leads there');
  });

  it('refuse to rename with a reason', async () => {
    const document = await twoSpecs();
    includes(await refusal(document, 'prd: search', 'quick'), '`quick` is already the id of an experiment brief, on line 2.', 'taken');
    includes(await refusal(document, 'prd: search', 'Faster Search'), '`faster-search` would do', 'invalid');
    includes(await refusal(document, 'The search', 'x'), 'Only names can be renamed', 'no name');
    const prepared = await vscode.commands.executeCommand<{ placeholder: string }>('vscode.prepareRename', document.uri, inside(document, 'author: Ana Ruiz'));
    equal(prepared.placeholder, 'Ana Ruiz', 'what is offered to be changed');
    equal((await vscode.workspace.openTextDocument(testUri('team/specs/a.prd.yaml'))).isDirty, false, 'nothing was changed');
  });

  it('rename nothing when one of the files is protected', async () => {
    const files = new ProtectedFiles({ 'product-specs.yaml': settings, 'a.prd.yaml': prd, 'b.experiment.yaml': experiment }, 'a.prd.yaml');
    const registered = vscode.workspace.registerFileSystemProvider('protected', files);
    try {
      const at = (name: string): vscode.Uri => vscode.Uri.from({ scheme: 'protected', path: `/specs/${name}` });
      // A place like this cannot be searched, so that only what is open is known.
      for (const name of ['a.prd.yaml', 'product-specs.yaml', 'b.experiment.yaml']) {
        await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(at(name)), 'yaml');
      }
      const { document } = await show(at('b.experiment.yaml'));
      await until('the PRD is known', async () => (await definitionAt(document, 'prd: search')).length > 0);
      includes(await refusal(document, 'prd: search', 'find'), 'a.prd.yaml is protected', 'the file is named');
      includes(await refusal(document, 'prd: search', 'find'), 'Nothing was renamed.', 'and nothing happens');
      files.locked = '';
      const edit = await renaming(document, 'prd: search', 'find');
      equal(edit.size, 2, 'once it may be changed');
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      registered.dispose();
    }
  });

  // In a browser there is no disk.
  (nodeFiles ? it : it.skip)('rename nothing when one of the files is protected on disk', async () => {
    const document = await twoSpecs();
    const { fsPath } = testUri('team/specs/a.prd.yaml');
    nodeFiles?.chmodSync(fsPath, 0o444);
    includes(await refusal(document, 'prd: search', 'find'), 'specs/a.prd.yaml is protected', 'the file is named');
    equal((await renaming(document, '    id: trial', 'trial')).size, 0, 'where nothing changes, nothing is refused');
    nodeFiles?.chmodSync(fsPath, 0o644);
    equal((await renaming(document, 'prd: search', 'find')).size, 2, 'once it may be changed');
  });

  it('open pages, other specs and files that are there', async () => {
    await twoSpecs();
    await write('team/specs/notes.md', '# Notes\n');
    const text = `${experiment}links:\n  - url: https://example.com/a\nevidence:\n  - source: ./notes.md\n  - source: ./gone.md\n`;
    const { document } = await open('team/specs/c.experiment.yaml', text.replace('id: quick', 'id: c'));
    const links = await until('the links are there', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 10);
      return all.length >= 3 && all;
    });
    equal(
      links.map(({ range, target }) => `${document.getText(range)} ${target?.scheme === 'https' ? target.toString() : (target?.path.split('/').at(-1) ?? '')}`).sort(),
      ['./notes.md notes.md', 'https://example.com/a https://example.com/a', 'search a.prd.yaml'],
      'links',
    );
  });

  it('find specs and what is in them from anywhere, and go there', async () => {
    const document = await twoSpecs();
    await found(document.uri, 'hypothesis-incomplete');
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'faster');
    const own = symbols.filter(({ location }) => location.uri.path.startsWith(testUri('team').path));
    // Where several folders are open, which of them it is in stands there, too.
    const place = (vscode.workspace.workspaceFolders ?? []).length > 1 ? vscode.workspace.asRelativePath(testUri('team/specs/a.prd.yaml'), true) : 'specs/a.prd.yaml';
    equal(own.map(({ name, containerName }) => `${name} | ${containerName}`), [`search · Faster search | PRD · ${place}`], 'the PRD by its title');
    await vscode.commands.executeCommand('workbench.action.quickOpen', '#quickquicksearch');
    await until('the brief is opened at its id', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.path.endsWith('b.experiment.yaml') && editor.selection.start.line === 1;
    });
  });

  it('leave foreign YAML alone', async () => {
    const { document } = await open('compose.yaml', 'author: Ana Ruiz\nlinks: [https://example.com]\n');
    equal(await definitionAt(document, 'author: Ana'), [], 'no definition');
    equal(await referencesAt(document, 'author: Ana'), [], 'no references');
    equal((await renaming(document, 'author: Ana', 'Bo')).size, 0, 'no renaming');
  });
});

/** What tests on a disk need of Node.js, whose modules are not there in a browser. */
interface NodeFiles {
  chmodSync(path: string, mode: number): void;
}

/** Files in memory, of which one cannot be written. */
class ProtectedFiles implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  constructor(
    private readonly texts: Readonly<Record<string, string>>,
    public locked: string,
  ) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const name = uri.path.slice('/specs/'.length);
    const size = this.readFile(uri).byteLength;
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size, ...(name === this.locked && { permissions: vscode.FilePermission.Readonly }) };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.texts[uri.path.slice('/specs/'.length)];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {}
  writeFile(): void {}
  delete(): void {}
  rename(): void {}
}

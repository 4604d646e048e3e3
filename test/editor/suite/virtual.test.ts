/** In a workspace that is on no disk and where nobody searches, as `test/editor/fixtures/memory-files` has it; beside it one to read only. */
import * as vscode from 'vscode';
import {
  cleanUp, equal, found, gone, hintsOf, hoverAt, includes, open, rangeOf, readBack, rulesAt, show, testUri, until, write,
} from './support.js';

const prd = 'spec: prd/v1\nid: search\ntitle: Faster search\nstatus: draft\nproblem:\n  statement: Nobody finds it.\n';
const experiment = 'spec: experiment/v1\nid: quick\ntitle: Quick search\nstatus: draft\nprd: search\n';

const archived = (name: string): vscode.Uri => vscode.Uri.parse(`memread:/archive/${name}`);

function definitionAt(uri: vscode.Uri, position: vscode.Position): Thenable<vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', uri, position);
}

describe('in a place without a disk', () => {
  afterEach(cleanUp);

  it('the workspace is there', () => {
    equal(vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()), ['memspec:/team', 'memread:/archive'], 'the folders');
    equal(vscode.workspace.fs.isWritableFileSystem('memread'), false, 'one is to read only');
  });

  it('a spec has findings, owners and explanations', async () => {
    const { document } = await open('search.prd.yaml', `${prd}problm: {}\n`);
    await found(document.uri, 'unknown-key');
    equal((await hintsOf(document)).length, 1, 'the owner stands behind the section');
    includes(await hoverAt(document.uri, rangeOf(document, 'problem').start), 'Why this owner', 'and is explained');
  });

  it('names are known in other files, and follow what happens to those', async () => {
    await write('deep/er/search.prd.yaml', prd);
    const { document } = await open('quick.experiment.yaml', `${experiment}problm: {}\n`);
    await found(document.uri, 'unknown-key');
    const at = rangeOf(document, 'prd: search').end.translate(0, -1);
    const [definition] = await until('the PRD is found', async () => {
      const all = await definitionAt(document.uri, at);
      return all.length > 0 && all;
    });
    equal(definition?.uri.toString(), testUri('deep', 'er', 'search.prd.yaml').toString(), 'where the PRD stands');
    equal(rulesAt(document.uri).includes('unknown-reference'), false, 'it is known');
    await vscode.workspace.fs.delete(testUri('deep'), { recursive: true });
    await found(document.uri, 'unknown-reference');
    await write('search.prd.yaml', prd);
    await gone(document.uri, 'unknown-reference');
  });

  it('specs can be found by their names', async () => {
    await open('search.prd.yaml', prd);
    await until('the PRD is found', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Faster search');
      return symbols.some(({ location }) => location.uri.toString() === testUri('search.prd.yaml').toString());
    });
  });

  it('the team settings count', async () => {
    await write('product-specs.yaml', 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n');
    const { document } = await open('search.prd.yaml', prd);
    const [hint] = await hintsOf(document);
    includes(String(hint?.label), 'Ana Ruiz', 'the person is named');
  });

  describe('that can only be read', () => {
    it('a spec has its findings and explanations', async () => {
      const { document } = await show(archived('old.prd.yaml'));
      await found(document.uri, 'unknown-key');
      includes(await hoverAt(document.uri, rangeOf(document, 'title').start), 'title', 'its fields are explained');
    });

    it('nothing is renamed, and the reason is given', async () => {
      const { document } = await show(archived('quick.experiment.yaml'));
      const at = rangeOf(document, 'prd: old-search').end.translate(0, -1);
      const answer = await Promise.resolve(
        vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, 'new-search'),
      ).then(() => 'it was renamed', (error: unknown) => String(error));
      includes(answer, 'is protected: it can be read, not changed.', 'the reason');
      includes(await readBack(archived('old.prd.yaml')), 'id: old-search', 'it is as it was');
    });

    it('no new spec is left half made, and the reason is given', async () => {
      const before = await vscode.workspace.fs.readDirectory(archived(''));
      const given = { kind: 'prd', template: 'lean', title: 'New', folder: archived('') };
      const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('productSpecs.new', given);
      equal([uri, await vscode.workspace.fs.readDirectory(archived(''))], [undefined, before], 'nothing is made');
    });

    it('all specs are checked', async () => {
      const totals = await vscode.commands.executeCommand<{ specs: number } | undefined>('productSpecs.lintWorkspace');
      equal(totals?.specs, 2, 'both');
      await found(archived('old.prd.yaml'), 'unknown-key');
      await vscode.commands.executeCommand('productSpecs.clearClosedFindings');
    });
  });
});

import * as vscode from 'vscode';
import { sentence } from '../../../src/vscode/lint-workspace.js';
import { cleanUp, equal, found, gone, open, ourDiagnostics, replace, rulesAt, show, testUri, until, watchedFolder, withSettings, write } from './support.js';

const broken = (id: string): string => `spec: prd/v1\nid: ${id}\ntitle: Faster search\nstatus: draft\nproblm: {}\n`;
const experiment = 'spec: experiment/v1\nid: quick\ntitle: Quick search\nstatus: draft\nprd: search\n';

interface Totals {
  readonly specs: number;
  readonly errors: number;
  readonly warnings: number;
}

function lintWorkspace(): Thenable<Totals | undefined> {
  return vscode.commands.executeCommand<Totals | undefined>('productSpecs.lintWorkspace');
}

function clear(): Thenable<unknown> {
  return vscode.commands.executeCommand('productSpecs.clearClosedFindings');
}

/** Waits until nothing is found in a file any more. */
async function clean(uri: vscode.Uri): Promise<void> {
  await until(`nothing is found in ${uri.path}, where there is [${rulesAt(uri).join(', ')}]`, () => ourDiagnostics(uri).length === 0);
}

const all = { 'productSpecs.lint.scope': 'workspace' };

describe('the check of the workspace', () => {
  afterEach(async () => {
    await cleanUp();
    await clear();
  });

  it('is for open files only, as long as nobody asks for more', async () => {
    const closed = await write('closed.prd.yaml', broken('closed'));
    const { document } = await open('open.prd.yaml', broken('open'));
    await found(document.uri, 'unknown-key');
    equal(rulesAt(closed), [], 'nothing is said of a closed file');
  });

  it('finds what is wrong in closed files when asked, and counts it', async () => {
    const before = await lintWorkspace();
    const [a, b] = [await write('a.prd.yaml', broken('a')), await write('deep/b.prd.yaml', broken('b'))];
    await write('others.yaml', 'kind: Deployment\nspec: {replicas: 3}\n');
    await open('b2.prd.yaml', broken('b2'));
    const after = await lintWorkspace();
    equal([after && before && after.specs - before.specs, after && before && after.errors - before.errors], [3, 3], 'three more specs and errors');
    await found(a, 'unknown-key');
    await found(b, 'unknown-key');
  });

  it('tells in one line', () => {
    equal(sentence({ specs: 17, errors: 2, warnings: 5, infos: 0 }), '17 specs: 2 errors, 5 warnings', 'many');
    equal(sentence({ specs: 1, errors: 0, warnings: 1, infos: 1200 }), '1 spec: 1 warning, 1,200 infos', 'one');
    equal(sentence({ specs: 2, errors: 0, warnings: 0, infos: 0 }), '2 specs: nothing to report', 'clean');
    equal(sentence({ specs: 0, errors: 0, warnings: 0, infos: 0 }), 'There are no specs in this workspace.', 'none');
  });

  it('shows each finding once, and those of a closed file go when they are cleared', async () => {
    const uri = await write('a.prd.yaml', broken('a'));
    await lintWorkspace();
    await found(uri, 'unknown-key');
    const editor = await show(uri);
    await replace(editor, 'title: Faster search', 'title: Faster find');
    await editor.document.save();
    equal(rulesAt(uri).filter((rule) => rule === 'unknown-key').length, 1, 'open as closed');
    await replace(editor, 'problm', 'problem');
    await gone(uri, 'unknown-key');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await found(uri, 'unknown-key');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('it is closed', () => vscode.workspace.textDocuments.every((document) => document.uri.toString() !== uri.toString()));
    await found(uri, 'unknown-key');
    await clear();
    await clean(uri);
  });

  it('follows the disk: a file that is mended, goes, or has another name', async () => {
    await watchedFolder('specs');
    await withSettings(all, async () => {
      const [a, b, c] = [await write('specs/a.prd.yaml', broken('a')), await write('specs/b.prd.yaml', broken('b')), testUri('specs', 'c.prd.yaml')];
      await found(a, 'unknown-key');
      await found(b, 'unknown-key');
      await write('specs/a.prd.yaml', broken('a').replace('problm', 'problem'));
      await gone(a, 'unknown-key');
      await vscode.workspace.fs.rename(b, c);
      await found(c, 'unknown-key');
      await clean(b);
      await vscode.workspace.fs.delete(c);
      await clean(c);
    });
  });

  it('follows whole folders', async () => {
    await watchedFolder('');
    await withSettings(all, async () => {
      const uri = await write('deep/er/a.prd.yaml', broken('a'));
      await found(uri, 'unknown-key');
      await vscode.workspace.fs.rename(testUri('deep'), testUri('moved'));
      const moved = testUri('moved', 'er', 'a.prd.yaml');
      await found(moved, 'unknown-key');
      await clean(uri);
      await vscode.workspace.fs.delete(testUri('moved'), { recursive: true });
      await clean(moved);
    });
  });

  it('misses a folder that it has seen before the editor told of it', async () => {
    await watchedFolder('');
    for (let round = 0; round < 3; round++) {
      const uri = await write(`deep${round}/er/a.prd.yaml`, broken('a'));
      await lintWorkspace();
      await found(uri, 'unknown-key');
      await vscode.workspace.fs.delete(testUri(`deep${round}`), { recursive: true });
      await clean(uri);
    }
  });

  it('follows what other specs and the settings say', async () => {
    await watchedFolder('specs');
    await write('specs/product-specs.yaml', 'spec: config/v1\n');
    const prd = await write('specs/search.prd.yaml', broken('search'));
    const uri = await write('specs/quick.experiment.yaml', experiment);
    await withSettings(all, async () => {
      await found(prd, 'unknown-key');
      await until('the experiment brief is judged', () => rulesAt(uri).length > 0);
      equal(rulesAt(uri).includes('unknown-reference'), false, 'its PRD is known');
      await write('specs/product-specs.yaml', 'spec: config/v1\nrules:\n  unknown-key: off\n');
      await gone(prd, 'unknown-key');
      await vscode.workspace.fs.delete(prd);
      await found(uri, 'unknown-reference');
    });
    await clean(uri);
  });

  it('leaves open files alone when the setting goes', async () => {
    const { document } = await open('open.prd.yaml', broken('open'));
    const closed = await write('closed.prd.yaml', broken('closed'));
    await withSettings(all, async () => {
      await found(closed, 'unknown-key');
    });
    await clean(closed);
    equal(rulesAt(document.uri).includes('unknown-key'), true, 'what is open is still judged');
  });

  it('says nothing where reviewing is off', async () => {
    const uri = await write('a.prd.yaml', broken('a'));
    await withSettings(all, async () => {
      await found(uri, 'unknown-key');
      await withSettings({ 'productSpecs.lint.run': 'off' }, () => clean(uri));
      await found(uri, 'unknown-key');
    });
  });
});

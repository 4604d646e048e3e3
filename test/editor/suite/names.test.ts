/** Which specs there are and what they are called, as files come, change and go behind the editor's back. */
import * as vscode from 'vscode';
import { Core } from '../../../src/vscode/core.js';
import { Log } from '../../../src/vscode/log.js';
import { Projects } from '../../../src/vscode/projects.js';
import { cleanUp, equal, found, gone, open, rulesAt, testUri, until, watchedFolder, write } from './support.js';

const prd = (id: string): string => `spec: prd/v1\nid: ${id}\ntitle: Faster search\nstatus: draft\n`;
const experiment = (refersTo: string): string => `spec: experiment/v1\nid: quick\ntitle: Quick search\nstatus: draft\nprd: ${refersTo}\n`;

/** Whether a PRD of this id is known where a file is. */
async function isKnown(projects: Projects, id: string): Promise<boolean> {
  const root = await projects.knownRootOf(testUri('asks.experiment.yaml'));
  const analysis = await root.analyze(testUri('asks.experiment.yaml'), experiment(id));
  if (!analysis.ours) throw new Error('this is an experiment brief');
  return !analysis.findings.some(({ rule }) => rule === 'unknown-reference');
}

describe('the names of all specs', () => {
  afterEach(cleanUp);

  it('never keep the first finding waiting, and are all known in the end', async () => {
    await write('product-specs.yaml', 'spec: config/v1\n');
    await Promise.all(Array.from({ length: 400 }, (_each, index) => write(`area-${index % 9}/spec-${index}.prd.yaml`, prd(`spec-${index}`))));
    const seen: string[][] = [];
    const uri = testUri('quick.experiment.yaml');
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((each) => each.toString() === uri.toString())) seen.push(rulesAt(uri));
    });
    try {
      await open('quick.experiment.yaml', `${experiment('nobody')}problm: {}\n`);
      await found(uri, 'unknown-reference');
      equal(seen.find((rules) => rules.length > 0)?.includes('unknown-key'), true, 'what is wrong in the file itself is said');
      equal(seen.find((rules) => rules.length > 0)?.includes('unknown-reference'), false, 'before it is known what others are called');
    } finally {
      listener.dispose();
    }
    const { document } = await open('last.experiment.yaml', experiment('spec-399').replace('id: quick', 'id: last'));
    await until('it is judged', () => rulesAt(document.uri).length > 0);
    equal(rulesAt(document.uri).includes('unknown-reference'), false, 'the last of them is known');
  });

  it('follow a folder that is made with another in it, and one that goes', async () => {
    await watchedFolder('');
    const { document } = await open('quick.experiment.yaml', experiment('search-of-tomorrow'));
    await found(document.uri, 'unknown-reference');
    await write('deep/er/search.prd.yaml', prd('search-of-tomorrow'));
    await gone(document.uri, 'unknown-reference');
    await vscode.workspace.fs.delete(testUri('deep'), { recursive: true });
    await found(document.uri, 'unknown-reference');
  });

  it('are free again when their folder goes, though VS Code keeps its documents for a while', async () => {
    await watchedFolder('deep');
    const kept = await vscode.workspace.openTextDocument(await write('deep/first.prd.yaml', `${prd('search')}problm: {}\n`));
    await found(kept.uri, 'unknown-key');
    const { document } = await open('second.prd.yaml', prd('search'));
    await found(document.uri, 'unique-spec-id');
    await vscode.workspace.fs.delete(testUri('deep'), { recursive: true });
    await gone(document.uri, 'unique-spec-id');
    equal(kept.isClosed, false, 'the document is still there');
    await until('nothing is found in it any more', () => rulesAt(kept.uri).length === 0);
  });

  describe('looked at again', () => {
    let log: Log;
    let projects: Projects;
    const knows = (id: string): Promise<boolean> => isKnown(projects, id);
    beforeEach(async () => {
      log = new Log('Product Specs, looked at again');
      projects = new Projects(new Core({ read: (path) => Promise.reject(new Error(path)) }, () => '2026-11-21'), log);
      await write('product-specs.yaml', 'spec: config/v1\n');
      await write('one.prd.yaml', prd('one'));
      equal(await knows('one'), true, 'what is there is known');
    });
    afterEach(() => {
      projects.dispose();
      log.dispose();
    });

    it('follow files that come, change and go without a word', async () => {
      equal([await knows('one'), await knows('two')], [true, false], 'before');
      await write('new/er/two.prd.yaml', prd('two'));
      await projects.lookAgain();
      equal([await knows('one'), await knows('two')], [true, true], 'one came');
      await write('new/er/two.prd.yaml', prd('three'));
      await projects.lookAgain();
      equal([await knows('two'), await knows('three')], [false, true], 'it changed');
      await vscode.workspace.fs.rename(testUri('new', 'er', 'two.prd.yaml'), testUri('one.prd.yaml'), { overwrite: true });
      await projects.lookAgain();
      equal([await knows('one'), await knows('three')], [false, true], 'it took the place of another');
      await vscode.workspace.fs.delete(testUri('one.prd.yaml'));
      await projects.lookAgain();
      equal(await knows('three'), false, 'it went');
    });

    it('follow team settings that come and go', async () => {
      await write('team/specs/two.prd.yaml', prd('two'));
      await projects.lookAgain();
      equal(await knows('two'), true, 'it belongs to all');
      await write('team/product-specs.yaml', 'spec: config/v1\n');
      await projects.lookAgain();
      const own = await projects.knownRootOf(testUri('team', 'specs', 'two.prd.yaml'));
      equal(own.folder?.path, testUri('team').path, 'it belongs to the settings of its team now');
      equal(await knows('two'), false, 'and to nobody else');
      await vscode.workspace.fs.delete(testUri('team', 'product-specs.yaml'));
      await projects.lookAgain();
      equal((await projects.rootOf(testUri('team', 'specs', 'two.prd.yaml'))).folder?.path, testUri().path, 'and again to all');
    });

    it('are read anew where the settings give files another kind', async () => {
      await write('notes/a.yaml', 'id: noted\ntitle: Noted\nstatus: draft\n');
      await projects.lookAgain();
      equal(await knows('noted'), false, 'some file of somebody');
      await write('product-specs.yaml', 'spec: config/v1\nfiles: {"notes/*.yaml": prd}\n');
      await projects.lookAgain();
      await projects.lookAgain();
      equal(await knows('noted'), true, 'a PRD by the settings');
    });
  });
});

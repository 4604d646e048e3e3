import * as vscode from 'vscode';
import { cleanUp, equal, found, includes, linesWithHints, ourDiagnostics, pause, readBack, ruleOf, testUri, write } from './support.js';

function create(command: string, given: object): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand<vscode.Uri | undefined>(`productSpecs.${command}`, given);
}

function textOf(uri: vscode.Uri | undefined): string {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri?.toString())?.getText() ?? '';
}

describe('a new spec', () => {
  afterEach(cleanUp);
  beforeEach(() => write('keep.txt', ''));

  it('is created, filled and shown without a question when all is given', async () => {
    const folder = testUri('specs', 'deep');
    const uri = await create('new', { kind: 'prd', template: 'lean', title: 'Faster "search" for $5 {a}', folder });
    equal(uri?.path, `${folder.path}/faster-search-for-5-a.prd.yaml`, 'named after its title, in the folder');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri?.toString(), 'it is shown');
    includes(textOf(uri), 'spec: prd/v1\n', 'it says what it is');
    includes(textOf(uri), 'title: "Faster \\"search\\" for $5 {a}"\n', 'the title stands in it as it was given');
    equal(/\$\{\d/.test(textOf(uri)), false, 'the tab stops are taken for what they are');
    if (!uri) throw new Error('nothing was created');
    await found(uri, 'template-placeholder');
    const errors = ourDiagnostics(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    equal(errors.map((error) => `${ruleOf(error)}: ${error.message}`), [], 'a template is no mistake');
  });

  it('takes nobody’s place', async () => {
    const there = await write('specs/search.prd.yaml', 'spec: prd/v1\nid: mine\n');
    const given = { kind: 'prd', template: 'lean', title: 'Search', folder: testUri('specs') };
    const second = await create('new', given);
    equal(second?.path.endsWith('/specs/search-2.prd.yaml'), true, `the next name is used, not ${second?.path}`);
    const third = await create('new', given);
    equal(third?.path.endsWith('/specs/search-3.prd.yaml'), true, `and the one after, not ${third?.path}`);
    equal(await readBack(there), 'spec: prd/v1\nid: mine\n', 'the existing file is as it was');
  });

  it('does not ask for people whom the team settings name', async () => {
    await write('product-specs.yaml', 'spec: config/v1\nteam:\n  growth-pm: Jo Li\n  core-pm: Ana Ruiz\n  design: none\n');
    const uri = await create('newExperiment', { template: 'ab-test', title: 'Quick search', folder: testUri('specs') });
    includes(textOf(uri), '\nteam:\n  engineering: <name>\n  data: <name or none>\n\n#', 'only the others are left');
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri?.toString());
    if (!document) throw new Error('nothing is shown');
    includes((await linesWithHints(document)).join('\n'), 'Jo Li', 'and the sections have their owners at once');
  });

  it('is never a second file of team settings', async () => {
    const there = await write('product-specs.yml', 'spec: config/v1\n');
    equal(await create('new', { kind: 'config', folder: testUri() }), undefined, 'nothing is created');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), there.toString(), 'the one there is shown');
    equal((await vscode.workspace.fs.readDirectory(testUri())).map(([name]) => name).sort(), ['keep.txt', 'product-specs.yml'], 'the files');
  });

  it('has a command for each kind, and takes a folder by its path', async () => {
    const path = vscode.workspace.asRelativePath(testUri('new'), false);
    const experiment = await create('newExperiment', { template: 'ab-test', title: 'Quick search', folder: path });
    equal(experiment?.path, testUri('new', 'quick-search.experiment.yaml').path, 'the experiment brief');
    includes(textOf(experiment), 'spec: experiment/v1\n', 'is one');
    const launch = await create('newLaunch', { template: 'plan', title: 'Quick search', folder: path });
    includes(textOf(launch), 'spec: launch/v1\n', 'the launch brief is one');
  });

  it('keeps its indentation in an editor that indents with tabs', async () => {
    const configuration = vscode.workspace.getConfiguration('editor', { languageId: 'yaml' });
    await configuration.update('insertSpaces', false, vscode.ConfigurationTarget.Global, true);
    try {
      const uri = await create('new', { kind: 'prd', template: 'lean', title: 'Tabs', folder: testUri() });
      equal(textOf(uri).includes('\t'), false, 'there is no tab');
      includes(textOf(uri), '\n  statement: ', 'but two spaces');
    } finally {
      await configuration.update('insertSpaces', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });

  it('that cannot be written leaves everything as it is', async () => {
    const file = await write('file.txt', 'no folder');
    const before = vscode.window.visibleTextEditors.length;
    const uri = await create('new', { kind: 'prd', template: 'lean', title: 'Search', folder: file });
    equal(uri, undefined, 'there is no new file');
    equal(await readBack(file), 'no folder', 'the file in the way is as it was');
    equal(vscode.window.visibleTextEditors.length, before, 'nothing is opened');
  });

  it('of an unknown kind or template is refused', async () => {
    equal(await create('new', { kind: 'poem', title: 'Search', folder: testUri() }), undefined, 'no such kind');
    equal(await create('new', { kind: 'prd', template: 'poem', title: 'Search', folder: testUri() }), undefined, 'no such template');
    await pause(100);
    equal((await vscode.workspace.fs.readDirectory(testUri())).map(([name]) => name), ['keep.txt'], 'nothing is created');
  });
});

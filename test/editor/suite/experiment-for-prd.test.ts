import * as vscode from 'vscode';
import { cleanUp, equal, found, includes, open, ourDiagnostics, rangeOf, ruleOf, testUri, until, write } from './support.js';

const prd = `spec: prd/v1
id: search
title: Faster search
status: draft
metrics:
  - id: found_rate
    name: Searches with a click
    role: primary
    type: proportion
    direction: increase
    baseline: 0.4
  - id: wait
    role: guardrail
    type: duration
    direction: decrease
`;

function create(given: object): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand<vscode.Uri | undefined>('productSpecs.newExperimentForPrd', given);
}

function textOf(uri: vscode.Uri): string {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.getText() ?? '';
}

async function filesIn(folder: vscode.Uri): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

describe('an experiment for a PRD', () => {
  afterEach(cleanUp);

  it('begins with what the PRD knows, and stands in the PRD', async () => {
    const { document } = await open('search.prd.yaml', prd);
    const uri = await create({ template: 'ab-test', title: 'Quick search', folder: testUri() });
    equal(uri?.path, testUri('quick-search.experiment.yaml').path, 'it is named after its title');
    if (!uri) return;
    equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'it is shown');
    const text = textOf(uri);
    for (const part of ['\nprd: search\n', '\n    id: found_rate\n    name: Searches with a click\n', '\n    - id: wait\n', '\n  metric: found_rate\n']) {
      includes(text, part, 'what the PRD knows');
    }
    equal(/\$\{?\d/.test(text), false, 'the tab stops are taken for what they are');
    includes(document.getText(), '\nexperiments:\n  - quick-search\n', 'the PRD names it');
    equal(document.isDirty, true, 'in the editor, for the person to see');
    await document.save();
    await found(uri, 'template-placeholder');
    const errors = ourDiagnostics(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    equal(errors.map((error) => `${ruleOf(error)}: ${error.message}`), [], 'there is nothing wrong with it');
  });

  it('takes nobody’s place: the second of a title has an id of its own', async () => {
    await write('quick-search.experiment.yaml', 'spec: experiment/v1\n');
    const { document } = await open('search.prd.yaml', `${prd}experiments: [quick-search]\n`);
    const uri = await create({ template: 'ab-test', title: 'Quick search', folder: testUri() });
    equal(uri?.path, testUri('quick-search-2.experiment.yaml').path, 'the next name');
    includes(document.getText(), 'experiments: [quick-search, quick-search-2]\n', 'the PRD names both');
    includes(uri ? textOf(uri) : '', '\nid: quick-search-2\n', 'and the brief has that id');
  });

  it('is made whole or not at all', async () => {
    const { document } = await open('search.prd.yaml', `${prd}experiments: {one: two}\n`);
    equal(await create({ template: 'ab-test', title: 'Quick search', folder: testUri() }), undefined, 'there is no place for it');
    equal(await filesIn(testUri()), ['search.prd.yaml'], 'nothing is left behind');
    equal(document.getText(), `${prd}experiments: {one: two}\n`, 'the PRD is as it was');
    await open('launch.launch.yaml', 'spec: launch/v1\nid: a\n');
    equal(await create({ template: 'ab-test', title: 'Quick search', folder: testUri() }), undefined, 'a launch brief has no experiments');
    equal(await filesIn(testUri()), ['launch.launch.yaml', 'search.prd.yaml'], 'nothing is made');
  });

  it('is offered where the PRD speaks of metrics', async () => {
    const { document } = await open('search.prd.yaml', prd);
    const titles = async (text: string): Promise<string[]> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, rangeOf(document, text));
      return actions.map(({ title }) => title).filter((title) => title.startsWith('New experiment'));
    };
    await until('it is offered', async () => (await titles('role: primary')).length === 1);
    equal(await titles('id: search'), [], 'and nowhere else');
  });
});

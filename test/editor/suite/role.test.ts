import * as vscode from 'vscode';
import { sectionText } from '../../../src/vscode/role-status.js';
import { cleanUp, equal, includes, open, readBack, testUri, until, withSettings, write } from './support.js';

const spec = `spec: prd/v1
id: search
title: Search
status: draft
horizon: current
problem:
  statement: People find nothing.
  who: Buyers
personas:
  - id: buyer
    who: Buyers
goals:
  - id: found
    outcome: Buyers find it
`;

const run = <T>(name: string, argument?: unknown): Thenable<T> => vscode.commands.executeCommand<T>(`productSpecs.${name}`, argument);

describe('my role', () => {
  afterEach(cleanUp);

  it('is set without a question where it is named, and refused where it is none', async () => {
    await withSettings({}, async () => {
      await run('chooseRole', 'growth-pm');
      equal(vscode.workspace.getConfiguration('productSpecs').get('role'), 'growth-pm', 'the role');
      await run('chooseRole', 'wizard');
      equal(vscode.workspace.getConfiguration('productSpecs').get('role'), 'growth-pm', 'the role is as it was');
      await run('chooseRole', '');
      equal(vscode.workspace.getConfiguration('productSpecs').get('role'), '', 'no role');
    });
    await vscode.workspace.getConfiguration('productSpecs').update('role', undefined, vscode.ConfigurationTarget.Global);
  });

  it('leads from one own section to the next and back, and round', async () => {
    await withSettings({ 'productSpecs.role': 'core-pm' }, async () => {
      const editor = await open('a.prd.yaml', spec);
      const line = (): string => editor.document.lineAt(editor.selection.active.line).text;
      const visited: string[] = [];
      for (const name of ['nextMySection', 'nextMySection', 'nextMySection', 'nextMySection', 'previousMySection']) {
        await run(name);
        visited.push(line());
      }
      // The personas are shared.
      equal(visited, ['problem:', 'personas:', 'goals:', 'problem:', 'goals:'], 'the lines');
    });
  });

  it('keeps its own sections bright, until it is asked not to', async () => {
    await withSettings({ 'productSpecs.role': 'pmm' }, async () => {
      await open('a.prd.yaml', spec);
      equal(await run('focusRole'), ['Personas'], 'what stays bright');
      equal(await run('focusRole'), undefined, 'off');
    });
  });

  it('folds what others drive', async () => {
    await withSettings({ 'productSpecs.role': 'pmm' }, async () => {
      const editor = await open('a.prd.yaml', spec);
      equal(await run('foldOtherSections'), [5, 11], 'the first lines of the others');
      // What is folded is out of sight: the ranges in sight begin anew behind it.
      await until('lines are hidden', () => !editor.visibleRanges.some((range) => range.contains(new vscode.Position(6, 4))));
      equal(editor.visibleRanges.some((range) => range.contains(new vscode.Position(9, 4))), true, 'the own section is open');
    });
  });

  it('leaves files of somebody else alone', async () => {
    await withSettings({ 'productSpecs.role': 'pmm' }, async () => {
      await open('k.yaml', 'kind: Pod\nspec: {}\n');
      equal(await run('focusRole'), undefined, 'nothing to focus');
      equal(await run('foldOtherSections'), undefined, 'nothing to fold');
      await vscode.commands.executeCommand('notifications.clearAll');
    });
  });

  it('is told at the cursor', () => {
    const ownership = { section: 'goals', owner: 'core-pm', intended: 'core-pm', people: ['Ana Ruiz'], shared: ['pmm'], contributors: [], informed: [], mustAgree: [], unchecked: [], approver: undefined, steps: [], notes: [] };
    const at = (role: string | undefined, change = {}): string =>
      sectionText({ id: 'goals', title: 'Goals', first: 0, last: 1, key: { start: 0, end: 5 }, ownership: { ...ownership, ...change } }, role);
    equal(at('core-pm', { shared: [] }), 'Goals · core PM · Ana Ruiz (you)', 'mine');
    equal(at('pmm'), 'Goals · core PM · Ana Ruiz · with PMM (your role)', 'shared with me');
    equal(at('core-pm', { people: ['Ana Ruiz', 'Bo Li'], shared: [] }), 'Goals · core PM · Ana Ruiz, Bo Li (your role)', 'one of us');
    equal(at(undefined, { people: [] }), 'Goals · core PM · with PMM', 'of somebody');
    equal(at('pmm', { owner: undefined }), 'Goals · no owner', 'of nobody');
  });
});

describe('the sample workspace', () => {
  afterEach(cleanUp);

  it('is all examples together, in a folder that was not there', async () => {
    const there = await write('product-specs-sample/note.txt', 'mine');
    const place = await run<vscode.Uri>('openSampleWorkspace', { folder: testUri(), open: false });
    includes(place.path, 'product-specs-sample-2', 'another name');
    const names = (await vscode.workspace.fs.readDirectory(place)).map(([name]) => name).sort();
    equal(names.length > 3 && names.includes('guided-setup.prd.yaml'), true, `the files: ${names.join(', ')}`);
    includes(await readBack(vscode.Uri.joinPath(place, 'product-specs.yaml')), 'spec: config/v1', 'the team settings');
    equal(await readBack(there), 'mine', 'what was there');
  });
});

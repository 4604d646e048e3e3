import * as vscode from 'vscode';
import {
  cleanUp, equal, hintsOf, hoverAt, includes, lensesOf, linesWithHints, open, rangeOf, until, withSettings, workspaceUri,
} from './support.js';

const spec = `spec: prd/v1
id: search
title: Faster search
status: draft
team:
  core-pm: Ana Ruiz
problem:
  statement: People cannot find a saved report.
requirements: # what it does
  - id: R1
    text: The list shows reports by name.
positioning:
  category: Reports
`;

async function lensTitles(uri: vscode.Uri): Promise<string[]> {
  return (await lensesOf(uri)).map((lens) => lens.command?.title ?? '');
}

describe('the owner of a section', () => {
  afterEach(cleanUp);

  it('stands behind the key of each section', async () => {
    const { document } = await open('search.prd.yaml', spec);
    const lines = await linesWithHints(document);
    equal(lines.map((line) => line.split(' · ')[0]), ['problem:', 'requirements: # what it does', 'positioning:'], 'behind each section and no other key');
    includes(lines[0] ?? '', 'Ana Ruiz', 'the person named in the team is shown');
    const [first] = await hintsOf(document);
    equal(first?.position.character, 'problem:'.length, 'at the end of the line');
    const tooltip = first?.tooltip;
    includes(typeof tooltip === 'object' ? tooltip.value : '', 'Why this owner', 'the tooltip gives the reasons');
  });

  it('is explained when the mouse rests on the key', async () => {
    const { document } = await open('search.prd.yaml', spec);
    const text = await hoverAt(document.uri, rangeOf(document, 'problem').start);
    includes(text, 'Ana Ruiz', 'the owner');
    includes(text, 'Why this owner', 'the reasons');
    equal(await hoverAt(document.uri, rangeOf(document, 'cannot').start), '', 'prose has no hover');
    await withSettings({ 'productSpecs.hover.enabled': false }, async () => {
      equal(await hoverAt(document.uri, rangeOf(document, 'problem').start), '', 'no hover when it is switched off');
    });
  });

  it('is shown as lens, hint, both or not at all, as set', async () => {
    const { document } = await open('search.prd.yaml', spec);
    const shown = async (): Promise<[number, number]> => [(await hintsOf(document)).length, (await lensTitles(document.uri)).length];
    equal(await shown(), [3, 0], 'hints by default');
    for (const [mode, expected] of [['codeLens', [0, 3]], ['both', [3, 3]], ['off', [0, 0]]] as const) {
      await withSettings({ 'productSpecs.ownership.display': mode }, async () => {
        equal(await shown(), expected, `[hints, lenses] with ${mode}`);
        if (mode === 'codeLens') includes((await lensTitles(document.uri))[0] ?? '', 'Ana Ruiz', 'the lens names the owner');
      });
    }
  });

  it('has more detail when asked for', async () => {
    const { document } = await open('search.prd.yaml', spec);
    await withSettings({ 'productSpecs.ownership.detail': 'roleAndContributors', 'productSpecs.ownership.display': 'codeLens' }, async () => {
      includes((await lensTitles(document.uri))[0] ?? '', ' with ', 'the contributors are named');
    });
    await withSettings({ 'productSpecs.ownership.display': 'codeLens' }, async () => {
      equal((await lensTitles(document.uri))[0]?.includes(' with '), false, 'and are not by default');
    });
  });

  it('is hidden and shown again by the command, without touching the settings', async () => {
    const { document } = await open('search.prd.yaml', spec);
    await vscode.commands.executeCommand('productSpecs.toggleOwnership');
    equal((await hintsOf(document)).length, 0, 'hidden');
    equal(vscode.workspace.getConfiguration('productSpecs').get('ownership.display'), 'inlayHints', 'the setting');
    await vscode.commands.executeCommand('productSpecs.toggleOwnership');
    equal((await hintsOf(document)).length, 3, 'shown');
  });

  it('changes as the spec names another', async () => {
    const editor = await open('search.prd.yaml', spec);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'Ana Ruiz'), 'Bo Lind'));
    const first = await until('the new name is shown', async () => (await linesWithHints(editor.document)).find((line) => line.includes('Bo Lind')));
    includes(first, 'problem:', 'behind the section');
  });

  it('is shown in the examples of the workspace', async () => {
    const { document } = await vscode.window.showTextDocument(workspaceUri('guided-setup.prd.yaml'));
    const lines = await linesWithHints(document);
    equal(lines.length >= 20, true, `every section has a hint, and there are ${lines.length}`);
    equal(lines.filter((line) => line.endsWith('nobody yet')), [], 'every owner has a name');
  });
});

import * as vscode from 'vscode';
import { cleanUp, equal, found, gone, includes, open, rangeOf, until } from './support.js';

const header = 'spec: prd/v1\nid: search\ntitle: Faster search\nstatus: draft\n';

async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind.value);
}

async function applyFix(uri: vscode.Uri, range: vscode.Range, title: string): Promise<void> {
  const actions = await actionsAt(uri, range, vscode.CodeActionKind.QuickFix);
  const action = actions.find((each) => each.title === title);
  if (!action?.edit) throw new Error(`"${title}" is not among: ${actions.map((each) => each.title).join(', ')}`);
  equal(await vscode.workspace.applyEdit(action.edit), true, 'the fix is applied');
}

describe('quick fixes', () => {
  afterEach(cleanUp);

  it('mend a misspelt key, and the finding goes', async () => {
    const { document } = await open('search.prd.yaml', `${header}problm:\n  statement: x\n`);
    const { range } = await found(document.uri, 'unknown-key');
    await applyFix(document.uri, range, 'Change to "problem"');
    equal(document.getText(), `${header}problem:\n  statement: x\n`, 'only the key has changed');
    await gone(document.uri, 'unknown-key');
  });

  it('say what a file is that only its name tells', async () => {
    const { document } = await open('search.prd.yaml', '# Search\r\nid: search\r\ntitle: Faster search\r\nstatus: draft\r\n');
    const { range } = await found(document.uri, 'missing-spec');
    await applyFix(document.uri, range, 'Add "spec: prd/v1"');
    equal(document.getText(), '# Search\r\nspec: prd/v1\r\nid: search\r\ntitle: Faster search\r\nstatus: draft\r\n', 'above the first key');
    await gone(document.uri, 'missing-spec');
  });

  it('that leave something to write put the cursor there, and on to the next place', async () => {
    const evidence = 'evidence:\n  - {id: e, kind: support, finding: Eleven tickets, source: Help desk, date: 2026-10-01}\n';
    const nonGoals = 'non_goals:\n  - {item: Search by voice, reason: Few ask for it}\n';
    const head = 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nlaunch_tier: none\n';
    const text = `${head}problem:\n  statement: Nobody finds it.\n\n${evidence}${nonGoals}`;
    const editor = await open('search.prd.yaml', text);
    const { document } = editor;
    const { range } = await found(document.uri, 'required-by-status');
    editor.selection = new vscode.Selection(range.start, range.start);
    // As somebody does who chooses the first in the list: the answer of a provider, applied by hand, would lose its indentation.
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: vscode.CodeActionKind.QuickFix.value, apply: 'first' });
    await until('the missing parts are there', () => document.getText().includes('personas:'));
    const places: number[] = [];
    for (let stop = 0; stop < 8; stop++) {
      // The editor moves its selection first and tells of it a moment later.
      await until(`place ${stop + 1} is selected`, () => !editor.selection.isEmpty && document.offsetAt(editor.selection.start) !== places.at(-1));
      const place = document.getText(editor.selection);
      equal(/^<[^<>]+>$/.test(place), true, `place ${stop + 1} is selected, not "${place}"`);
      places.push(document.offsetAt(editor.selection.start));
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
    equal([...new Set(places)].sort((a, b) => a - b), places, 'from top to bottom, each in its turn');
    includes(document.getText(), '\npersonas:\n  - ', 'indented as it should be');
    includes(document.getText(), '\nrisks:\n  - id: ', 'from the first to the last');
    equal(/[\\$]/.test(document.getText()), false, 'nothing of the snippet is left in the text');
  });

  it('are offered where the finding is and nowhere else', async () => {
    const { document } = await open('search.prd.yaml', `${header}problm:\n  statement: x\n`);
    await found(document.uri, 'unknown-key');
    const elsewhere = await actionsAt(document.uri, rangeOf(document, 'title'), vscode.CodeActionKind.QuickFix);
    equal(elsewhere.map(({ title }) => title), [], 'nothing at the title');
  });

  it('make all safe changes at once', async () => {
    const { document } = await open('search.prd.yaml', 'id: search\ntitle: Faster search\nstatus: draft\nproblm:\n  statement: x\n');
    await found(document.uri, 'missing-spec');
    await found(document.uri, 'unknown-key');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const [action, ...others] = await actionsAt(document.uri, all, vscode.CodeActionKind.SourceFixAll);
    equal(others.length, 0, 'one action for all');
    if (!action?.edit) throw new Error('nothing is offered for the whole file');
    await vscode.workspace.applyEdit(action.edit);
    includes(document.getText(), 'spec: prd/v1\n', 'the missing line is there');
    await gone(document.uri, 'missing-spec');
  });
});

import * as vscode from 'vscode';
import { cleanUp, equal, found, gone, includes, open, rangeOf } from './support.js';

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
    await applyFix(document.uri, range, 'Change to `problem`');
    equal(document.getText(), `${header}problem:\n  statement: x\n`, 'only the key has changed');
    await gone(document.uri, 'unknown-key');
  });

  it('say what a file is that only its name tells', async () => {
    const { document } = await open('search.prd.yaml', '# Search\r\nid: search\r\ntitle: Faster search\r\nstatus: draft\r\n');
    const { range } = await found(document.uri, 'missing-spec');
    await applyFix(document.uri, range, 'Add `spec: prd/v1`');
    equal(document.getText(), '# Search\r\nspec: prd/v1\r\nid: search\r\ntitle: Faster search\r\nstatus: draft\r\n', 'above the first key');
    await gone(document.uri, 'missing-spec');
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

import * as vscode from 'vscode';
import { cleanUp, equal, found, gone, hoverAt, includes, open, rangeOf, readBack, until } from './support.js';

/** Its own in each test: the specs of earlier ones are forgotten only after a while, and two with one id would be an error. */
let id = 0;

const prd = (status: string): string =>
  `spec: prd/v1\r\nid: search-${id}\r\ntitle: Faster search\r\nstatus: ${status}   # decided on Mondays\r\nauthor: Ana Ruiz\r\nhorizon: current\r\n` +
  'problem:\r\n  statement: Nobody finds a report they saved last month.\r\n';

const change = (status?: string, more: object = {}): Thenable<unknown> =>
  vscode.commands.executeCommand('productSpecs.changeStatus', ...(status === undefined ? [] : [{ status, ...more }]));

/** Accepts what is first in each list that comes up, until that has led somewhere. */
async function choosingFirst(what: string, isThere: () => boolean): Promise<void> {
  await until(what, async () => {
    if (isThere()) return true;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isThere();
  });
}

describe('"Change status"', () => {
  beforeEach(() => id++);
  afterEach(cleanUp);

  it('sets the status with the day and a line in the changelog, in one step, and the findings follow', async () => {
    const { document } = await open('search.prd.yaml', prd('draft'));
    await change('in-review');
    const text = document.getText();
    includes(text, '\r\nstatus: in-review   # decided on Mondays\r\n', 'the comment stays');
    equal(/\r\nhorizon: current\r\nupdated: \d{4}-\d\d-\d\d\r\nproblem:/.test(text), true, `the day is written: ${text}`);
    const entry = /\r\nchangelog:\r\n {2}- date: \d{4}-\d\d-\d\d\r\n {4}by: Ana Ruiz\r\n {4}change: Status changed from draft to in-review\.\r\n$/;
    equal(entry.test(text), true, `the changelog is kept: ${text}`);
    const finding = await found(document.uri, 'required-by-status');
    includes(finding.message, 'For the status \'in-review\' this still needs ', 'what is missing is marked');
    includes(finding.message, '"Personas"', 'with what it is');
    await vscode.commands.executeCommand('undo');
    await until('one step back', () => document.getText() === prd('draft'));
  });

  it('is told beforehand by the hover, and offered on the status', async () => {
    const { document } = await open('search.prd.yaml', prd('draft'));
    const status = rangeOf(document, 'draft');
    const hover = await hoverAt(document.uri, status.start);
    includes(hover, '**Next:** `in-review`. Still needed:', 'the next status');
    includes(hover, '**Personas** (', 'the section that is missing');
    const actionsAt = (range: vscode.Range): Thenable<vscode.CodeAction[]> =>
      vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.Refactor.value);
    equal((await actionsAt(status)).map(({ title, command }) => [title, command?.command]), [['Change status…', 'productSpecs.changeStatus']], 'on the status');
    equal((await actionsAt(rangeOf(document, 'title'))).length, 0, 'nowhere else');
  });

  it('asks to which status, and leads to what is missing for it', async () => {
    const editor = await open('search.prd.yaml', prd('draft'));
    const { document } = editor;
    const end = document.positionAt(document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    const done = change();
    await choosingFirst('the cursor is at the first thing that is missing', () => !vscode.window.activeTextEditor?.selection.active.isEqual(end));
    await done;
    equal(document.getText(), prd('draft'), 'nothing is changed yet');
  });

  it('asks no more than that where nothing is missing', async () => {
    const { document } = await open('search.prd.yaml', prd('in-review'));
    const done = change();
    await choosingFirst('the first status is chosen', () => document.getText().includes('\r\nstatus: draft   # decided on Mondays\r\n'));
    await done;
  });

  it('says why a spec is archived', async () => {
    const { document } = await open('search.prd.yaml', prd('in-review'));
    await found(document.uri, 'required-by-status');
    await change('archived', { reason: 'rejected' });
    includes(document.getText(), '\r\narchived_reason: rejected\r\n', 'the reason');
    await gone(document.uri, 'required-by-status');
  });

  it('changes nothing for a status that does not exist, or where there is none', async () => {
    const { document } = await open('search.prd.yaml', prd('draft'));
    for (const status of ['finished', 'draft', '']) await change(status);
    await change('archived', { reason: 'boring' });
    equal(document.getText(), prd('draft'), 'it is left as it is');
    const settings = 'spec: config/v1\n';
    const { document: team } = await open('a.yaml', settings);
    await change('draft');
    equal(team.getText(), settings, 'settings have no status');
  });

  it('locks the sections that were approved, and names what changes later', async () => {
    const editor = await open('search.prd.yaml', prd('approved'));
    const { document } = editor;
    await vscode.commands.executeCommand('productSpecs.lockPlan', document.uri);
    includes(document.getText(), '\r\napproved_content:\r\n  locked_on: ', 'the lock is written');
    const at = document.getText().lastIndexOf('Nobody finds a report');
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 'Nobody'.length));
    await editor.edit((edit) => edit.replace(range, 'No one'));
    const finding = await found(document.uri, 'post-approval-edit');
    includes(finding.message, 'In "Problem", \'statement\' was ', 'the place is named');
    equal(await readBack(document.uri), prd('approved'), 'nothing is saved before the person does');
  });
});

import * as vscode from 'vscode';
import { cleanUp, equal, includes, open, pause, readBack, testUri, until, write } from './support.js';

const prd = 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nhorizon: next\nproblem:\n  statement: Nobody finds anything.\n';

function previewTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('productSpecs.preview'));
}

async function run<T>(name: string, argument?: unknown): Promise<T> {
  return vscode.commands.executeCommand<T>(`productSpecs.${name}`, argument);
}

describe('the preview', () => {
  afterEach(cleanUp);

  it('opens beside the text, which keeps the focus, and follows to another spec but to nothing else', async () => {
    const editor = await open('a.prd.yaml', prd);
    await run('showPreviewToSide');
    const tab = await until('the preview is there', previewTab);
    equal(tab.group.viewColumn, vscode.ViewColumn.Two, 'its column');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString(), 'the active editor');
    await until('its name', () => previewTab()?.label === 'Preview a.prd.yaml');
    await open('b.prd.yaml', prd.replace('id: search', 'id: other'));
    await until('it shows the other spec', () => previewTab()?.label === 'Preview b.prd.yaml');
    await open('foreign.yaml', 'version: 3\n');
    await pause(400);
    equal(previewTab()?.label, 'Preview b.prd.yaml', 'what it shows beside a foreign file');
  });

  it('opens in place of the text, and there is only one', async () => {
    await open('a.prd.yaml', prd);
    await run('showPreview');
    const tab = await until('the preview is there', previewTab);
    equal(tab.group.viewColumn, vscode.ViewColumn.One, 'its column');
    await run('showPreview');
    equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview).length, 1, 'previews');
  });

  it('opens for a file that is no spec as well', async () => {
    await open('foreign.yaml', 'version: 3\n');
    await run('showPreviewToSide');
    await until('the preview is there', previewTab);
  });
});

describe('sharing a spec', () => {
  afterEach(cleanUp);

  it('writes a page, Markdown and a summary where it is told to', async () => {
    await open('a.prd.yaml', prd);
    const [page, markdown, summary] = [testUri('a.html'), testUri('a.md'), testUri('a.summary.html')];
    equal((await run<vscode.Uri>('exportHtml', { target: page }))?.toString(), page.toString(), 'what the command gives back');
    includes(await readBack(page), '<h1>Search</h1>', 'the page');
    await run('exportMarkdown', { target: markdown });
    includes(await readBack(markdown), '# Search\n\n*PRD*\n', 'the Markdown');
    await run('exportSummary', { target: summary });
    includes(await readBack(summary), 'PRD, summary of ', 'the summary');
  });

  it('never writes over a file that nobody was asked about', async () => {
    const taken = await write('a.html', 'mine');
    await open('a.prd.yaml', prd);
    equal(await run('exportHtml', { target: taken }), undefined, 'what the command gives back');
    equal(await readBack(taken), 'mine', 'the file');
  });

  it('makes no page of half a text', async () => {
    await open('a.prd.yaml', prd.replace('title: Search', 'title: "Search'));
    equal(await run('exportHtml', { target: testUri('a.html') }), undefined, 'what the command gives back');
  });

  it('copies the page and the summary', async () => {
    await open('a.prd.yaml', prd);
    await run('copyMarkdown');
    await until('the page is on the clipboard', async () => (await vscode.env.clipboard.readText()).startsWith('# Search\n\n*PRD*\n'));
    await run('copySummary');
    await until('the summary is on the clipboard', async () => (await vscode.env.clipboard.readText()).startsWith('# Search\n\n*PRD, summary of '));
  });

  it('takes the spec of the preview where that has the focus', async () => {
    await open('a.prd.yaml', prd);
    await run('showPreview');
    await until('the preview is in front', () => previewTab()?.isActive);
    await run('exportHtml', { target: testUri('a.html') });
    includes(await readBack(testUri('a.html')), '<h1>Search</h1>', 'the page');
  });
});

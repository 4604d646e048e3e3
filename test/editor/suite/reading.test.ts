import * as vscode from 'vscode';
import { cleanUp, equal, found, hintsOf, includes, open, ourDiagnostics, pause, until } from './support.js';

describe('pages to read', () => {
  afterEach(cleanUp);

  it('explain the rule that a finding links to', async () => {
    const { document } = await open('search.prd.yaml', 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nproblm: {}\n');
    const { code } = await found(document.uri, 'unknown-key');
    if (typeof code !== 'object') throw new Error('the finding has no link');
    const page = await vscode.workspace.openTextDocument(code.target);
    equal(page.languageId, 'markdown', 'a page');
    includes(page.getText(), 'unknown-key', 'of this rule');
    includes(page.getText(), '## How to fix it', 'with what helps');
  });

  it('open with the command', async () => {
    await vscode.commands.executeCommand('productSpecs.explainRule', 'unknown-key');
    await until('a tab shows the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('unknown-key'))),
    );
  });

  it('show a filled example with its owners, and nothing to complain about', async () => {
    for (const kind of ['prd', 'experiment', 'launch']) {
      await vscode.commands.executeCommand('productSpecs.openExample', kind);
      const document = vscode.window.activeTextEditor?.document;
      if (!document) throw new Error('nothing is shown');
      includes(document.uri.path, ' (read only).', 'the tab says that it cannot be changed');
      includes(document.getText(), `spec: ${kind}/v1\n`, 'the example');
      equal([document.languageId, document.isDirty], ['yaml', false], 'a document to read');
      equal((await hintsOf(document)).length > 5, true, 'with owners');
      await pause(400);
      const findings = ourDiagnostics(document.uri).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Information);
      equal(findings.map(({ message }) => message), [], 'and without warnings');
    }
  });
});

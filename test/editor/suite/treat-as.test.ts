import * as vscode from 'vscode';
import { cleanUp, equal, found, linesWithHints, open, ourDiagnostics, pause } from './support.js';

describe('"Treat as"', () => {
  afterEach(cleanUp);

  it('makes a plain YAML file a spec', async () => {
    const { document } = await open('notes.yaml', '# Notes\ntitle: Faster search\nproblem:\n  statement: x\n');
    await pause(500);
    equal(ourDiagnostics(document.uri), [], 'nothing is said before');
    await vscode.commands.executeCommand('productSpecs.treatAs', 'prd');
    equal(document.getText(), '# Notes\nspec: prd/v1\ntitle: Faster search\nproblem:\n  statement: x\n', 'the line is added');
    await found(document.uri, 'missing-key');
    equal((await linesWithHints(document)).length, 1, 'the section has its owner');
  });

  it('mends a kind that does not exist', async () => {
    const { document } = await open('notes.yaml', 'spec: PRD\nid: notes\ntitle: Faster search\nstatus: draft\n');
    await vscode.commands.executeCommand('productSpecs.treatAs', 'prd');
    equal(document.getText(), 'spec: prd/v1\nid: notes\ntitle: Faster search\nstatus: draft\n', 'the line is mended');
  });
});

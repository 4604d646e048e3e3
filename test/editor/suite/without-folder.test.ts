import * as vscode from 'vscode';
import { equal, found, hintsOf, hoverAt, includes, rangeOf } from './support.js';

describe('without an open folder', () => {
  it('a new spec is an untitled YAML document with all the help', async () => {
    const given = { kind: 'prd', template: 'lean', title: 'Faster search' };
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('productSpecs.new', given);
    const document = vscode.window.activeTextEditor?.document;
    if (!uri || !document) throw new Error('there is no new document');
    equal([uri.scheme, document.uri.toString(), document.languageId], ['untitled', uri.toString(), 'yaml'], 'an untitled YAML document');
    includes(document.getText(), 'title: "Faster search"\n', 'it is filled in');
    await found(uri, 'template-placeholder');
    equal((await hintsOf(document)).length > 5, true, 'the sections have their owners');
    includes(await hoverAt(uri, rangeOf(document, 'problem:').start), 'Owner', 'and explain them');
  });
});

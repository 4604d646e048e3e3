import * as vscode from 'vscode';
import { cleanUp, equal, open } from './support.js';

const spec = `spec: prd/v1
id: search
title: Faster search
status: draft
problem:
  statement: People cannot find a saved report.
requirements:
  - id: R1
    text: The list shows reports by name.
`;

describe('the outline', () => {
  afterEach(cleanUp);

  it('has the sections by their human names, with what is in them', async () => {
    const { document } = await open('search.prd.yaml', spec);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const sections = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Module);
    equal(sections.map(({ name }) => name), ['Problem', 'Requirements'], 'the sections');
    equal(sections[1]?.children.map(({ name }) => name), ['R1'], 'the requirement by its id');
    equal(document.getText(sections[0]?.selectionRange), 'problem', 'going there selects the key');
    equal(document.getText(sections[1]?.range).trimEnd().endsWith('by name.'), true, 'a section reaches to its end');
  });
});

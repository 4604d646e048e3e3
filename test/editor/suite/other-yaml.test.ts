/** Beside another YAML extension, which `test/editor/fixtures/other-yaml` imitates: nothing is said twice, and nothing of ours is lost. */
import * as vscode from 'vscode';
import {
  cleanUp, equal, found, gone, hintsOf, open, pause, rangeOf, replace, rulesAt, until, withSettings,
} from './support.js';

const head = 'spec: prd/v1\nid: search\nstatus: draft\n';
const nested = `${head}title: Search: the next step\nproblm: {}\n`;

function theirs(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'YAML');
}

function syntaxOf(uri: vscode.Uri): string[] {
  return rulesAt(uri).filter((rule) => rule === 'yaml-syntax');
}

describe('beside another YAML extension', () => {
  afterEach(cleanUp);

  it('a slip is named once, by the other, and mended by ours', async () => {
    const { document } = await open('search.prd.yaml', nested);
    const { uri } = document;
    await until('the other names it', () => theirs(uri).length === 1);
    await found(uri, 'unknown-key');
    await gone(uri, 'yaml-syntax');
    await pause(1500);
    equal([theirs(uri).length, syntaxOf(uri)], [1, []], 'it stays with the one');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider', uri, rangeOf(document, 'Search: the'), vscode.CodeActionKind.QuickFix.value,
    );
    const fixes = actions.filter(({ edit }) => edit !== undefined);
    equal(fixes.length, 1, `one fix among ${actions.map(({ title }) => title).join(', ')}`);
    const [fix] = fixes;
    if (fix?.edit) await vscode.workspace.applyEdit(fix.edit);
    equal(document.lineAt(3).text, 'title: "Search: the next step"', 'it is in quotes');
    await until('the other is content', () => theirs(uri).length === 0);
  });

  it('is never shown twice, not for a moment', async () => {
    const editor = await open('search.prd.yaml', nested.replace('Search: the', 'Search the'));
    const { uri } = editor.document;
    await found(uri, 'unknown-key');
    let twice = 0;
    const listener = vscode.languages.onDidChangeDiagnostics(() => (twice += theirs(uri).length > 0 && syntaxOf(uri).length > 0 ? 1 : 0));
    try {
      await replace(editor, 'Search the', 'Search: the');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await until('the other names it', () => theirs(uri).length === 1);
      await pause(1500);
    } finally {
      listener.dispose();
    }
    equal(twice, 0, 'how often both named it');
  });

  it('what the other takes for good YAML is still ours to name', async () => {
    const { document } = await open('search.prd.yaml', `${head}title: “Search”\ngoals:\n  -find: it\n`);
    await until('both are named', () => syntaxOf(document.uri).length === 2);
    equal(theirs(document.uri), [], 'the other says nothing');
    const advice = await open('other.prd.yaml', nested.replace('problm: {}', 'summary: “Search”'));
    await until('the other names the slip', () => theirs(advice.document.uri).length === 1);
    await until('advice stays', () => syntaxOf(advice.document.uri).length === 1);
  });

  it('slips are ours to name where the other does not validate', async () => {
    const { document } = await open('search.prd.yaml', nested);
    const { uri } = document;
    await until('the other names it', () => theirs(uri).length === 1);
    await withSettings({ 'yaml.validate': false }, async () => {
      await found(uri, 'yaml-syntax');
      await until('the other is silent', () => theirs(uri).length === 0);
    });
    await gone(uri, 'yaml-syntax');
    await until('the other names it again', () => theirs(uri).length === 1);
  });

  it('a section is explained once by each', async () => {
    const { document } = await open('search.prd.yaml', `${head}title: Search\ngoals:\n  - {id: find, outcome: People find it.}\n`);
    const at = rangeOf(document, 'goals').start;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const texts = hovers.map(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n'));
    equal(texts.filter((text) => text.includes('Why this owner')).length, 1, 'ours');
    equal(texts.filter((text) => text.includes('Schema text of goals')).length, 1, 'theirs');
    equal(texts.length, 2, 'and no other');
    equal((await hintsOf(document)).length, 1, 'the owner stands behind it');
  });

  it('each key is suggested once by each, ours with what it is for', async () => {
    const { document } = await open('search.prd.yaml', `${head}title: Search\n\n`);
    const at = new vscode.Position(4, 0);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    const label = (item: vscode.CompletionItem): string => (typeof item.label === 'string' ? item.label : item.label.label);
    const keys = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
    const isTheirs = ({ documentation }: vscode.CompletionItem): boolean =>
      (typeof documentation === 'string' ? documentation : (documentation?.value ?? '')).startsWith('Schema text');
    const ours = keys.filter((item) => !isTheirs(item));
    equal([...new Set(ours.map(label))].length, ours.length, 'none of ours comes twice');
    // A label with something beside it is an object.
    for (const wanted of ['goals', 'metrics', 'risks']) {
      equal(keys.filter((item) => label(item) === wanted && isTheirs(item)).length, 1, `${wanted} of theirs`);
      const [item, ...more] = ours.filter((each) => label(each) === wanted);
      equal([typeof item?.label, more.length], ['object', 0], `${wanted} of ours, with its detail`);
    }
  });

  it('the outline has ours beside theirs, each once', async () => {
    const { document } = await open('search.prd.yaml', `${head}title: Search\nproblem:\n  statement: Nobody finds it.\n`);
    const symbols = await until('both are there', async () => {
      const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      return all.some(({ name }) => name === 'problem') && all;
    });
    equal(symbols.filter(({ name }) => name === 'Problem').length, 1, 'our section');
    equal(symbols.filter(({ name }) => name === 'problem').length, 1, 'their key');
  });
});

import * as vscode from 'vscode';
import { cleanUp, equal, includes, open, until, withSettings, write } from './support.js';

/** A file whose text has the cursor in it as `<|>`. */
async function openAt(path: string, textWithCursor: string): Promise<{ editor: vscode.TextEditor; position: vscode.Position }> {
  const offset = textWithCursor.indexOf('<|>');
  const editor = await open(path, textWithCursor.replace('<|>', ''));
  const position = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  return { editor, position };
}

async function itemsAt({ document }: vscode.TextEditor, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
  // Words of the document are VS Code's own suggestion.
  return list.items.filter((item) => item.kind !== vscode.CompletionItemKind.Text);
}

async function labelsAt(path: string, textWithCursor: string): Promise<string[]> {
  const { editor, position } = await openAt(path, textWithCursor);
  return (await itemsAt(editor, position)).map(({ label }) => (typeof label === 'string' ? label : label.label));
}

const header = 'spec: prd/v1\nid: search\ntitle: Faster search\nstatus: draft\n';

function offers(labels: readonly string[], wanted: readonly string[], unwanted: readonly string[]): void {
  equal(wanted.filter((label) => !labels.includes(label)), [], `wanted but not among ${labels.join(', ')}`);
  equal(unwanted.filter((label) => labels.includes(label)), [], 'unwanted but offered');
}

describe('completion', () => {
  afterEach(cleanUp);

  it('offers what a file can be in an empty one', async () => {
    const { editor, position } = await openAt('new.yaml', '<|>');
    equal((await itemsAt(editor, position)).some(({ insertText }) => textOf(insertText).includes('prd/v1')), true, 'a PRD is offered');
  });

  it('offers sections that are missing at the top level', async () => {
    offers(await labelsAt('search.prd.yaml', `${header}problem:\n  statement: x\n<|>\n`), ['metrics', 'goals'], ['problem', 'statement']);
  });

  it('offers the fields of a section inside it', async () => {
    offers(await labelsAt('search.prd.yaml', `${header}problem:\n  statement: x\n  <|>\n`), ['who', 'why_now'], ['statement', 'metrics']);
  });

  it('offers the allowed values', async () => {
    offers(await labelsAt('search.prd.yaml', 'spec: prd/v1\nid: search\nstatus: <|>\n'), ['draft', 'approved'], ['problem']);
  });

  it('offers the names of other specs', async () => {
    await write('reports.prd.yaml', 'spec: prd/v1\nid: saved-reports\ntitle: Reports\nstatus: draft\n');
    const { editor, position } = await openAt('quick.experiment.yaml', 'spec: experiment/v1\nid: quick\ntitle: Quick\nstatus: draft\nprd: <|>\n');
    await until('the id of the PRD is offered', async () => (await itemsAt(editor, position)).some(({ label }) => nameOf(label) === 'saved-reports'));
  });

  it('inserts what is chosen as good YAML', async () => {
    const { editor, position } = await openAt('search.prd.yaml', `${header}pro<|>\n`);
    const item = (await itemsAt(editor, position)).find(({ label }) => nameOf(label) === 'problem');
    equal(item === undefined, false, 'the section is offered');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until('the suggestion is taken', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText().includes('problem:');
    });
    includes(editor.document.getText(), `${header}problem:\n  `, 'the section with its indentation');
    equal(editor.document.getText().includes('proproblem'), false, 'what was typed is replaced');
  });

  it('stays away when it is switched off', async () => {
    await withSettings({ 'productSpecs.completion.enabled': false }, async () => {
      offers(await labelsAt('search.prd.yaml', `${header}<|>\n`), [], ['metrics', 'goals', 'problem']);
    });
  });
});

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}

function textOf(text: string | vscode.SnippetString | undefined): string {
  return typeof text === 'object' ? text.value : (text ?? '');
}

import * as vscode from 'vscode';
import { cleanUp, equal, found, gone, linesWithHints, open, replace, show, testUri, until, watchedFolder, write } from './support.js';

const config = (name: string, rest = ''): string => `spec: config/v1\nteam:\n  core-pm: ${name}\n${rest}`;
const spec = 'spec: prd/v1\nid: search\ntitle: Faster search\nstatus: draft\nproblem:\n  statement: People cannot find a saved report.\n';

function ownerShown(document: vscode.TextDocument, name: string): Promise<string> {
  return until(`${name} is shown`, async () => (await linesWithHints(document)).find((line) => line.includes(name)));
}

describe('the team settings', () => {
  afterEach(cleanUp);

  it('of the nearest folder upwards count', async () => {
    await write('team/product-specs.yaml', config('Ana Ruiz'));
    const inside = await open('team/specs/search.prd.yaml', spec);
    await ownerShown(inside.document, 'Ana Ruiz');
    const beside = await open('search.prd.yaml', spec.replace('id: search', 'id: search-2'));
    await ownerShown(beside.document, 'Amara Osei');
  });

  it('change the owners in an open spec when they are saved by somebody else', async () => {
    await watchedFolder('team');
    await write('team/product-specs.yaml', config('Ana Ruiz'));
    const { document } = await open('team/search.prd.yaml', spec);
    await ownerShown(document, 'Ana Ruiz');
    await write('team/product-specs.yaml', config('Bo Lind'));
    await ownerShown(document, 'Bo Lind');
  });

  it('count as soon as they are typed', async () => {
    await write('team/product-specs.yaml', config('Ana Ruiz'));
    const { document } = await open('team/search.prd.yaml', spec);
    await ownerShown(document, 'Ana Ruiz');
    const editor = await show(testUri('team/product-specs.yaml'), { viewColumn: vscode.ViewColumn.Beside });
    await replace(editor, 'Ana Ruiz', 'Cem Arslan');
    await ownerShown(document, 'Cem Arslan');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await ownerShown(document, 'Ana Ruiz');
  });

  it('count from when they appear and until they go', async () => {
    await watchedFolder('team');
    const { document } = await open('team/search.prd.yaml', spec);
    await ownerShown(document, 'Amara Osei');
    const uri = await write('team/product-specs.yaml', config('Ana Ruiz'));
    await ownerShown(document, 'Ana Ruiz');
    await vscode.workspace.fs.delete(uri);
    await ownerShown(document, 'Amara Osei');
  });

  it('count no more when they went before VS Code told of them', async () => {
    // Mostly VS Code does tell: so several times.
    for (const folder of ['one', 'two', 'three']) {
      await watchedFolder(folder);
      const files = [write(`${folder}/product-specs.yaml`, config('Ana Ruiz')), write(`${folder}/search.prd.yaml`, spec)] as const;
      const [settings, search] = await Promise.all(files);
      const document = await vscode.workspace.openTextDocument(search);
      await ownerShown(document, 'Ana Ruiz');
      await vscode.workspace.fs.delete(settings);
      await ownerShown(document, 'Amara Osei');
    }
  });

  it('switch rules', async () => {
    await watchedFolder('team');
    await write('team/product-specs.yaml', config('Ana Ruiz'));
    const { document } = await open('team/search.prd.yaml', spec.replace('problem', 'problm'));
    await found(document.uri, 'unknown-key');
    await write('team/product-specs.yaml', config('Ana Ruiz', 'rules:\n  unknown-key: off\n'));
    await gone(document.uri, 'unknown-key');
  });

  it('leave the specs working when they are broken', async () => {
    await write('team/product-specs.yaml', 'spec: config/v1\nteam: [\n  {{{\n');
    const { document } = await open('team/search.prd.yaml', spec.replace('problem', 'problm'));
    await found(document.uri, 'unknown-key');
    equal((await linesWithHints(document)).length, 0, 'there is no section that is known');
  });
});

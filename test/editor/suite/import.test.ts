import * as vscode from 'vscode';
import { cleanUp, equal, includes, readBack, testUri, write } from './support.js';

const document = '# Guest checkout\n\n## Background\n\nHalf of the visitors leave.\n\n## Colours\n\nBlue.\n';

function bring(given: object): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand<vscode.Uri | undefined>('productSpecs.import', given);
}

describe('an imported document', () => {
  afterEach(cleanUp);
  beforeEach(() => write('keep.txt', ''));

  it('becomes a spec that is shown, and stays as it is', async () => {
    const file = await write('checkout.md', document);
    const uri = await bring({ file, folder: testUri('specs') });
    equal(uri?.path, testUri('specs', 'guest-checkout.prd.yaml').path, 'it is named for its title');
    if (!uri) throw new Error('nothing was created');
    const text = await readBack(uri);
    includes(text, 'spec: prd/v1\nid: guest-checkout\n', 'it says what it is');
    includes(text, '  # From "Background"\n  statement: Half of the visitors leave.\n', 'what is known has its place');
    includes(text, 'x-imported:\n  - heading: Colours\n    text: Blue.\n', 'what is not known is kept');
    equal(vscode.window.visibleTextEditors.some((editor) => editor.document.uri.toString() === uri.toString()), true, 'it is shown');
    equal(await readBack(file), document, 'the document is as it was');
  });

  it('takes nobody’s place', async () => {
    const there = await write('guest-checkout.prd.yaml', 'spec: prd/v1\nid: mine\n');
    const uri = await bring({ text: document, kind: 'prd', folder: testUri() });
    equal(uri?.path, testUri('guest-checkout-2.prd.yaml').path, 'the next name is used');
    if (!uri) throw new Error('nothing was created');
    includes(await readBack(uri), '\nid: guest-checkout-2\n', 'with an id of its own');
    equal(await readBack(there), 'spec: prd/v1\nid: mine\n', 'the existing file is as it was');
  });

  it('that is no text or becomes no kind is refused', async () => {
    equal(await bring({ text: ' ', folder: testUri() }), undefined, 'nothing in it');
    equal(await bring({ text: document, kind: 'config', folder: testUri() }), undefined, 'team settings');
    equal((await vscode.workspace.fs.readDirectory(testUri())).map(([name]) => name), ['keep.txt'], 'nothing is created');
  });
});

import negative from 'texts:test/fixtures/negative';
import * as vscode from 'vscode';
import { cleanUp, equal, found, hintsOf, hoverAt, lensesOf, open, ourDiagnostics, withSettings } from './support.js';

describe('YAML of others', () => {
  afterEach(cleanUp);

  it('gets nothing: no finding, hint, lens, hover, fix or suggestion of ours', async () => {
    equal(Object.keys(negative).length > 20, true, 'there are fixtures');
    await withSettings({ 'productSpecs.ownership.display': 'both' }, async () => {
      for (const [name, text] of Object.entries(negative)) {
        const { document } = await open(name, text);
        const middle = document.positionAt(text.length / 2);
        for (const position of [new vscode.Position(0, 0), middle]) equal(await hoverAt(document.uri, position), '', `${name}: hover`);
        equal((await hintsOf(document)).length, 0, `${name}: hints`);
        equal((await lensesOf(document.uri)).length, 0, `${name}: lenses`);
      }
      // A finding in a file that is ours and opened last shows that the others had their turn.
      const { document } = await open('ours.prd.yaml', 'id: ours\ntitle: Ours\nstatus: draft\n');
      await found(document.uri, 'missing-spec');
      const reported = vscode.workspace.textDocuments.filter(({ uri }) => ourDiagnostics(uri).length > 0);
      equal(reported.map(({ uri }) => uri.path), [document.uri.path], 'only our file is reviewed');
    });
  });
});

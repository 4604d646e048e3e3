import * as vscode from 'vscode';
import { cleanUp, equal, linesWithHints, open, rangeOf, readBack, testUri, until, write } from './support.js';

const spec = 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nproblem:\n  statement: Nobody finds anything.\ngoals: []\n';
const settings = 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n  design: Mo Diaz # half of the week\n';

async function shown(document: vscode.TextDocument, hint: string): Promise<void> {
  await until(`${hint} is shown`, async () => (await linesWithHints(document)).some((line) => line.includes(hint)));
}

describe('"Assign the owner"', () => {
  afterEach(cleanUp);

  it('is offered on the key of a section, and nowhere else', async () => {
    const { document } = await open('search.prd.yaml', spec);
    const titles = async (text: string, kind?: vscode.CodeActionKind): Promise<string[]> => {
      const range = rangeOf(document, text);
      const at = new vscode.Range(range.start, range.start);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, at, kind?.value);
      return actions.map(({ title }) => title).filter((title) => title.startsWith('Assign'));
    };
    equal(await titles('problem:'), ['Assign the owner of “Problem”…'], 'on a section');
    equal(await titles('goals:', vscode.CodeActionKind.Refactor), ['Assign the owner of “Goals”…'], 'when refactorings are asked for');
    equal(await titles('problem:', vscode.CodeActionKind.QuickFix), [], 'no quick fix');
    equal(await titles('title:'), [], 'not above the sections');
  });

  it('writes the role and the person into the spec', async () => {
    await write('product-specs.yaml', settings);
    const { document } = await open('search.prd.yaml', spec);
    await shown(document, 'core PM · Ana Ruiz');
    await vscode.commands.executeCommand('productSpecs.assignOwner', { section: 'goals', owner: 'growth-pm', person: 'Jo Berg', scope: 'spec' });
    equal(
      document.getText(),
      spec.replace('draft\n', 'draft\nteam:\n  growth-pm: Jo Berg\nownership:\n  goals:\n    owner: growth-pm\n'),
      'what is written',
    );
    await shown(document, 'goals: [] · growth PM · Jo Berg');
  });

  it('writes them into the team settings, saved, with their comments', async () => {
    await write('product-specs.yaml', settings);
    const { document } = await open('search.prd.yaml', spec);
    await shown(document, 'core PM · Ana Ruiz');
    await vscode.commands.executeCommand('productSpecs.assignOwner', { section: 'problem', owner: 'design', scope: 'team' });
    equal(document.getText(), spec, 'the spec stays as it is');
    equal(await readBack(testUri('product-specs.yaml')), `${settings}ownership:\n  prd.problem:\n    owner: design\n`, 'the settings');
    await shown(document, 'design · Mo Diaz');
  });

  it('says why it cannot be done, and changes nothing', async () => {
    const { document } = await open('search.prd.yaml', spec);
    await vscode.commands.executeCommand('productSpecs.assignOwner', { section: 'title', owner: 'design', scope: 'spec' });
    await vscode.commands.executeCommand('productSpecs.assignOwner', { section: 'goals', owner: 'core-pm', scope: 'spec' });
    equal(document.getText(), spec, 'nothing is written');
  });
});

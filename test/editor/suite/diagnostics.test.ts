import * as vscode from 'vscode';
import { plainText } from '../../../src/vscode/convert.js';
import {
  cleanUp, equal, found, gone, includes, open, ourDiagnostics, pause, rangeOf, readBack, replace, rulesAt, testUri, until, withSettings, write,
} from './support.js';

const prd = (id: string, rest: string): string => `spec: prd/v1\nid: ${id}\ntitle: Faster search\nstatus: draft\n${rest}`;

describe('diagnostics', () => {
  afterEach(cleanUp);

  it('tell what is wrong, where, how bad it is, and where to read about it', async () => {
    const { document } = await open('search.prd.yaml', prd('search', 'problm:\n  statement: People cannot find a saved report.\n'));
    const { range, severity, source, code, message } = await found(document.uri, 'unknown-key');
    equal([range.start.line, range.start.character, range.end.line, range.end.character], [4, 0, 4, 6], 'the range is the key');
    equal(severity, vscode.DiagnosticSeverity.Error, 'an unknown key is an error');
    equal(source, 'product-specs', 'the source');
    equal(code, { value: 'unknown-key', target: vscode.Uri.parse('product-specs-rule:/unknown-key.md') }, 'the code links to the page of the rule');
    includes(message, '"problem"', 'the message says what was meant');
  });

  it('show code type as quotes, since nothing but plain text is shown', () => {
    const rows = [
      ['`drfat` is not `draft`.', '"drfat" is not "draft".'],
      ['The status `draft` needs "Problem".', 'The status \'draft\' needs "Problem".'],
      ['Write `title: "A"`.', 'Write \'title: "A"\'.'],
      ['`` a`b `` and `` ` ``', '" a`b " and "`"'],
      ['One ` alone', 'One ` alone'],
    ];
    for (const [text = '', expected] of rows) equal(plainText(text), expected, text);
  });

  it('give information its own severity', async () => {
    await write('product-specs.yaml', 'spec: config/v1\n');
    const { document } = await open('search.prd.yaml', prd('search', 'problem:\n  statement: TODO\n'));
    const marker = await found(document.uri, 'unresolved-marker');
    equal(marker.severity, vscode.DiagnosticSeverity.Information, 'a marker in a draft is worth knowing, no more');
  });

  it('go when typing mends the text, and come when it breaks it', async () => {
    const editor = await open('search.prd.yaml', prd('search', 'problm:\n  statement: People cannot find a saved report.\n'));
    await found(editor.document.uri, 'unknown-key');
    await replace(editor, 'problm', 'problem');
    await gone(editor.document.uri, 'unknown-key');
    await replace(editor, 'problem', 'problems');
    await found(editor.document.uri, 'unknown-key');
  });

  it('of syntax wait until the line is finished: left, or not typed in for a while', async () => {
    const editor = await open('search.prd.yaml', prd('search', 'problem:\n  statement: x\n'));
    const { document } = editor;
    const typeAfter = async (before: string, text: string): Promise<void> => {
      const { end } = rangeOf(document, before);
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('type', { text });
    };
    await typeAfter('statement: x', ': y');
    await pause(700);
    equal(rulesAt(document.uri).includes('yaml-syntax'), false, 'nothing is said about half a line');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    // Sooner than by waiting.
    await until('leaving the line shows it', () => rulesAt(document.uri).includes('yaml-syntax'), 600);
    await typeAfter('statement: x: y', ' ');
    await gone(document.uri, 'yaml-syntax');
    await found(document.uri, 'yaml-syntax');
    equal(editor.selection.active.line, 5, 'though the cursor is still there');
  });

  it('go when the document is closed', async () => {
    const { document } = await open('search.prd.yaml', prd('search', 'problm: {}\n'));
    await found(document.uri, 'unknown-key');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('nothing is found in a closed document', () => ourDiagnostics(document.uri).length === 0);
  });

  it('stand at the right place in a file with Windows line ends', async () => {
    const text = prd('search', 'summary: "Zoë’s 🔎 report"\nproblm: {}\n').replaceAll('\n', '\r\n');
    const { document } = await open('search.prd.yaml', text);
    equal(document.eol, vscode.EndOfLine.CRLF, 'the line ends are kept');
    const { range } = await found(document.uri, 'unknown-key');
    equal(document.getText(range), 'problm', 'the range covers the key');
  });

  it('point at other places that belong to them, here and in other files', async () => {
    const goals = 'goals:\n  - id: find\n    outcome: People find reports.\n  - id: find\n    outcome: People share reports.\n';
    const settings = await write('product-specs.yaml', 'spec: config/v1\nteam:\n  core-pm: "Ana Ruiz\n');
    const { document } = await open('search.prd.yaml', prd('search', goals));
    const places = async (rule: string): Promise<unknown> =>
      (await found(document.uri, rule)).relatedInformation?.map(({ location: { uri, range } }) => [uri.path, range.start, range.end]);
    equal(await places('duplicate-id'), [[document.uri.path, { line: 5, character: 8 }, { line: 5, character: 12 }]], 'the first of the name');
    equal(await places('config-invalid'), [[settings.path, { line: 2, character: 11 }, { line: 2, character: 20 }]], 'the mistake in the settings');
  });

  it('follow what another file says', async () => {
    const experiment = 'spec: experiment/v1\nid: quick\ntitle: Quick search\nstatus: draft\nprd: search-of-tomorrow\n';
    const { document } = await open('quick.experiment.yaml', experiment);
    await found(document.uri, 'unknown-reference');
    await write('search.prd.yaml', prd('search-of-tomorrow', ''));
    await gone(document.uri, 'unknown-reference');
    await vscode.workspace.fs.delete(testUri('search.prd.yaml'));
    await found(document.uri, 'unknown-reference');
  });

  it('wait for saving, or stay away, where the settings say so', async () => {
    await withSettings({ 'productSpecs.lint.run': 'onSave' }, async () => {
      const editor = await open('search.prd.yaml', prd('search', 'problem: {}\n'));
      await replace(editor, 'problem', 'problm');
      await pause(600);
      equal(rulesAt(editor.document.uri).includes('unknown-key'), false, 'nothing new while typing');
      await editor.document.save();
      await found(editor.document.uri, 'unknown-key');
    });
    await withSettings({ 'productSpecs.lint.run': 'off' }, async () => {
      await until('nothing is found when reviewing is off', () => ourDiagnostics(testUri('search.prd.yaml')).length === 0);
    });
    await found(testUri('search.prd.yaml'), 'unknown-key');
    includes(await readBack(testUri('search.prd.yaml')), 'problm', 'it was saved');
  });
});

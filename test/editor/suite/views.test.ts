import * as vscode from 'vscode';
import { ActiveSpec } from '../../../src/vscode/active-spec.js';
import { Core } from '../../../src/vscode/core.js';
import { Documents, openOrNot } from '../../../src/vscode/documents.js';
import { Log } from '../../../src/vscode/log.js';
import { Projects } from '../../../src/vscode/projects.js';
import { SpecLines } from '../../../src/vscode/spec-lines.js';
import { SpecReader } from '../../../src/vscode/spec-reader.js';
import { openAt, roleRow, sectionRow, type Row } from '../../../src/vscode/view-items.js';
import { specRows } from '../../../src/vscode/views.js';
import { cleanUp, equal, includes, open, pause, replace, show, testUri, until, watchedFolder, write } from './support.js';

const prd = (id: string, rest = ''): string =>
  `spec: prd/v1\nid: ${id}\ntitle: About ${id}\nstatus: in-review\nhorizon: current\nproblem:\n  statement: People find nothing.\n  who: Buyers\n${rest}`;
const settings = 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n  pmm: Li Wei\n';

const textOf = ({ item }: Row): string => [item.label, item.description].filter(Boolean).join(': ');

describe('the views', () => {
  const core = new Core({ read: () => Promise.reject(new Error('nothing is read')) }, () => '2026-11-21');
  const log = new Log('Product Specs, the views');
  const projects = new Projects(core, log);
  const documents = new Documents(projects);
  const lines = new SpecLines(core, new SpecReader(documents, projects, log, openOrNot), projects, log);
  const active = new ActiveSpec(documents, projects, log);

  let watching: vscode.Disposable | undefined;

  after(() => vscode.Disposable.from(active, lines, documents, projects, log).dispose());
  afterEach(async () => {
    watching?.dispose();
    await cleanUp();
  });

  /** The titles of the specs of the test that runs. */
  const titles = async (): Promise<string[]> =>
    (await lines.all()).filter(({ uri }) => uri.path.startsWith(testUri().path)).map(({ title }) => title ?? '?');

  it('know the owners of the spec in front, and follow typing and profiles', async () => {
    await watchedFolder('');
    const config = await write('product-specs.yaml', settings);
    const editor = await open('a.prd.yaml', prd('search'));
    const service = await core.service();
    const rows = (): readonly Row[] => {
      const { analysis, document } = active.current ?? {};
      if (!analysis || document !== editor.document) return [];
      return service.ownershipMap(analysis).roles.map((role) => roleRow(role, role.title, () => openAt(editor.document.uri)));
    };
    const sections = (role: string): string[] => (rows().find(({ item }) => item.label === role)?.children[0]?.children ?? []).map(textOf);
    await until('the core PM has the problem', () => sections('core PM').some((text) => text.startsWith('Problem')));
    equal(rows().find(({ item }) => item.label === 'core PM')?.children.map(({ item }) => item.label), ['Ana Ruiz'], 'the person');
    equal(sections('core PM').includes('Goals: empty'), true, 'what is asked for is empty');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), 'goals: 7\n'));
    await until('goals have a finding', () => sections('core PM').some((text) => /^Goals: begun, \d finding/.test(text)));
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('spec: config/v1\nprofile: no-pmm\n'));
    await until('nobody is PMM any more', () => rows().length > 0 && !rows().some(({ item }) => item.label === 'PMM'), 15_000);
  });

  it('know no owners beside a file of somebody else', async () => {
    const editor = await open('a.prd.yaml', prd('search'));
    await until('it is in front', () => active.current?.document === editor.document);
    await open('k.yaml', 'kind: Pod\n');
    await until('there is none', () => active.current === undefined);
    await show(editor.document.uri);
    await until('it is back', () => active.current?.document === editor.document);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('it is gone', () => active.current === undefined);
  });

  it('list all specs, open or not, as they come, change and go', async () => {
    await watchedFolder('');
    await write('a.prd.yaml', prd('search'));
    await write('k.yaml', 'kind: Pod\n');
    let told = 0;
    watching = vscode.Disposable.from(lines.watch(), lines.onDidChange(() => told++));
    await until('one is listed', async () => (await titles()).join() === 'About search');
    const editor = await open('b.prd.yaml', prd('voice'));
    await until('the new one is listed', async () => (await titles()).length === 2);
    const before = told;
    await replace(editor, 'title: About voice', 'title: Voices');
    await until('what is typed counts', async () => (await titles()).includes('Voices'));
    await until('somebody is told', () => told > before);
    await vscode.workspace.fs.delete(testUri('a.prd.yaml'));
    await until('what is gone is gone', async () => (await titles()).length === 1);
  });

  it('say nothing while nobody looks, and know all when somebody does', async () => {
    await watchedFolder('');
    await titles();
    let told = 0;
    watching = lines.onDidChange(() => told++);
    await write('c.prd.yaml', prd('quiet'));
    await pause(1200);
    equal(told, 0, 'times that it was told');
    await until('it is known when asked for', async () => (await titles()).includes('About quiet'));
  });

  it('group the specs below the share of core PMs, and count those with errors', async () => {
    const view: { badge?: vscode.ViewBadge | undefined } = {};
    const uri = testUri('a.prd.yaml');
    const line = { uri, kind: 'prd' as const, title: 'Search', status: 'draft', closed: false, horizon: 'current', errors: 2, warnings: 1 };
    const section = { id: 'goals', title: 'Goals', shared: [], findings: 0, line: 0, character: 0 };
    const sections = [
      { ...section, owner: 'core-pm', state: 'done' as const },
      { ...section, owner: 'pmm', state: 'empty' as const },
      { ...section, owner: 'pmm', state: 'begun' as const },
      { ...section, owner: 'pmm', state: 'later' as const },
    ];
    const rows = await specRows(core, { all: () => Promise.resolve([{ ...line, sections }]) }, 'horizon', view);
    equal(rows.map(textOf), ['Current horizon: 33 %: of sections driven by core PMs', 'Current horizon: 1 spec'], 'the first rows');
    equal(rows[1]?.children.map(textOf), ['Search: 2 errors, 1 warning · PRD · draft'], 'the spec');
    equal([view.badge?.value, view.badge?.tooltip], [1, '1 spec with errors'], 'the badge');
    equal(await specRows(core, { all: () => Promise.resolve([]) }, 'kind', view), [], 'nothing, so that the welcome shows');
    equal(view.badge, undefined, 'no badge');
  });

  it('say in words, also to screen readers, what an icon shows', () => {
    const at = openAt(testUri('a.prd.yaml'), 4, 2);
    const { item } = sectionRow({ id: 'goals', title: 'Goals', owner: 'core-pm', shared: [], state: 'begun', findings: 2, line: 4, character: 2 }, at, '');
    equal([item.description, item.accessibilityInformation?.label, (item.iconPath as vscode.ThemeIcon).id], ['begun, 2 findings', 'Goals, begun, 2 findings', 'warning'], 'the row');
  });

  it('go to the place of a section', async () => {
    const uri = await write('a.prd.yaml', prd('search'));
    const { command, arguments: values = [] } = openAt(uri, 5, 0);
    await vscode.commands.executeCommand(command, ...(values as unknown[]));
    const editor = await until('it is shown', () => vscode.window.activeTextEditor);
    includes(editor.document.lineAt(editor.selection.active.line).text, 'problem:', 'the line');
  });
});

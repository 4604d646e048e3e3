/** In a window of two folders, each with a team, and with specs of the same ids: `test/editor/fixtures/two-teams`. */
import * as vscode from 'vscode';
import { Core } from '../../../src/vscode/core.js';
import { Documents, openOrNot } from '../../../src/vscode/documents.js';
import { Log } from '../../../src/vscode/log.js';
import { folderChoices } from '../../../src/vscode/new-spec-folder.js';
import { Projects } from '../../../src/vscode/projects.js';
import { SpecLines } from '../../../src/vscode/spec-lines.js';
import { SpecReader } from '../../../src/vscode/spec-reader.js';
import type { Row } from '../../../src/vscode/view-items.js';
import { specRows } from '../../../src/vscode/views.js';
import {
  equal, found, gone, includes, linesWithHints, ourDiagnostics, pause, rangeOf, replace, rulesAt, show, until,
} from './support.js';

function at(folder: string, ...path: string[]): vscode.Uri {
  const open = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  if (!open) throw new Error(`no folder ${folder} is open`);
  return vscode.Uri.joinPath(open.uri, ...path);
}

/** A folder beside the two, which is not open. */
function beside(...path: string[]): vscode.Uri {
  return vscode.Uri.joinPath(at('north'), '..', ...path);
}

async function put(uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** As `folder/file:line` of the folder that it lies in, lines from 1. */
function places(locations: readonly (vscode.Location | vscode.LocationLink)[]): string[] {
  return locations.map((location) => {
    const [uri, range] = 'uri' in location ? [location.uri, location.range] : [location.targetUri, location.targetRange];
    return `${inFolder(uri)}:${range.start.line + 1}`;
  }).sort();
}

function inFolder(uri: vscode.Uri): string {
  return uri.path.split('/').slice(-2).join('/');
}

/** In the middle of the last word of a text. */
function inside(document: vscode.TextDocument, text: string): vscode.Position {
  return rangeOf(document, text).end.translate(0, -1);
}

async function labelsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function withFolders(change: () => boolean, work: () => Promise<void>): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  equal(change(), true, 'the folders may be changed');
  await changed;
  await work();
}

const add = (uri: vscode.Uri): boolean => vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, { uri });
const removeLast = (): boolean => vscode.workspace.updateWorkspaceFolders((vscode.workspace.workspaceFolders?.length ?? 0) - 1, 1);

async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

const lint = (): Thenable<{ specs: number } | undefined> => vscode.commands.executeCommand('productSpecs.lintWorkspace');
const clear = (): Thenable<unknown> => vscode.commands.executeCommand('productSpecs.clearClosedFindings');

describe('with two folders of a team each', () => {
  before(() => vscode.extensions.getExtension('product-specs.product-specs')?.activate());
  afterEach(async () => {
    await closeAll();
    await clear();
  });

  it('both are open', () => {
    equal(vscode.workspace.workspaceFolders?.map(({ name }) => name), ['north', 'south'], 'the folders');
  });

  it('a spec has the people, the profile and the levels of rules of its own folder', async () => {
    const north = (await show(at('north', 'search.prd.yaml'))).document;
    const south = (await show(at('south', 'search.prd.yaml'))).document;
    await found(south.uri, 'unknown-key');
    equal(ourDiagnostics(south.uri).find(({ code }) => typeof code === 'object' && code.value === 'unknown-key')?.severity, vscode.DiagnosticSeverity.Warning, 'its level');
    await until('the other is judged', () => rulesAt(north.uri).length > 0);
    equal(rulesAt(north.uri).includes('unknown-key'), false, 'where the rule is off');
    const [of, hints] = [(text: string, all: string[]) => all.find((line) => line.startsWith(text)) ?? '', [await linesWithHints(north), await linesWithHints(south)]];
    equal(hints.map((all) => /Ana Ruiz|Kofi Boateng/.exec(of('problem:', all))?.[0]), ['Ana Ruiz', 'Kofi Boateng'], 'the owners of the problem');
    includes(of('personas:', hints[0] ?? []), 'PMM', 'the personas, in the north');
    equal(of('personas:', hints[1] ?? []).includes('PMM'), false, 'the south has no PMM');
  });

  it('the same id in both is no mistake, and one in a single folder is unknown in the other', async () => {
    const north = (await show(at('north', 'quick.experiment.yaml'))).document;
    await until('it is judged', () => rulesAt(north.uri).length > 0);
    await lint();
    await found(at('south', 'search.prd.yaml'), 'unknown-key');
    const all = (['north', 'south'] as const).flatMap((folder) => ['search.prd.yaml', 'quick.experiment.yaml'].flatMap((name) => rulesAt(at(folder, name))));
    equal(all.filter((rule) => ['unique-spec-id', 'unknown-reference'].includes(rule)), [], 'what would be wrong with ids');
    const editor = await show(at('south', 'quick.experiment.yaml'));
    await replace(editor, 'prd: search', 'prd: voice-of-north');
    await found(editor.document.uri, 'unknown-reference');
    const other = await show(at('north', 'quick.experiment.yaml'));
    await replace(other, 'prd: search', 'prd: voice-of-nobody');
    await found(other.document.uri, 'unknown-reference');
    await replace(other, 'prd: voice-of-nobody', 'prd: voice-of-north');
    await gone(other.document.uri, 'unknown-reference');
  });

  it('ids and people are offered in their own folder only', async () => {
    for (const folder of ['north', 'south'] as const) {
      const editor = await show(at(folder, 'quick.experiment.yaml'));
      await replace(editor, 'prd: search\n', 'prd: \nauthor: \n');
      const { document } = editor;
      const known = await until('ids are offered', async () => {
        const labels = await labelsAt(document, rangeOf(document, 'prd: ').end);
        return labels.includes('search') && labels;
      });
      equal(known.includes('voice-of-north'), folder === 'north', `an id of the north in the ${folder}`);
      const people = await labelsAt(document, rangeOf(document, 'author: ').end);
      equal([people.includes('Ana Ruiz'), people.includes('Kofi Boateng')], [folder === 'north', folder === 'south'], `people in the ${folder}`);
    }
  });

  it('a definition, references and a rename keep to their own folder', async () => {
    for (const folder of ['north', 'south'] as const) {
      const { document } = await show(at(folder, 'quick.experiment.yaml'));
      const position = inside(document, 'prd: search');
      equal(places(await vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, position)), [`${folder}/search.prd.yaml:2`], 'where it is');
      const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
      equal(places(references), [`${folder}/quick.experiment.yaml:5`, `${folder}/search.prd.yaml:2`], 'where it is named');
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, 'find');
      equal(edit.entries().map(([uri]) => inFolder(uri)).sort(), [`${folder}/quick.experiment.yaml`, `${folder}/search.prd.yaml`], 'what is renamed');
    }
  });

  it('symbols of both are found, and say which folder they are in', async () => {
    const containers = await until('both are found', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Faster search');
      return symbols.length >= 2 && symbols.map(({ containerName }) => containerName.split(' · ').at(-1)).sort();
    });
    equal(containers, ['north/search.prd.yaml', 'south/search.prd.yaml'], 'where they are');
  });

  describe('in views and questions', () => {
    const log = new Log('Product Specs, two teams');
    const core = new Core({ read: () => Promise.reject(new Error('nothing is read')) }, () => '2026-11-21');
    const projects = new Projects(core, log);
    const documents = new Documents(projects);
    const lines = new SpecLines(core, new SpecReader(documents, projects, log, openOrNot), projects, log);
    after(() => vscode.Disposable.from(lines, documents, projects, log).dispose());

    const rows = async (): Promise<readonly Row[]> => (await specRows(core, lines, 'kind', {})).flatMap(({ children }) => children);

    it('specs of the same title say which folder they are in', async () => {
      const alike = (await rows()).filter(({ item }) => item.label === 'Faster search').map(({ item }) => item);
      equal(alike.map(({ description }) => String(description).split(' · ')[1]), ['north', 'south'], 'in the row');
      equal(alike.map(({ tooltip }) => String(tooltip).split('\n')[0]), ['north/search.prd.yaml', 'south/search.prd.yaml'], 'in full');
      equal(alike.map(({ accessibilityInformation }) => /, (north|south)|· (north|south) ·/.test(accessibilityInformation?.label ?? '')), [true, true], 'aloud');
    });

    it('the folder of a new spec is asked for by its name, that of the file in front first', async () => {
      await show(at('south', 'search.prd.yaml'));
      const labels = async (within?: vscode.WorkspaceFolder): Promise<string[]> => (await folderChoices(false, within)).map(({ label, description }) => `${label}|${description ?? ''}`);
      equal(await labels(), ['south|an open folder', 'north|an open folder', 'Another folder…|'], 'of all');
      const [north] = vscode.workspace.workspaceFolders ?? [];
      equal(await labels(north), ['north|an open folder', 'Another folder…|'], 'of one');
    });

    it('a new spec takes the people and kinds of the folder it goes to', async () => {
      await show(at('north', 'search.prd.yaml'));
      const given = { template: 'ab-test', title: 'New in the south', folder: at('south', 'new') };
      const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('productSpecs.newExperiment', given);
      equal(uri && inFolder(uri), 'new/new-in-the-south.experiment.yaml', 'where it is');
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      equal(/core-pm: </.test(text), false, 'who is known is not asked for');
      const { config } = await projects.freshProject(at('south'));
      equal(config.profile, 'no-pmm', 'the team of the south');
    });

    it('a new spec asks for the open folder first, and offers what its team has', async () => {
      await show(at('north', 'search.prd.yaml'));
      const created = vscode.commands.executeCommand<vscode.Uri | undefined>('productSpecs.newPrd', { template: 'small', title: 'Asked for' });
      await pause(1000);
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await until('both questions are answered', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document.getText().includes('Of the south.');
      });
      const uri = await created;
      equal(uri && inFolder(uri), 'south/asked-for.prd.yaml', 'where it is');
      if (uri) await vscode.workspace.fs.delete(uri);
    });

    it('a folder that comes is known, and one that goes is forgotten', async () => {
      await lint();
      await found(at('south', 'search.prd.yaml'), 'unknown-key');
      const late = beside('spare', 'south', 'late.prd.yaml');
      equal(rulesAt(late), [], 'before it is open');
      await withFolders(() => add(beside('spare', 'south')), async () => {
        await found(late, 'unknown-key');
        const south = (await rows()).filter(({ item }) => /search$/.test(String(item.label))).map(({ item }) => `${String(item.label)}: ${String(item.description).split(' · ')[1]}`);
        equal(south.sort(), ['Faster search: north', 'Faster search: south in two-teams', 'Late search: south in spare', 'Quick search: north', 'Quick search: south in two-teams'], 'two of a name are told apart');
        const { document } = await show(late);
        await found(document.uri, 'unknown-key');
        includes((await linesWithHints(document)).join('\n'), 'Third Person', 'its people');
        await closeAll();
        await found(late, 'unknown-key');
      });
      await withFolders(removeLast, async () => {
        await until('its findings are gone', () => ourDiagnostics(late).length === 0);
        await found(at('south', 'search.prd.yaml'), 'unknown-key');
        equal((await rows()).some(({ item }) => item.label === 'Late search'), false, 'it is listed no more');
        // Whoever checks again does not bring it back.
        await lint();
        await pause(600);
        equal(rulesAt(late), [], 'after another check');
        const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Late search');
        equal(symbols.map(({ name }) => name), [], 'nor is its name found');
      });
    });

    it('an open folder inside another one keeps its names to itself, with no team settings about', async () => {
      const outer = await put(beside('plain', 'outer.prd.yaml'), 'spec: prd/v1\nid: same\ntitle: Outer\nstatus: draft\n');
      const inner = await put(beside('plain', 'inner', 'inner.prd.yaml'), 'spec: prd/v1\nid: same\ntitle: Inner\nstatus: draft\n');
      const known = async (uri: vscode.Uri): Promise<readonly string[]> => {
        const root = await projects.knownRootOf(uri);
        return (await core.service()).workspaceSymbols(await root.project(), 'same').map(({ path }) => path);
      };
      await withFolders(() => add(beside('plain')), async () => {
        equal([...(await known(outer))].sort(), ['inner/inner.prd.yaml', 'outer.prd.yaml'], 'one folder');
        await withFolders(() => add(beside('plain', 'inner')), async () => {
          equal([await known(outer), await known(inner)], [['outer.prd.yaml'], ['inner.prd.yaml']], 'each has its own');
        });
        await withFolders(removeLast, async () => {
          equal((await known(outer)).length, 2, 'and they are one again');
        });
      });
      await withFolders(removeLast, () => Promise.resolve());
    });
  });
});

/**
 * Which folder's team settings and names count for a document: that of the nearest `product-specs.yaml` upwards, else its
 * workspace folder, else the folder it is in. Keeps them in step with the disk and with unsaved text.
 */
import * as vscode from 'vscode';
import { configFileNames, type ProductSpecs } from '../core/service.js';
import { exampleScheme } from './example-docs.js';
import { exists, folderOf, nameOf, readText } from './files.js';
import { reasonOf, type Log } from './log.js';
import { Root } from './root.js';

/** Several changes within this time are one, in milliseconds: a branch switched touches many files. */
const settleTime = 50;

export class Projects implements vscode.Disposable {
  private readonly roots = new Map<string, Promise<Root>>();
  /** By folder; undefined where no team settings are found upwards. */
  private readonly configFolders = new Map<string, Promise<vscode.Uri | undefined>>();
  private examples: Promise<Root> | undefined;
  /** Of documents that were open when somebody asked for all names: what was read of them last. */
  private readonly told = new WeakMap<vscode.TextDocument, { readonly root: Root; readonly version: number }>();
  private readonly changed = new vscode.EventEmitter<void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly disposables: vscode.Disposable[];

  /** The verdict on any document may be another now. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly service: ProductSpecs,
    private readonly log: Log,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
    this.disposables = [
      this.changed,
      watcher,
      watcher.onDidCreate((uri) => (isConfig(uri) ? this.reset() : this.reread(uri))),
      watcher.onDidDelete((uri) => (isConfig(uri) ? this.reset() : this.reread(uri))),
      watcher.onDidChange((uri) => this.reread(uri)),
      // What is made in the editor is known at once, also where the disk is watched late or not at all.
      vscode.workspace.onDidCreateFiles(({ files }) => (files.some(isConfig) ? this.reset() : undefined)),
      // A folder that goes takes its files along without a word about each.
      vscode.workspace.onDidDeleteFiles(({ files }) => this.resetIfFolder(files)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.resetIfFolder(files.map((file) => file.oldUri))),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.reset()),
    ];
  }

  async rootOf(uri: vscode.Uri): Promise<Root> {
    if (uri.scheme === exampleScheme) return (this.examples ??= this.examplesRoot());
    if (uri.scheme === 'untitled') return this.rootAt(vscode.workspace.workspaceFolders?.[0]?.uri);
    const folder = folderOf(uri);
    return this.rootAt((await this.configFolder(folder)) ?? vscode.workspace.getWorkspaceFolder(uri)?.uri ?? folder);
  }

  /** Begins to read the names of a root's specs, in the background. A lone file's folder is left alone: it may be anything. */
  async readNames(root: Root): Promise<void> {
    const { folder } = root;
    if (!folder || root.watched) return;
    const meant = (await this.configFolder(folder)) ?? vscode.workspace.getWorkspaceFolder(folder);
    await this.log.quietly('Reading the names of all specs', async () => {
      if (meant && (await root.readNames(currentText))) this.fire();
    });
  }

  /**
   * Settles once the names of all specs of a root are known, and those in the editor as they are at this moment.
   *
   * @throws Error in words for people, when they could not be read
   */
  async whenKnown(root: Root): Promise<void> {
    await this.readNames(root);
    await root.known.catch((error: unknown) => {
      throw new Error(`The other specs of this folder could not be read: ${reasonOf(error)}`);
    });
    if (!root.watched) return;
    const open = vscode.workspace.textDocuments.filter(({ uri, languageId }) => languageId === 'yaml' && root.pathOf(uri) !== undefined);
    for (const document of open) {
      const { uri, version } = document;
      const told = this.told.get(document);
      if ((told?.root === root && told.version === version) || (await this.rootOf(uri)) !== root) continue;
      this.told.set(document, { root, version });
      if (await root.read(uri, currentText)) this.fire();
    }
  }

  /** The roots whose specs somebody has looked at. */
  async watchedRoots(): Promise<readonly Root[]> {
    return (await Promise.all(this.roots.values())).filter(({ watched }) => watched);
  }

  /** Takes note of a file that changed on disk, or in the editor without being saved. */
  reread(uri: vscode.Uri): void {
    void this.log.quietly(`Reading ${uri.toString()}`, async () => {
      const root = await this.rootOf(uri);
      if ((root.watched || isConfig(uri)) && (await root.read(uri, currentText))) this.fire();
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private rootAt(folder: vscode.Uri | undefined): Promise<Root> {
    const key = folder?.toString() ?? '';
    const known = this.roots.get(key);
    if (known) return known;
    const root = new Root(this.service, folder);
    // Settings that cannot be read count as none: the specs keep working.
    const ready = this.log.quietly('Reading the team settings', () => root.readConfig(currentText)).then(() => root);
    this.roots.set(key, ready);
    return ready;
  }

  private configFolder(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
    const key = folder.toString();
    const known = this.configFolders.get(key);
    if (known) return known;
    const found = this.searchUpwards(folder);
    this.configFolders.set(key, found);
    return found;
  }

  private async searchUpwards(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
    const here = await Promise.all(configFileNames.map((name) => exists(vscode.Uri.joinPath(folder, name))));
    if (here.includes(true)) return folder;
    const parent = folderOf(folder);
    return parent.path === folder.path ? undefined : this.configFolder(parent);
  }

  /** The examples come with the settings of the team in them. */
  private async examplesRoot(): Promise<Root> {
    const root = new Root(this.service, undefined);
    const config = this.service.kind('config');
    if (config) root.project.update(this.service.fileNameFor(config, ''), await this.service.example(config));
    return root;
  }

  private resetIfFolder(uris: readonly vscode.Uri[]): void {
    if (uris.some((uri) => !/\.ya?ml$/i.test(uri.path))) this.reset();
  }

  /** Where settings appear or go, files may belong elsewhere: everything is looked up anew. */
  private reset(): void {
    this.roots.clear();
    this.configFolders.clear();
    this.fire();
  }

  private fire(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changed.fire(), settleTime);
  }
}

function isConfig(uri: vscode.Uri): boolean {
  return configFileNames.includes(nameOf(uri));
}

/** A file's text as people see it: in the editor, saved or not, or else on disk. */
export async function currentText(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return open ? open.getText() : readText(uri);
}

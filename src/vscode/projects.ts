/**
 * Which folder's team settings and names count for a document: that of the nearest `product-specs.yaml` upwards, else its
 * workspace folder, else the folder it is in. Keeps them in step with the disk and with unsaved text.
 */
import * as vscode from 'vscode';
import { configFileNames } from '../core/first.js';
import type { Project } from '../core/service.js';
import { ConfigFolders } from './config-folders.js';
import type { Core } from './core.js';
import { exampleScheme } from './example-docs.js';
import { mostFiles } from './file-list.js';
import { exists, folderOf, isNew } from './files.js';
import { withLateProgress } from './late-progress.js';
import { Later } from './later.js';
import type { Log } from './log.js';
import { OnceMore } from './once-more.js';
import { outside } from './outside.js';
import { nameOf } from './paths.js';
import { Root } from './root.js';
import { TeamFileWatchers } from './team-files.js';

/** Several changes within this time are one, in milliseconds: a branch switched touches many files. */
const settleTime = 50;

/** Whoever makes a folder outside fills it soon after: until then, in milliseconds. */
const restTime = 3000;

export class Projects implements vscode.Disposable {
  private readonly roots = new Map<string, Promise<Root>>();
  private readonly configFolders = new ConfigFolders(outside);
  private examples: Promise<Root> | undefined;
  private readonly known = new WeakMap<Root, Promise<void>>();
  /** Of documents that were open when somebody asked for all names: what was read of them last. */
  private readonly told = new WeakMap<vscode.TextDocument, { readonly root: Root; readonly version: number }>();
  private readonly teamFiles = new TeamFileWatchers();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly changedFiles = new vscode.EventEmitter<readonly vscode.Uri[] | 'any'>();
  private readonly looks = new OnceMore(() => this.look());
  private readonly change = new Later(() => this.changed.fire());
  private readonly lastLook = new Later(() => void this.lookAgain());
  private readonly disposables: vscode.Disposable[];

  /** The verdict on any document may be another now. */
  readonly onDidChange = this.changed.event;

  /** These files came, went or have another text now; `any` where it is not known which. */
  readonly onDidChangeFiles = this.changedFiles.event;

  constructor(
    private readonly core: Core,
    private readonly log: Log,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
    this.disposables = [
      this.change,
      this.lastLook,
      this.changed,
      this.changedFiles,
      this.teamFiles,
      watcher,
      watcher.onDidCreate((uri) => (isConfig(uri) ? this.reset() : this.reread(uri))),
      watcher.onDidDelete((uri) => (isConfig(uri) ? this.reset() : this.reread(uri))),
      watcher.onDidChange((uri) => this.reread(uri)),
      // What is made in the editor is known at once, also where the disk is watched late or not at all.
      vscode.workspace.onDidCreateFiles(({ files }) => (files.some(isConfig) ? this.reset() : undefined)),
      // A folder that goes takes its files along without a word about each.
      vscode.workspace.onDidDeleteFiles(({ files }) => this.lookIfFolder(files)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.lookIfFolder(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.reset()),
      // A team's own kinds are checked from now on.
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.reset()),
    ];
  }

  async rootOf(uri: vscode.Uri): Promise<Root> {
    if (uri.scheme === exampleScheme) return (this.examples ??= this.examplesRoot());
    if (uri.scheme === 'untitled') return this.rootAt(vscode.workspace.workspaceFolders?.[0]?.uri);
    const folder = folderOf(uri);
    return this.rootAt((await this.configFolders.of(folder)) ?? vscode.workspace.getWorkspaceFolder(uri)?.uri ?? folder);
  }

  /** The project of a new file in a folder, with its templates as they are now. Without a folder, that of the file in front or the first one. */
  async freshProject(folder: vscode.Uri | undefined): Promise<Project> {
    const front = vscode.window.activeTextEditor?.document.uri;
    const beside = front && vscode.workspace.getWorkspaceFolder(front) ? folderOf(front) : undefined;
    const place = folder ?? beside ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if (place && (await this.configFolders.haveChanged(place))) this.reset();
    const root = await (place ? this.rootOf(vscode.Uri.joinPath(place, 'new.yaml')) : this.rootAt(undefined));
    await this.log.quietly('Reading the settings and templates', () => root.readConfig());
    const project = await root.project();
    for (const sentence of (await this.core.service()).skippedTemplates(project)) this.log.info(sentence);
    return project;
  }

  /** The file with the team settings that count for a file; undefined where there are none. */
  async settingsOf(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    const { folder } = await this.rootOf(uri);
    for (const name of configFileNames) {
      const file = folder && vscode.Uri.joinPath(folder, name);
      if (file && (await exists(file))) return file;
    }
    return undefined;
  }

  /** The root of a file, with the names of all its specs known, where there are any to know. */
  async knownRootOf(uri: vscode.Uri): Promise<Root> {
    for (;;) {
      const root = await this.rootOf(uri);
      await this.whenKnown(root);
      // Settings that came or went in the meantime may have made it another's.
      if (!root.isOver) return root;
    }
  }

  /**
   * Settled when the names of all specs of a root are known, which are read in the background from the first time on that somebody asks;
   * also where there are none to read, or they could not be read. A lone file's folder is left alone: it may be anything.
   */
  whenKnown(root: Root): Promise<void> {
    const known = this.known.get(root);
    if (known) return known;
    const reading = this.readNames(root);
    this.known.set(root, reading);
    return reading;
  }

  /**
   * Settled once the names of all specs of a root are known, and those in the editor as they are at this moment.
   *
   * @throws Error in words for people, when they could not be read
   */
  async whenCurrent(root: Root): Promise<void> {
    await this.whenKnown(root);
    if (!root.watched && (await this.holdsSpecs(root))) throw new Error(vscode.l10n.t('The other specs of this folder could not be read: the log of Product Specs says why.'));
    if (!root.watched) return;
    const open = vscode.workspace.textDocuments.filter(({ uri, languageId }) => languageId === 'yaml' && root.pathOf(uri) !== undefined);
    for (const document of open) {
      const { uri, version } = document;
      const told = this.told.get(document);
      if ((told?.root === root && told.version === version) || (await this.rootOf(uri)) !== root) continue;
      this.told.set(document, { root, version });
      if (await root.read(uri)) this.fire();
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
      if (root.watched && !root.knows(uri)) this.lookLater();
      if ((root.watched || isConfig(uri)) && (await root.read(uri))) this.fire();
      if (isConfig(uri)) this.watchTeamFiles(root);
      this.changedFiles.fire([uri]);
      if (root.stale) await this.lookAgain();
    });
  }

  /** Looks at the disk for changes nobody told us of. Settled when they are known. */
  lookAgain(): Promise<void> {
    return this.looks.ask();
  }

  /**
   * Looks at the disk again in a while. Where one thing comes others follow, and VS Code says nothing of what comes and goes within a blink:
   * so the last look is always one that found nothing new.
   */
  lookLater(): void {
    this.lastLook.in(restTime);
  }

  /** Whether specs were in this folder when it was last looked at. */
  async holds(folder: vscode.Uri): Promise<boolean> {
    const roots = await Promise.all(this.roots.values());
    return roots.some((root) => root.watched && (root.holds(folder) || root.folder?.path === folder.path));
  }

  dispose(): void {
    for (const ready of this.roots.values()) void ready.then((root) => root.stop());
    this.roots.clear();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async readNames(root: Root): Promise<void> {
    const { folder } = root;
    if (!folder || !(await this.holdsSpecs(root))) return;
    await this.log.quietly('Reading the names of all specs', async () => {
      const read = await withLateProgress('Product Specs', (tell) =>
        root.readNames((done, of) => tell(vscode.l10n.t('reading specs, {0} of {1} files', done.toLocaleString('en'), of.toLocaleString('en')))),
      );
      if (read && root.cut) this.sayCut(folder);
      if (read) this.fire();
    });
    // Another look at a spec tries again.
    if (!root.watched) this.known.delete(root);
  }

  /** Whether the folder is there for specs, or was opened. That of a lone file may hold anything. */
  private async holdsSpecs({ folder }: Root): Promise<boolean> {
    return folder !== undefined && ((await this.configFolders.of(folder)) ?? vscode.workspace.getWorkspaceFolder(folder)) !== undefined;
  }

  private sayCut(folder: vscode.Uri): void {
    const text = vscode.l10n.t('{0} holds more than {1} YAML files: the rest is not looked at, so names in it are not known.', nameOf(folder), mostFiles.toLocaleString('en'));
    this.log.info(`${text} A file product-specs.yaml in the folder of the specs makes it the only one to be looked at.`);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Product Specs: {0}', text), 15_000);
  }

  private rootAt(folder: vscode.Uri | undefined): Promise<Root> {
    const key = folder?.toString() ?? '';
    const known = this.roots.get(key);
    if (known) return known;
    const root = new Root(this.core, outside, folder);
    // Settings that cannot be read count as none: the specs keep working.
    const ready = this.log.quietly('Reading the team settings', () => root.readConfig()).then(() => this.watchTeamFiles(root));
    this.roots.set(key, ready);
    void ready.then(() => this.lookWhereNew(root));
    return ready;
  }

  /** Of settings that were made just now VS Code may still have to tell, and will not if they go before. */
  private async lookWhereNew({ settings }: Root): Promise<void> {
    if (settings && (await isNew(settings))) this.lookLater();
  }

  /** Changes of a schema on disk are seen at once. */
  private watchTeamFiles(root: Root): Root {
    const { folder } = root;
    const paths = root.teamPaths.filter((path) => !/\.ya?ml$/i.test(path));
    if (!folder) return root;
    const reread = async (): Promise<void> => {
      // The root may have been made anew since.
      const current = await this.roots.get(folder.toString());
      if (await current?.readTeamFiles()) this.fire();
    };
    this.teamFiles.watch(folder, paths, () => void this.log.quietly('Reading the files of the team settings', reread));
    return root;
  }

  /** The examples come with the settings of the team in them. */
  private async examplesRoot(): Promise<Root> {
    const root = new Root(this.core, outside, undefined);
    const service = await this.core.service();
    const config = service.kinds.find(({ id }) => id === 'config');
    if (config) (await root.project()).update(service.fileNameFor(config, ''), await service.example(config));
    return root;
  }

  private lookIfFolder(uris: readonly vscode.Uri[]): void {
    if (uris.some((uri) => !/\.ya?ml$/i.test(uri.path))) void this.lookAgain();
  }

  private async look(): Promise<void> {
    // Those that a reset has put aside in the meantime are left out.
    for (const [key, ready] of [...this.roots]) if (this.roots.get(key) === ready) await this.lookAt(await ready);
  }

  private async lookAt(root: Root): Promise<void> {
    const { folder } = root;
    if (!folder || !root.watched) return;
    await this.whenKnown(root);
    const difference = await this.log.quietly(`Looking at ${folder.toString()} again`, () => root.catchUp());
    // A folder that is gone cannot be looked at.
    if (difference === 'settings' || (!difference && !(await exists(folder)))) this.reset();
    else if (difference && difference.files.length > 0) {
      this.lookLater();
      this.changedFiles.fire(difference.files);
      if (difference.othersChange) this.fire();
    }
  }

  /** Where settings appear or go, files may belong elsewhere: everything is looked up anew. */
  private reset(): void {
    for (const ready of this.roots.values()) void ready.then((root) => root.stop());
    this.roots.clear();
    this.configFolders.clear();
    this.changedFiles.fire('any');
    this.teamFiles.clear();
    this.fire();
    // What is found now, before VS Code told of it, may go again without a word.
    this.lookLater();
  }

  private fire(): void {
    this.change.in(settleTime);
  }
}

function isConfig(uri: vscode.Uri): boolean {
  return configFileNames.includes(nameOf(uri));
}

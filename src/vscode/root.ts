/** A folder with its team settings and, once they have been read, the names of all its specs. */
import type * as vscode from 'vscode';
import { configFileNames, kindBySuffix, mightBeSpec } from '../core/first.js';
import type { Analysis, Kind, Project, WorkspaceFiles } from '../core/service.js';
import type { Core } from './core.js';
import type { FileList } from './file-list.js';
import { isListed, nameOf, pathWithin } from './paths.js';
import { inSlices } from './slices.js';

/** The world as a root sees it: what `WorkspaceFiles` are for the core. Tests pass one in memory. */
export interface Outside {
  /** All that may be specs below a folder. */
  list(folder: vscode.Uri): Promise<FileList>;
  /** The names of the files in a folder, without those of folders below; undefined when there is no such folder. */
  names(folder: vscode.Uri): Promise<readonly string[] | undefined>;
  exists(uri: vscode.Uri): Promise<boolean>;
  /** Changes whenever the file does; undefined when it is not there, empty where that cannot be said. */
  fingerprint(uri: vscode.Uri): Promise<string | undefined>;
  /** A file's text as it is in the editor, or else on disk. Rejects when it is not there or cannot be read. */
  text(uri: vscode.Uri): Promise<string>;
  /** The address of a path below a folder. */
  at(folder: vscode.Uri, path: string): vscode.Uri;
  /** Whether the folder's own schemas may be made into code. */
  isTrusted(): boolean;
}

/** What a look at the disk found. */
export type Difference = { readonly files: readonly vscode.Uri[]; readonly othersChange: boolean } | 'settings';

export class Root {
  /** Undefined until somebody needs it: in a folder of YAML that is not ours nobody ever does. */
  private opened: Project | undefined;
  /** Of two names for the settings file only the first that is there counts. */
  private configName: string | undefined;
  private names: 'unknown' | 'reading' | 'known' = 'unknown';
  private settingsRead = 0;
  private list: FileList | undefined;
  /** What the files looked like when they were read, by path. */
  private readonly prints = new Map<string, string>();
  /** The folders that hold files of ours, by their paths, so that it shows when one goes. */
  private readonly folders = new Set<string>();
  private over = false;
  private settingsStale = false;

  /** @param folder undefined for text that belongs to no folder */
  constructor(
    private readonly core: Core,
    private readonly outside: Outside,
    readonly folder: vscode.Uri | undefined,
  ) {}

  /** Changes whenever an analysis made before may be out of date. Names that are being read count only when all are known. */
  get stamp(): string {
    return this.names === 'known' ? `known:${this.opened?.revision}` : `unknown:${this.settingsRead}`;
  }

  /** Whether somebody wants to know of changes of its files. */
  get watched(): boolean {
    return this.names !== 'unknown';
  }

  /** Whether another took its place, and what it knows may be wrong. */
  get isOver(): boolean {
    return this.over;
  }

  /** Whether there are more files than are looked at. */
  get cut(): boolean {
    return this.list?.cut === true;
  }

  /** Whether files that were read already have to be read again, because the settings give them another kind. */
  get stale(): boolean {
    return this.names === 'known' && this.settingsStale;
  }

  /** The file with its settings; undefined where there are none. */
  get settings(): vscode.Uri | undefined {
    return this.folder && this.configName !== undefined ? this.outside.at(this.folder, this.configName) : undefined;
  }

  pathOf(uri: vscode.Uri): string | undefined {
    return this.folder && pathWithin(this.folder, uri);
  }

  /** Whether this file was there when it was last looked at; true as well for one that is never looked at. */
  knows(uri: vscode.Uri): boolean {
    const path = this.pathOf(uri);
    return path === undefined || !isListed(path) || this.prints.has(path);
  }

  /** Whether files of ours were in this folder when they were last read. */
  holds(folder: vscode.Uri): boolean {
    return this.folders.has(this.pathOf(folder) ?? '');
  }

  /** The settings and what is known of the specs. */
  async project(): Promise<Project> {
    const service = await this.core.service();
    return (this.opened ??= service.newProject(() => this.outside.isTrusted()));
  }

  /** The kinds that a spec can have here; undefined for the built-in ones. */
  get kinds(): readonly Kind[] | undefined {
    return this.opened?.config.kinds;
  }

  /** Of the files and folders that the settings name. */
  get teamPaths(): readonly string[] {
    return this.opened?.teamPaths ?? [];
  }

  async analyze(uri: vscode.Uri, text: string): Promise<Analysis> {
    // Without settings that say otherwise, a look is enough to know that it is not ours.
    if (!this.opened && !mightBeSpec(nameOf(uri), text)) return { ours: false, detection: { ours: false } };
    const project = await this.project();
    const path = this.pathOf(uri);
    if (path !== undefined && (this.names === 'known' || project.isTemplate(path))) return project.analyze(text, path);
    // As long as not all names are known, a reference to another file must not be called wrong: judged without the workspace,
    // a file keeps its kind only if it is passed on.
    const alone = project.analyze(text, undefined, kindBySuffix(nameOf(uri), project.config.kinds));
    return alone.ours || path === undefined ? alone : project.analyze(text, path);
  }

  async readConfig(): Promise<void> {
    for (const name of configFileNames) {
      if (!this.folder) return;
      const uri = this.outside.at(this.folder, name);
      if (!(await this.outside.exists(uri))) continue;
      this.configName = name;
      (await this.project()).update(name, await this.outside.text(uri));
      this.settingsRead++;
      await this.readTeamFiles();
      return;
    }
  }

  /**
   * Reads the names of all specs of the folder, once. True when it did. A file that cannot be read is passed over.
   *
   * @param progress hears how many files of how many are read
   */
  async readNames(progress: (done: number, of: number) => void): Promise<boolean> {
    if (!this.folder || this.names !== 'unknown') return false;
    this.names = 'reading';
    try {
      this.list = await this.outside.list(this.folder);
      const project = await this.project();
      const files = [...this.list.own.values()];
      if (!(await this.readAll(project, files, (done) => progress(done, files.length)))) return false;
    } catch (error) {
      // A search fails when a folder goes while it is on its way. Another look at a spec tries again.
      this.names = 'unknown';
      throw error;
    }
    this.names = 'known';
    return true;
  }

  /** Looks at the disk again, for changes nobody told us of. Where settings came or went, files may belong elsewhere. */
  async catchUp(): Promise<Difference> {
    if (!this.folder || this.names !== 'known') return { files: [], othersChange: false };
    this.settingsStale = false;
    // Settings that went before the files were first listed are missing from no list.
    if (this.settings && !(await this.outside.exists(this.settings))) return 'settings';
    const list = await this.outside.list(this.folder);
    const before = this.list?.configFolders ?? new Set();
    if (list.configFolders.size !== before.size || [...list.configFolders].some((folder) => !before.has(folder))) return 'settings';
    this.list = list;
    const { folder } = this;
    const gone = [...this.prints.keys()].filter((path) => !list.own.has(path)).map((path) => this.outside.at(folder, path));
    const changed: vscode.Uri[] = [];
    await inSlices([...list.own], {
      fetch: ([, uri]) => this.outside.fingerprint(uri),
      work: ([path, uri], print) => {
        if (this.prints.get(path) !== print) changed.push(uri);
      },
      stopped: () => this.over,
    });
    const project = await this.project();
    const { revision } = project;
    await this.readAll(project, [...gone, ...changed]);
    return { files: [...gone, ...changed], othersChange: project.revision !== revision };
  }

  /** Reads the schemas and templates that the settings name. True when that may change the verdict on files. */
  async readTeamFiles(): Promise<boolean> {
    if (!this.folder || !(await (await this.project()).readTeamFiles(this.filesBelow(this.folder)))) return false;
    this.settingsRead++;
    return true;
  }

  /** Takes note of a file's text. True when that may change the verdict on others. */
  async read(uri: vscode.Uri): Promise<boolean> {
    const project = await this.project();
    const path = this.pathOf(uri);
    const isNamed = path !== undefined && (path === this.configName || project.isTemplate(path));
    const changed = this.note(project, uri, await this.look(uri));
    // Settings may name other files now, and a template is one that they name.
    const others = isNamed && (await this.readTeamFiles());
    return changed || others;
  }

  /** Nobody needs it any more: what is still being read need not be. */
  stop(): void {
    this.over = true;
  }

  /** As the core asks for them: by their paths. */
  private filesBelow(folder: vscode.Uri): Pick<WorkspaceFiles, 'read' | 'names'> {
    const { outside } = this;
    return {
      read: (path) => outside.text(outside.at(folder, path)).catch(() => undefined),
      names: (path) => outside.names(outside.at(folder, path)),
    };
  }

  private readAll(project: Project, uris: readonly vscode.Uri[], progress?: (done: number) => void): Promise<boolean> {
    return inSlices(uris, {
      fetch: (uri) => this.look(uri),
      work: (uri, seen) => void this.note(project, uri, seen),
      stopped: () => this.over,
      ...(progress && { progress }),
    });
  }

  /** Undefined for a file that is not there or cannot be read. */
  private async look(uri: vscode.Uri): Promise<{ text: string; print: string } | undefined> {
    try {
      const print = await this.outside.fingerprint(uri);
      return { text: await this.outside.text(uri), print: print ?? '' };
    } catch {
      return undefined;
    }
  }

  private note(project: Project, uri: vscode.Uri, seen: { text: string; print: string } | undefined): boolean {
    const path = this.pathOf(uri);
    if (path === undefined || !isListed(path)) return false;
    if (seen) this.remember(path, seen.print);
    else this.prints.delete(path);
    const isConfig = configFileNames.includes(path);
    if (isConfig && path !== this.configName) return false;
    if (!isConfig) return seen ? project.update(path, seen.text) : project.remove(path);
    this.settingsRead++;
    return seen ? this.updateSettings(project, path, seen.text) : project.remove(path);
  }

  /** Where the settings give other files a kind than before, all have to be read again. */
  private updateSettings(project: Project, path: string, text: string): boolean {
    const before = kindsOfFiles(project);
    project.update(path, text);
    if (kindsOfFiles(project) !== before) this.forgetPrints();
    return true;
  }

  private forgetPrints(): void {
    // Not taken away, so that a file that goes is still missed.
    for (const path of this.prints.keys()) this.prints.set(path, 'stale');
    this.settingsStale = true;
  }

  private remember(path: string, print: string): void {
    this.prints.set(path, print);
    const steps = path.split('/');
    for (let depth = steps.length - 1; depth > 0; depth--) {
      const folder = steps.slice(0, depth).join('/');
      if (this.folders.has(folder)) return;
      this.folders.add(folder);
    }
  }
}

/** What the settings say of which files are specs, and of which kind. */
function kindsOfFiles({ config: { files, declared, templates } }: Project): string {
  return JSON.stringify([files, declared, templates]);
}

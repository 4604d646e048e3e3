/** A folder with its team settings and, once they have been read, the names of all its specs. */
import * as vscode from 'vscode';
import { configFileNames, type Analysis, type Kind, type ProductSpecs, type Project } from '../core/service.js';
import { exists, folderOf, nameOf, pathWithin } from './files.js';

/** More YAML than this in one folder is not somebody's specs. */
const mostFiles = 20_000;
const readAtOnce = 16;

export class Root {
  readonly project: Project;
  /** Of two names for the settings file only the first that is there counts. */
  private configName: string | undefined;
  private reading: Promise<unknown> = Promise.resolve();
  private names: 'unknown' | 'reading' | 'known' = 'unknown';

  /** @param folder undefined for text that belongs to no folder */
  constructor(
    private readonly service: ProductSpecs,
    readonly folder: vscode.Uri | undefined,
  ) {
    this.project = service.newProject();
  }

  /** Changes whenever an analysis made before may be out of date. */
  get stamp(): string {
    return `${this.project.revision} ${this.names}`;
  }

  /** Whether somebody wants to know of changes of its files. */
  get watched(): boolean {
    return this.names !== 'unknown';
  }

  /** Settles once all names that are being read are known; rejects when they could not be read. */
  get known(): Promise<unknown> {
    return this.reading;
  }

  pathOf(uri: vscode.Uri): string | undefined {
    return this.folder && pathWithin(this.folder, uri);
  }

  analyze(uri: vscode.Uri, text: string): Analysis {
    const path = this.pathOf(uri);
    if (path !== undefined && this.names === 'known') return this.project.analyze(text, path);
    // As long as not all names are known, a reference to another file must not be called wrong: judged without the workspace,
    // a file keeps its kind only if it is passed on.
    const alone = this.project.analyze(text, undefined, kindByName(this.service.kinds, nameOf(uri)));
    return alone.ours || path === undefined ? alone : this.project.analyze(text, path);
  }

  /** @param texts gives a file's text as it is in the editor, or else on disk */
  async readConfig(texts: (uri: vscode.Uri) => Promise<string>): Promise<void> {
    for (const name of configFileNames) {
      if (!this.folder) return;
      const uri = vscode.Uri.joinPath(this.folder, name);
      if (!(await exists(uri))) continue;
      this.configName = name;
      this.project.update(name, await texts(uri));
      return;
    }
  }

  /** Reads the names of all specs of the folder, once. True when it did. A file that cannot be read is passed over. */
  async readNames(texts: (uri: vscode.Uri) => Promise<string>): Promise<boolean> {
    if (!this.folder || this.names !== 'unknown') return false;
    this.names = 'reading';
    const reading = this.readAll(this.folder, texts);
    this.reading = reading;
    await reading;
    return true;
  }

  private async readAll(folder: vscode.Uri, texts: (uri: vscode.Uri) => Promise<string>): Promise<void> {
    try {
      const pattern = new vscode.RelativePattern(folder, '**/*.{yaml,yml}');
      const found = await vscode.workspace.findFiles(pattern, '**/{node_modules,.git}/**', mostFiles);
      const own = withoutNestedRoots(folder, found);
      while (own.length > 0) await Promise.all(own.splice(0, readAtOnce).map((uri) => this.read(uri, texts)));
    } catch (error) {
      // A search fails when a folder goes while it is on its way. Another look at a spec tries again.
      this.names = 'unknown';
      throw error;
    }
    this.names = 'known';
  }

  /** Takes note of a file's text. True when that may change the verdict on others. */
  async read(uri: vscode.Uri, texts: (uri: vscode.Uri) => Promise<string>): Promise<boolean> {
    const path = this.pathOf(uri);
    if (path === undefined || (configFileNames.includes(path) && path !== this.configName)) return false;
    try {
      return this.project.update(path, await texts(uri));
    } catch {
      return this.project.remove(path);
    }
  }
}

/** What lies in a folder below with team settings of its own belongs to that folder. */
function withoutNestedRoots(root: vscode.Uri, uris: readonly vscode.Uri[]): vscode.Uri[] {
  const nested = uris.filter((uri) => configFileNames.includes(nameOf(uri))).map(folderOf).filter((folder) => folder.path !== root.path);
  return uris.filter((uri) => !nested.some((folder) => pathWithin(folder, uri) !== undefined));
}

function kindByName(kinds: readonly Kind[], name: string): Kind | undefined {
  const lower = name.toLowerCase();
  return kinds.find(({ suffixes }) => suffixes.some((suffix) => (suffix.startsWith('.') ? lower.endsWith(suffix) : lower === suffix)));
}

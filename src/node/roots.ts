/** Which root a file belongs to, and the root's specs: read from disk once, when somebody asks. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configFileNames, type ProductSpecs, type Project, type WorkspaceFiles } from '../core/service.js';
import { readText } from './text-file.js';
import { gitRoot, pathWithin, upwards, walk, type Walked } from './walk.js';

/** A folder with its team settings and the names of all its specs. */
export interface Root {
  /** Absolute. */
  readonly folder: string;
  readonly project: Project;
  /** Takes note of a file's text, unless it is what was read from disk. */
  note(path: string, text: string): void;
}

export class Roots {
  private readonly walks = new Map<string, Walked>();
  private readonly byFolder = new Map<string, Promise<Root>>();
  private readonly folders = new Map<string, string>();

  /**
   * @param cwd the root of files that lie in it and belong to no other
   * @param config the text of team settings that count in place of each root's own
   * @param onRead hears of each file of a root that is read for its names
   */
  constructor(
    private readonly service: ProductSpecs,
    private readonly cwd: string,
    private readonly config: string | undefined = undefined,
    private readonly onRead: () => void = () => undefined,
  ) {}

  /** @param file absolute; need not exist */
  of(file: string): Promise<Root> {
    const folder = this.folderOf(dirname(file));
    const known = this.byFolder.get(folder);
    if (known) return known;
    const root = this.load(folder);
    this.byFolder.set(folder, root);
    return root;
  }

  /** The YAML files below a folder. */
  walk(folder: string): Walked {
    const known = this.walks.get(folder);
    if (known) return known;
    const walked = walk(folder);
    this.walks.set(folder, walked);
    return walked;
  }

  /** Team settings alone, for text that is no file, or none yet in a folder. */
  async settings(folder = this.cwd): Promise<Project> {
    const project = this.service.newProject();
    const root = this.folderOf(folder);
    await project.load({ list: () => Promise.resolve([]), read: this.reader(root), names: namesIn(root) });
    return project;
  }

  private async load(folder: string): Promise<Root> {
    const project = this.service.newProject();
    const known = new Map<string, string>();
    const read = this.reader(folder);
    const files: WorkspaceFiles = {
      list: () => Promise.resolve(this.own(folder).map((file) => pathWithin(folder, file)).filter((path) => !configFileNames.includes(path))),
      read: async (path) => {
        this.onRead();
        const text = await read(path);
        if (text !== undefined) known.set(path, text);
        return text;
      },
      names: namesIn(folder),
    };
    await project.load(files);
    return {
      folder,
      project,
      note: (path, text) => {
        if (known.get(path) === text || (this.config !== undefined && configFileNames.includes(path))) return;
        known.set(path, text);
        project.update(path, text);
      },
    };
  }

  /** What lies in a folder below with team settings of its own belongs to that folder. */
  private own(folder: string): readonly string[] {
    return this.walk(folder).files.filter((file) => this.folderOf(dirname(file)) === folder);
  }

  private reader(folder: string): WorkspaceFiles['read'] {
    return (path) => {
      if (this.config !== undefined && configFileNames.includes(path)) {
        return Promise.resolve(path === configFileNames[0] ? this.config : undefined);
      }
      const file = join(folder, path);
      try {
        return Promise.resolve(existsSync(file) ? readText(file).text : undefined);
      } catch {
        // It is reported where it is named; for the others it is not there.
        return Promise.resolve(undefined);
      }
    };
  }

  private folderOf(folder: string): string {
    const known = this.folders.get(folder);
    if (known !== undefined) return known;
    const found =
      upwards(folder, (candidate) => configFileNames.some((name) => existsSync(join(candidate, name)))) ??
      gitRoot(folder) ??
      (isWithin(this.cwd, folder) ? this.cwd : folder);
    this.folders.set(folder, found);
    return found;
  }
}

function namesIn(root: string): NonNullable<WorkspaceFiles['names']> {
  return (folder) => {
    try {
      return Promise.resolve(readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])));
    } catch {
      return Promise.resolve(undefined);
    }
  };
}

function isWithin(outer: string, inner: string): boolean {
  return upwards(inner, (folder) => folder === outer) !== undefined;
}

/** Which root a file belongs to, and the root's specs: read from disk once, when somebody asks. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configFileNames, type LoadOptions, type ProductSpecs, type Project, type WorkspaceFiles } from '../core/service.js';
import { readText, type FileText } from './text-file.js';
import { gitRoot, pathWithin, upwards, walk, type Walked } from './walk.js';

/** A folder with its team settings and the names of all its specs. */
export interface Root {
  /** Absolute. */
  readonly folder: string;
  readonly project: Project;
  /** The texts of the team settings that count, and of the files they name, in one. */
  readonly settings: string;
  /** What was read from disk; undefined for a file that the walk of the root passed over. */
  read(path: string): FileText | undefined;
  /** Takes note of a file's text, unless it is what was read from disk. */
  note(path: string, text: string): void;
}

/**
 * How a root is read with less work. What it `keep`s counts only as far as there is memory for it.
 *
 * @param folder of the root, absolute; the paths that the options are asked about lie within
 * @param settings gives the text of the team settings that count, known from the first spec on
 */
type LoadOptionsFor = (folder: string, settings: () => string) => Pick<LoadOptions, 'keep' | 'recall'>;

/** Twelve bytes of tree a character make some 400 MB: about five thousand specs, which then need not be read a second time to be judged. */
const charactersKept = 32_000_000;

export class Roots {
  private readonly walks = new Map<string, Walked>();
  private readonly byFolder = new Map<string, Promise<Root>>();
  private readonly folders = new Map<string, string>();
  private room = charactersKept;

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
    private readonly optionsFor: LoadOptionsFor = () => ({}),
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
    const read = this.reader(root);
    await project.load({ list: () => Promise.resolve([]), read: (path) => Promise.resolve(read(path)?.text), names: namesIn(root) });
    return project;
  }

  private async load(folder: string): Promise<Root> {
    const project = this.service.newProject();
    const known = new Map<string, FileText>();
    let team = '';
    const read = this.reader(folder);
    const files: WorkspaceFiles = {
      list: () => {
        // What has been read until now is the settings and the files they name.
        team = JSON.stringify([...known].filter(([path]) => !configFileNames.includes(path)).map(([path, { text }]) => [path, text]));
        return Promise.resolve(this.own(folder).map((file) => pathWithin(folder, file)).filter((path) => !configFileNames.includes(path)));
      },
      read: (path) => {
        this.onRead();
        const file = read(path);
        if (file) known.set(path, file);
        return Promise.resolve(file?.text);
      },
      names: namesIn(folder),
    };
    const settings = (): string => JSON.stringify([...configFileNames.map((name) => known.get(name)?.text), team]);
    const { keep, recall } = this.optionsFor(folder, settings);
    await project.load(files, {
      places: false,
      keep: (path, text) => {
        const keeps = text.length <= this.room && keep?.(path, text) === true;
        if (keeps) this.room -= text.length;
        return keeps;
      },
      ...(recall && { recall }),
    });
    return {
      folder,
      project,
      get settings() {
        return settings();
      },
      read: (path) => known.get(path),
      note: (path, text) => {
        if (known.get(path)?.text === text || (this.config !== undefined && configFileNames.includes(path))) return;
        known.set(path, { text, bom: false, invalidUtf8: false });
        project.update(path, text);
      },
    };
  }

  /** What lies in a folder below with team settings of its own belongs to that folder. */
  private own(folder: string): readonly string[] {
    return this.walk(folder).files.filter((file) => this.folderOf(dirname(file)) === folder);
  }

  private reader(folder: string): (path: string) => FileText | undefined {
    return (path) => {
      if (this.config !== undefined && configFileNames.includes(path)) {
        return path === configFileNames[0] ? { text: this.config, bom: false, invalidUtf8: false } : undefined;
      }
      try {
        return readText(join(folder, path));
      } catch {
        // It is reported where it is named; for the others it is not there.
        return undefined;
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

/** One root: its team settings and the names of its specs. Analyses of its files are made here, so that they all see the same. */
import { analyze, type Analysis, type ForeignAnalysis } from './analyze.js';
import { defaultConfig, type Config } from './config.js';
import { parse } from './parse/parse.js';
import type { Source } from './parse/source.js';
import { kindById, type Kind } from './schema/catalog.js';
import { readConfig } from './spec/config.js';
import { detect, mightBeSpec } from './spec/detect.js';
import type { PlaceIndex } from './spec/place-index.js';
import { Spec } from './spec/spec.js';
import { seenByOthers, summarise } from './spec/summary.js';
import { WorkspaceNames } from './spec/workspace-names.js';
import type { WorkspaceFiles } from './workspace.js';

export const configFileNames: readonly string[] = ['product-specs.yaml', 'product-specs.yml'];

const foreign: ForeignAnalysis = { ours: false, detection: { ours: false } };

export class Project {
  private settings: Config = defaultConfig;
  private readonly names = new WorkspaceNames();
  private latest: { readonly path: string | undefined; readonly source: Source } | undefined;
  /** Grows whenever a change of one file may change the verdict on others. */
  private revisionNumber = 0;

  /** @param today gives the current day as `YYYY-MM-DD`; asked anew for each analysis */
  constructor(private readonly today: () => string) {}

  get config(): Config {
    return this.settings;
  }

  /** Where the names of all files stand. */
  get places(): PlaceIndex {
    return this.names.places;
  }

  /** An analysis made at another revision may be out of date. */
  get revision(): number {
    return this.revisionNumber;
  }

  /** Reads the settings and remembers every spec. One file that cannot be read never stops the others. */
  async load(files: WorkspaceFiles): Promise<void> {
    for (const name of configFileNames) {
      const text = await files.read(name);
      if (text === undefined) continue;
      this.update(name, text);
      break;
    }
    for (const path of await files.list()) {
      const text = await files.read(path);
      if (text !== undefined) this.update(path, text);
    }
  }

  /** Takes note of a file's new text. True when that may change the verdict on other files. */
  update(path: string, text: string): boolean {
    const spec = this.specIn(path, text);
    if (configFileNames.includes(path)) {
      const isConfig = spec?.kind.id === 'config';
      this.settings = isConfig ? readConfig(spec, path) : { ...defaultConfig, path };
      this.names.delete(path);
      if (isConfig) this.names.places.set(path, spec);
      this.revisionNumber++;
      return true;
    }
    return spec && spec.kind.id !== 'config' ? this.remember(spec, path) : this.forget(path);
  }

  /** Takes note that a file is gone. True when that may change the verdict on other files. */
  remove(path: string): boolean {
    if (configFileNames.includes(path)) {
      this.settings = defaultConfig;
      this.names.delete(path);
      this.revisionNumber++;
      return true;
    }
    return this.forget(path);
  }

  /**
   * @param path relative to the root; undefined for text that is no file, which is judged without the workspace
   * @param given the kind a person chose for text that does not say
   */
  analyze(text: string, path: string | undefined, given?: Kind): Analysis {
    const settingKind = given ?? (path === undefined ? undefined : this.kindBySettings(path));
    if (!mightBeSpec(path ?? '', text, settingKind)) return foreign;
    return analyze({
      source: this.sourceOf(text, path),
      path,
      config: this.settings,
      workspace: path === undefined ? undefined : this.names,
      today: this.today(),
      ...(settingKind && { settingKind }),
    });
  }

  /**
   * The tree of a text. The latest is kept, since a changed file is both remembered and judged, and since of the next version
   * of the same file only what changed has to be read.
   */
  private sourceOf(text: string, path: string | undefined): Source {
    const { latest } = this;
    if (latest?.source.text === text) return latest.source;
    const source = parse(text, latest?.path === path ? latest?.source : undefined);
    this.latest = { path, source };
    return source;
  }

  /** A text read as the file at a path, team settings included; undefined for one that is not ours. Nothing is remembered of it. */
  specIn(path: string, text: string): Spec | undefined {
    // The team settings are what they are, whatever they say of other files.
    const settingKind = configFileNames.includes(path) ? undefined : this.kindBySettings(path);
    if (!mightBeSpec(path, text, settingKind)) return undefined;
    const source = this.sourceOf(text, path);
    const detection = detect(source, path, settingKind);
    return detection.ours ? new Spec(detection.kind, source) : undefined;
  }

  private remember(spec: Spec, path: string): boolean {
    const summary = summarise(spec, path);
    const old = this.names.at(path);
    this.names.set(summary);
    this.names.places.set(path, spec);
    const changed = old === undefined || seenByOthers(old) !== seenByOthers(summary);
    if (changed) this.revisionNumber++;
    return changed;
  }

  private forget(path: string): boolean {
    if (!this.names.at(path)) return false;
    this.names.delete(path);
    this.revisionNumber++;
    return true;
  }

  private kindBySettings(path: string): Kind | undefined {
    const match = this.settings.files.find(({ glob }) => globMatches(glob, path));
    return match && kindById(match.kind);
  }
}

/** `*` within a folder's name, `**` across folders, `?` one character. */
function globMatches(glob: string, path: string): boolean {
  const pattern = glob.replace(/[.+^${}()|[\]\\]|\*\*\/?|\*|\?/g, (part) =>
    part === '**/' ? '(?:.*/)?' : part === '**' ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`,
  );
  return new RegExp(`^${pattern}$`, 'u').test(path);
}

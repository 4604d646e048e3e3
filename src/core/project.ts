/** One root: its team settings and the names of its specs. Analyses of its files are made here, so that they all see the same. */
import { analyze, type Analysis, type ForeignAnalysis } from './analyze.js';
import { defaultConfig, type Config } from './config.js';
import { globMatches } from './glob.js';
import { parse } from './parse/parse.js';
import type { Source } from './parse/source.js';
import { configFileNames, kindById, type Kind } from './schema/catalog.js';
import { readConfig } from './spec/config.js';
import { detect } from './spec/detect.js';
import { mightBeSpec } from './spec/might-be.js';
import type { PlaceIndex } from './spec/place-index.js';
import { Spec } from './spec/spec.js';
import { seenByOthers, summarise, type SpecSummary } from './spec/summary.js';
import { WorkspaceNames } from './spec/workspace-names.js';
import { pathInside, TeamFiles, type NamedFiles } from './team/files.js';
import type { WorkspaceFiles } from './workspace.js';

/** Ways to read a whole root with less work. */
export interface LoadOptions {
  /** Whether a file's tree stays in memory for the analysis that follows. It takes about twelve bytes a character of the text. */
  readonly keep?: (path: string, text: string) => boolean;
  /** Whether anybody will ask where names stand: an editor does, while no verdict rests on it. */
  readonly places?: boolean;
  /**
   * What was remembered of a spec when it had the same text and the same settings counted; undefined where nobody knows. Where names stand
   * in such a file is not known then.
   */
  readonly recall?: (path: string, text: string) => SpecSummary | undefined;
}

const foreign: ForeignAnalysis = { ours: false, detection: { ours: false } };
const template: ForeignAnalysis = { ours: false, detection: { ours: false, template: true } };

export class Project {
  private settings: Config = defaultConfig;
  private readonly teamFiles: TeamFiles;
  private reading: Promise<unknown> = Promise.resolve();
  private readonly names = new WorkspaceNames();
  private latest: { readonly path: string | undefined; readonly source: Source; readonly spec?: Spec } | undefined;
  /**
   * Of files that are likely to be judged once all are known. Not their specs: what is worked out for a verdict would hang on something that is
   * long in memory, and so stay there too, where what is new and soon forgotten costs next to nothing.
   */
  private readonly kept = new Map<string, Source>();
  private knowsPlaces = true;
  /** Grows whenever a change of one file may change the verdict on others. */
  private revisionNumber = 0;

  /**
   * @param today gives the current day as `YYYY-MM-DD`; asked anew for each analysis
   * @param trusted whether the folder's own schemas may be made into code
   */
  constructor(
    private readonly today: () => string,
    trusted: () => boolean = () => true,
  ) {
    this.teamFiles = new TeamFiles(trusted);
  }

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
  async load(files: WorkspaceFiles, { keep, recall, places = true }: LoadOptions = {}): Promise<void> {
    this.knowsPlaces = places;
    for (const name of configFileNames) {
      const text = await files.read(name);
      if (text === undefined) continue;
      this.update(name, text);
      break;
    }
    await this.readTeamFiles(files);
    for (const path of await files.list()) {
      const text = await files.read(path);
      if (text === undefined) continue;
      const summary = recall?.(path, text);
      if (summary) {
        this.names.set(summary);
        this.revisionNumber++;
        continue;
      }
      this.update(path, text);
      const source = this.latest?.source;
      if (source?.text === text && this.has(path) && keep?.(path, text)) this.kept.set(path, source);
    }
  }

  /** Of the files and folders that the settings name, relative to the root: when one changes, they are to be read again. */
  get teamPaths(): readonly string[] {
    return TeamFiles.pathsOf(this.settings);
  }

  /** Reads the files that the settings name: schemas and templates. True when that may change the verdict on files. */
  readTeamFiles(files: NamedFiles): Promise<boolean> {
    const work = async (): Promise<boolean> => {
      if (this.teamPaths.length === 0 && this.settings.declared.length === 0) return false;
      const before = this.settings;
      await this.teamFiles.read(this.settings, files);
      this.settings = this.teamFiles.extend(this.settings);
      if (isSame(this.settings, before)) return false;
      this.revisionNumber++;
      return true;
    };
    // One after the other, so that what was read last counts.
    const done = this.reading.then(work, work);
    this.reading = done.catch(() => undefined);
    return done;
  }

  /** What is remembered of every spec but the team settings. */
  get summaries(): Iterable<SpecSummary> {
    return this.names.all();
  }

  /** Whether a file is one of the specs whose names are known. */
  has(path: string): boolean {
    return this.names.at(path) !== undefined;
  }

  /** Takes note of a file's new text. True when that may change the verdict on other files. */
  update(path: string, text: string): boolean {
    const spec = this.specIn(path, text);
    if (configFileNames.includes(path)) {
      const isConfig = spec?.kind.id === 'config';
      this.settings = this.teamFiles.extend(isConfig ? readConfig(spec, path) : { ...defaultConfig, path });
      this.names.delete(path);
      if (isConfig && this.knowsPlaces) this.names.places.set(path, spec);
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
    if (path !== undefined && this.isTemplate(path)) return template;
    if (!mightBeSpec(path ?? '', text, settingKind, this.settings.kinds)) return foreign;
    const kept = path === undefined ? undefined : this.kept.get(path);
    if (path !== undefined) this.kept.delete(path);
    const source = kept?.text === text ? kept : this.sourceOf(text, path);
    const spec = this.latest?.source === source ? this.latest.spec : undefined;
    return analyze({
      source,
      ...(spec && { spec }),
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
    if (this.isTemplate(path) || !mightBeSpec(path, text, settingKind, this.settings.kinds)) return undefined;
    const source = this.sourceOf(text, path);
    const detection = detect(source, path, settingKind, this.settings.kinds);
    if (!detection.ours) return undefined;
    const spec = new Spec(detection.kind, source);
    // What is worked out for a file's names serves the verdict on it too.
    if (this.latest?.source === source) this.latest = { ...this.latest, spec };
    return spec;
  }

  private remember(spec: Spec, path: string): boolean {
    const summary = summarise(spec, path);
    const old = this.names.at(path);
    this.names.set(summary);
    if (this.knowsPlaces) this.names.places.set(path, spec);
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
    return match && kindById(match.kind, this.settings.kinds);
  }

  /** What the settings keep as templates is not judged as specs: it is there to be filled in. */
  isTemplate(path: string): boolean {
    const { declared, templates } = this.settings;
    if (templates === undefined && declared.length === 0) return false;
    const folder = templates === undefined ? undefined : pathInside(templates);
    if (folder !== undefined && path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/')) return true;
    return declared.some((kind) => kind.template !== undefined && pathInside(kind.template) === path);
  }
}

/** Whether what follows from the named files is what it was: a kind that did not change is the same object. */
function isSame(one: Config, other: Config): boolean {
  const rest = ({ teamTemplates, fileTroubles }: Config): string => JSON.stringify([teamTemplates, fileTroubles]);
  return one.kinds.length === other.kinds.length && one.kinds.every((kind, index) => kind === other.kinds[index]) && rest(one) === rest(other);
}

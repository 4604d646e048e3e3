/** From the paths that a person names to the specs behind them. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { configFileNames, counted, type Analysis, type Kind, type ProductSpecs, type SpecAnalysis } from '../core/service.js';
import { entryAt } from '../node/entry.js';
import type { Root, Roots } from '../node/roots.js';
import { readText, requireUtf8, type FileText } from '../node/text-file.js';
import { FileTrouble } from '../node/trouble.js';
import { pathWithin } from '../node/walk.js';
import type { Progress } from './progress.js';

/** What it takes to find specs and to say where they belong. */
export interface SearchContext {
  /** Absolute. */
  readonly cwd: string;
  readonly service: ProductSpecs;
  readonly roots: Roots;
}

/** One spec to look at. */
export interface Target {
  /** Absolute; undefined for text that is no file. */
  readonly file: string | undefined;
  /** As a person reads it: relative to the current folder, with `/`. */
  readonly shown: string;
  /** Where it belongs, and its path within; undefined for text that is no file. */
  readonly root?: Root;
  readonly path?: string;
  readonly text: string;
  /** The file begins with a byte order mark, which is no part of the text. */
  readonly bom: boolean;
  analyze(): SpecAnalysis;
  /** Lets go of what `analyze` keeps in memory; asked again, it does the work again. */
  release(): void;
  /** Takes note of another text. */
  update(text: string): void;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Whole sentences, each about one file or folder. */
  readonly troubles: readonly string[];
}

/**
 * All specs behind the paths, each once, in the order of the paths. What cannot be read is told and never stops the others.
 *
 * @param paths the current folder when empty
 */
export async function targetsOf(paths: readonly string[], search: SearchContext, progress: Progress): Promise<Targets> {
  const { cwd, roots } = search;
  const targets = new Map<string, Target>();
  const troubles: string[] = [];
  const attempt = async (file: string, named: boolean): Promise<void> => {
    if (targets.has(file)) return;
    progress.tell(() => `Found ${counted(targets.size, 'spec')}`);
    try {
      const read = named ? readText(file) : await readAlready(file, search);
      if (!read) return;
      const target = await targetFrom(read, file, search);
      if (typeof target !== 'string') {
        requireUtf8(file, read);
        targets.set(file, target);
      } else if (named) throw new FileTrouble(file, target);
    } catch (error) {
      troubles.push(troubleText(error, file, cwd));
    }
  };
  for (const path of paths.length > 0 ? paths : ['.']) {
    const absolute = resolve(cwd, path);
    if (entryAt(absolute) !== 'folder') {
      await attempt(absolute, true);
      continue;
    }
    const walked = roots.walk(absolute);
    troubles.push(...walked.troubles.map((trouble) => troubleText(trouble, trouble.file, cwd)));
    for (const file of walked.files) await attempt(file, false);
  }
  return { targets: [...targets.values()], troubles: [...new Set(troubles)] };
}

/** The text of a file that was found in a folder; undefined where its root, which has read it for its names, knows that it is no spec. */
async function readAlready(file: string, { roots }: SearchContext): Promise<FileText | undefined> {
  const root = await roots.of(file);
  const path = pathWithin(root.folder, file);
  const known = root.read(path);
  // The team settings have no names, and those that count need not be the ones of the folder.
  if (!known || configFileNames.includes(path)) return readText(file);
  return root.project.has(path) ? known : undefined;
}

/** A file's text as a spec, or half a sentence that says why it is none. */
export async function targetFrom(read: FileText, file: string, { cwd, roots }: SearchContext): Promise<Target | string> {
  const root = await roots.of(file);
  const path = pathWithin(root.folder, file);
  if (!root.project.has(path) || root.read(path)?.text !== read.text) {
    const analysis = root.project.analyze(read.text, path);
    if (!analysis.ours) return noSpec(analysis, root.project.config.kinds, file);
    // A file that the walk of the root passed over, for being ignored or for its name, is still one of its specs when asked for.
    root.note(path, read.text);
  }
  return new FileTarget(file, shownPath(file, cwd), read, root, path);
}

class FileTarget implements Target {
  text: string;
  readonly bom: boolean;
  private known: { readonly revision: number; readonly text: string; readonly analysis: SpecAnalysis } | undefined;

  constructor(
    readonly file: string,
    readonly shown: string,
    read: FileText,
    readonly root: Root,
    readonly path: string,
  ) {
    this.text = read.text;
    this.bom = read.bom;
  }

  /** Asked again without a change anywhere, it costs nothing. */
  analyze(): SpecAnalysis {
    const { project } = this.root;
    if (this.known?.revision !== project.revision || this.known.text !== this.text) {
      const analysis = project.analyze(this.text, this.path);
      if (!analysis.ours) throw new FileTrouble(this.file, 'is no spec any more');
      this.known = { revision: project.revision, text: this.text, analysis };
    }
    return this.known.analysis;
  }

  release(): void {
    this.known = undefined;
  }

  update(text: string): void {
    this.text = text;
    this.root.note(this.path, text);
  }
}

/** Half a sentence: why a text is no spec and what to write to make it one. */
export function noSpec(analysis: Analysis, kinds: readonly Kind[], file?: string): string {
  if (!analysis.ours && analysis.detection.template) return 'is a template of your team\'s: specs are made from it, and it is none itself';
  const near = analysis.ours ? undefined : analysis.detection.near;
  if (near) return `is no spec: "spec: ${near.found}" names no kind of spec. Did you mean "spec: ${near.kind.tag}"?`;
  const tags = kinds.filter(({ id }) => id !== 'config').map(({ tag }) => `"spec: ${tag}"`);
  const first = `is no spec: no line in it says which kind it is. Write ${tags.slice(0, -1).join(', ')} or ${tags.at(-1)} as its first line`;
  if (file === undefined || !/\.ya?ml$/i.test(file)) return first;
  return `${first}, or give it a name that ends in ${kinds[0]?.suffixes[0]} or the like`;
}

/** A whole sentence about a file. */
export function troubleText(error: unknown, file: string, cwd: string): string {
  if (error instanceof FileTrouble) return sentence(shownPath(error.file, cwd), error.message);
  return sentence(shownPath(file, cwd), `could not be checked, please report it: ${error instanceof Error ? error.message : String(error)}`);
}

export function sentence(subject: string, half: string): string {
  return `${subject} ${half}${/[.?]$/.test(half) ? '' : '.'}`;
}

/** Relative to the current folder, with `/`; absolute on another drive. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return (isAbsolute(path) ? file : path || '.').split(sep).join('/');
}

/** The specs that differ from an earlier state of their git repository, each with what changed and whom that concerns. */
import { basename, dirname, join, resolve, sep } from 'node:path';
import { configFileNames, type Analysis, type ProductSpecs, type Project, type SpecAnalysis, type SpecChange } from '../core/service.js';
import { entryAt } from '../node/entry.js';
import { realPath, Revision, type GitChange } from '../node/git.js';
import type { Root } from '../node/roots.js';
import { decode, readText } from '../node/text-file.js';
import { pathWithin } from '../node/walk.js';
import type { Progress } from './progress.js';
import { shownPath, targetsOf, troubleText, type Target, type SearchContext } from './targets.js';

export interface ChangedFile {
  /** As a person reads it: relative to the current folder, with `/`. */
  readonly path: string;
  /** Its path before it was moved or renamed. */
  readonly from: string | undefined;
  readonly state: 'new' | 'changed' | 'deleted';
  readonly kind: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly change: SpecChange;
}

export interface Changes {
  readonly files: readonly ChangedFile[];
  /** Whole sentences, each about one file or folder. */
  readonly troubles: readonly string[];
}

/**
 * @param paths the current folder when empty
 * @param since a branch, tag or commit
 * @throws GitTrouble
 */
export async function changesOf(paths: readonly string[], since: string, search: SearchContext, progress: Progress): Promise<Changes> {
  const words = (paths.length > 0 ? paths : ['.']).map((path) => resolve(search.cwd, path));
  const histories = await historiesOf(words, since);
  // What is named may be gone, or have another name now.
  const renamed = words.flatMap((word) => (entryAt(word) === undefined ? (placesNow(word, histories) ?? [word]) : [word]));
  const { targets, troubles } = renamed.length > 0 ? await targetsOf(renamed, search, progress) : { targets: [], troubles: [] };
  const failed = [...troubles];
  const byFile = new Map(targets.flatMap((target) => (target.file === undefined ? [] : [[realPath(target.file), target] as const])));
  const files: ChangedFile[] = [];
  for (const history of histories) {
    const isAsked = (path: string | undefined): boolean => path !== undefined && isSpecName(path) && isWithinAny(path, words);
    const changed = history.changes.filter(({ file, before }) => isAsked(file) || isAsked(before));
    const known = new Set(changed.map(({ file }) => file));
    // A change of the team settings can give another driver to a spec that did not change itself.
    const others = [...byFile.keys()].filter((file) => !known.has(file) && isWithin(file, history.revision.top));
    for (const change of [...changed, ...others.map((file) => ({ file, before: file }))]) {
      try {
        const target = change.file === undefined ? undefined : byFile.get(change.file);
        if (target) failed.push(...unread(target));
        const file = await changeOf(change, target, history, search);
        if (file) files.push(file);
      } catch (error) {
        failed.push(troubleText(error, change.file ?? change.before ?? '', search.cwd));
      }
    }
  }
  return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), troubles: [...new Set(failed)] };
}

/** One repository. */
interface History {
  readonly revision: Revision;
  readonly changes: readonly GitChange[];
  /** By the folder of a root. */
  readonly earlier: Map<string, Promise<Earlier>>;
}

/** A root with its team settings as they were. */
interface Earlier {
  readonly project: Project;
  /** Its settings are others now. */
  readonly differs: boolean;
}

async function historiesOf(words: readonly string[], since: string): Promise<readonly History[]> {
  const histories = new Map<string, History>();
  for (const folder of new Set(words.map(folderOf))) {
    const revision = await Revision.of(folder, since);
    if (!histories.has(revision.top)) histories.set(revision.top, { revision, changes: await revision.changes(), earlier: new Map() });
  }
  return [...histories.values()];
}

/** The nearest folder that is there. */
function folderOf(path: string): string {
  return entryAt(path) === 'folder' ? path : folderOf(dirname(path));
}

function placesNow(word: string, histories: readonly History[]): readonly string[] | undefined {
  const all = histories.flatMap(({ changes }) => changes);
  const before = all.filter((change) => change.before !== undefined && isWithin(change.before, realPath(word)));
  return before.length === 0 ? undefined : before.flatMap(({ file }) => file ?? []);
}

async function changeOf(
  { file, before }: GitChange,
  target: Target | undefined,
  history: History,
  search: SearchContext,
): Promise<ChangedFile | undefined> {
  const now = target?.analyze();
  const address = file ?? before ?? '';
  const root = await search.roots.of(target?.file ?? address);
  const old = await earlierOf(root, history, search.service);
  if (file === before && target && !old.differs && !history.changes.some((change) => change.file === file)) return undefined;
  const inRoot = (path: string): string => pathWithin(realPath(root.folder), path);
  const then = before === undefined ? undefined : asSpec(old.project.analyze(await textThen(before, target, history), inRoot(before)));
  const spec = (now ?? then)?.spec;
  if (!spec) return undefined;
  const change = await search.service.changedSections(then, now);
  const from = before !== undefined && file !== undefined && before !== file ? shownPath(before, realPath(search.cwd)) : undefined;
  if (!isChanged(change) && from === undefined) return undefined;
  const state = !then ? 'new' : now ? 'changed' : 'deleted';
  return { path: target?.shown ?? shownPath(address, realPath(search.cwd)), from, state, kind: spec.kind.id, id: spec.id, title: spec.title, change };
}

/** A file that git says did not change may be one that git does not know. */
async function textThen(before: string, target: Target | undefined, { revision }: History): Promise<string> {
  const bytes = await revision.read(before);
  return bytes ? decode(bytes).text : (target?.text ?? '');
}

function asSpec(analysis: Analysis): SpecAnalysis | undefined {
  return analysis.ours ? analysis : undefined;
}

function earlierOf(root: Root, history: History, service: ProductSpecs): Promise<Earlier> {
  const known = history.earlier.get(root.folder);
  if (known) return known;
  const earlier = readEarlier(root, history, service.newProject());
  history.earlier.set(root.folder, earlier);
  return earlier;
}

async function readEarlier(root: Root, { revision, changes }: History, project: Project): Promise<Earlier> {
  let differs = false;
  for (const name of configFileNames) {
    const file = realPath(join(root.folder, name));
    const isChangedNow = changes.some((one) => one.file === file || one.before === file);
    differs ||= isChangedNow;
    const bytes = await revision.read(file);
    // Without a change, it is a file that git does not know.
    const text = bytes ? decode(bytes).text : isChangedNow || entryAt(file) !== 'file' ? undefined : readText(file).text;
    if (text === undefined) continue;
    project.update(name, text);
    break;
  }
  return { project, differs };
}

/** Where a text cannot be read, sections seem to be missing. */
function unread(target: Target): readonly string[] {
  const { findings, source } = target.analyze();
  const mistake = findings.find(({ rule, severity }) => rule === 'yaml-syntax' && severity === 'error');
  if (!mistake) return [];
  const line = source.lines.position(mistake.span.start).line + 1;
  return [`${target.shown} cannot be read from line ${line} on, so what changed there is not known. Run product-specs lint on it.`];
}

function isSpecName(path: string): boolean {
  return /\.ya?ml$/i.test(basename(path));
}

function isWithinAny(path: string, words: readonly string[]): boolean {
  return words.some((word) => isWithin(path, realPath(word)));
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Whether there is anything to tell. */
function isChanged({ keys, sections, moves }: SpecChange): boolean {
  return keys.length + sections.length + moves.length > 0;
}

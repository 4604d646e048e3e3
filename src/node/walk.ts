/** Walks folders for YAML files. What git ignores is left out, and so are `.git` and `node_modules`. */
import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { GitIgnore } from './gitignore.js';
import { troubleWith, type FileTrouble } from './trouble.js';

const never = new Set(['.git', 'node_modules']);

export interface Walked {
  /** Absolute, in the order of their paths. */
  readonly files: readonly string[];
  /** Folders that could not be looked into; all others were. */
  readonly troubles: readonly FileTrouble[];
}

/**
 * A walk of our own, because all that is special here happens between one folder and the next: nested `.gitignore` files, and folders
 * that cannot be read. Links are not followed, as git does not: what they point to is found where it lies.
 */
export function walk(folder: string): Walked {
  const lister = new Lister(folder);
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of lister.entries(next)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) files.push(path);
    }
  }
  return { files: files.sort(), troubles: lister.troubles };
}

/** Tells what is in folders, on the way down, without what is not worth looking at. */
class Lister {
  readonly troubles: FileTrouble[] = [];
  private top: string;
  private ignored = new GitIgnore();

  constructor(folder: string) {
    this.top = gitRoot(folder) ?? folder;
    for (const outer of foldersBetween(this.top, folder)) this.learn(outer);
    // A person who names a folder that git ignores wants it read all the same.
    if (folder !== this.top && this.ignored.ignores(pathWithin(this.top, folder), true)) {
      this.top = folder;
      this.ignored = new GitIgnore();
    }
  }

  entries(folder: string): readonly Dirent[] {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.troubles.push(troubleWith(folder, 'cannot be looked into', error));
      return [];
    }
    if (entries.some(({ name }) => name === '.gitignore')) this.learn(folder);
    const inTop = pathWithin(this.top, folder);
    const prefix = inTop === '' ? '' : `${inTop}/`;
    return entries.filter((entry) => !never.has(entry.name) && !this.ignored.ignores(prefix + entry.name, entry.isDirectory()));
  }

  /** A `.gitignore` that cannot be read ignores nothing. */
  private learn(folder: string): void {
    try {
      this.ignored.add(pathWithin(this.top, folder), readFileSync(join(folder, '.gitignore'), 'utf8'));
    } catch {
      // Most folders have none.
    }
  }
}

/** The folder of the git repository that a folder belongs to. */
export function gitRoot(folder: string): string | undefined {
  return upwards(folder, (candidate) => existsSync(join(candidate, '.git')));
}

/** The nearest folder for which a condition holds, the given one included. */
export function upwards(from: string, holds: (folder: string) => boolean): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (holds(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** From the outermost to the one that holds the inner, which is left out. */
function foldersBetween(outer: string, inner: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = inner; folder !== outer; ) {
    folder = dirname(folder);
    folders.unshift(folder);
  }
  return folders;
}

/** The way from a folder to something in it, with `/`. */
export function pathWithin(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

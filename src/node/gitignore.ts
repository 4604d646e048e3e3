/** Which files git ignores, as far as `.gitignore` files say so. */
import ignore, { type Ignore } from 'ignore';

/**
 * The rules of all `.gitignore` files below one folder. Those of an outer folder are to be added before those of an inner one:
 * the last rule that fits decides.
 */
export class GitIgnore {
  private readonly rules: Ignore = ignore({ ignorecase: false });

  /** @param folder where the `.gitignore` lies, relative to the outermost folder, with `/`; empty for that folder itself */
  add(folder: string, text: string): void {
    this.rules.add(text.split(/\r?\n/).flatMap((line) => withFolder(folder, line)));
  }

  /** @param path relative to the outermost folder, with `/` */
  ignores(path: string, isFolder: boolean): boolean {
    return this.rules.ignores(isFolder ? `${path}/` : path);
  }
}

/** A rule of an inner folder, said from the outermost one. */
function withFolder(folder: string, line: string): readonly string[] {
  if (folder === '' || line.trim() === '' || line.startsWith('#')) return [line];
  const negated = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negated.length).replace(/^\\(?=[#!])/, '');
  // A slash at the start or within ties a rule to its folder; without one it holds at any depth below.
  const tied = pattern.trimEnd().replace(/\/$/, '').includes('/');
  const within = tied ? pattern.replace(/^\//, '') : `**/${pattern}`;
  return [`${negated}/${folder.replace(/[\\*?[\]!# ]/g, '\\$&')}/${within}`];
}

/** What changed since an earlier state of a git repository. Asks the `git` program, without a shell, and only ever to read. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { entryAt } from './entry.js';

/** What keeps git from answering, as a whole sentence. */
export class GitTrouble extends Error {}

/** One file that differs from the earlier state, or is new. */
export interface GitChange {
  /** Where it is now; undefined for a file that is gone. Absolute, links resolved. */
  readonly file: string | undefined;
  /** Where it was then; undefined for a new file. Absolute, links resolved. */
  readonly before: string | undefined;
}

/** An earlier state of a repository. */
export class Revision {
  private constructor(
    /** The repository's folder. Absolute, links resolved. */
    readonly top: string,
    private readonly commit: string,
    private readonly git: Git,
  ) {}

  /**
   * @param folder somewhere in the repository
   * @param name a branch, tag or commit. Where another branch has gone on since, what counts is where the two parted: that is what a pull
   *   request is about.
   * @throws GitTrouble
   */
  static async of(folder: string, name: string, program = 'git'): Promise<Revision> {
    const git = new Git(program);
    const top = resolve((await git.line(folder, ['rev-parse', '--show-toplevel'], (said) => outside(folder, said))));
    if (name.trim() === '' || /^-|[\u0000-\u001f]/.test(name)) throw new GitTrouble(`"${name}" is no git revision: name a branch, a tag or a commit.`);
    const commit = await git.line(top, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], () => unknown(name));
    const parted = await git.line(top, ['merge-base', commit, 'HEAD'], () => '').catch(() => commit);
    return new Revision(realpathSync(top), parted, git);
  }

  /** Every file that differs, committed or not, and every new one that git does not ignore; in the order of their paths. */
  async changes(): Promise<readonly GitChange[]> {
    const at = (path: string): string => join(this.top, path);
    // Without detours through a person's settings: paths from the top, renames found, no program of theirs run.
    const diff = ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules', this.commit, '--'];
    const fields = (await this.git.text(this.top, diff)).split('\0');
    const changes: GitChange[] = [];
    for (let index = 0; index + 1 < fields.length; ) {
      const status = fields[index++]?.charAt(0) ?? '';
      const first = at(fields[index++] ?? '');
      if (status === 'R' || status === 'C') changes.push({ before: status === 'R' ? first : undefined, file: at(fields[index++] ?? '') });
      else changes.push({ before: status === 'A' ? undefined : first, file: status === 'D' ? undefined : first });
    }
    const added = await this.git.text(this.top, ['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--']);
    for (const path of added.split('\0')) {
      // A file that was taken out of git but still lies there is listed as gone already.
      const gone = changes.findIndex(({ file, before }) => file === undefined && before === at(path));
      if (path !== '') changes.splice(gone < 0 ? changes.length : gone, gone < 0 ? 0 : 1, { before: gone < 0 ? undefined : at(path), file: at(path) });
    }
    const name = ({ file, before }: GitChange): string => file ?? before ?? '';
    // A file that two people changed at once, and nobody has put right yet, is told twice.
    const told = new Map(changes.map((change) => [name(change), change]));
    return [...told.values()].sort((one, other) => (name(one) < name(other) ? -1 : 1));
  }

  /** A file as it was then; undefined when it was not there. @param file absolute, links resolved */
  async read(file: string): Promise<Uint8Array | undefined> {
    const path = file.slice(this.top.length + 1).replaceAll('\\', '/');
    const object = await this.git.line(this.top, ['rev-parse', '--verify', '--quiet', `${this.commit}:${path}`], () => '').catch(() => undefined);
    // The bytes as they were kept: a program that a person set up to show such files is not asked.
    return object === undefined ? undefined : this.git.bytes(this.top, ['cat-file', 'blob', object]);
  }
}

/** The address git knows a file or folder by: links above a file resolved, the file itself as it is. It need not be there. */
export function realPath(file: string): string {
  try {
    return entryAt(file) === 'folder' ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file));
  } catch {
    return file;
  }
}

class Git {
  constructor(private readonly program: string) {}

  async text(folder: string, args: readonly string[]): Promise<string> {
    return (await this.bytes(folder, args)).toString('utf8');
  }

  /** The first line of the answer. @param trouble a sentence instead of git's own, from what git said */
  async line(folder: string, args: readonly string[], trouble: (said: string) => string): Promise<string> {
    const [line = ''] = (await this.bytes(folder, args, trouble)).toString('utf8').split(/\r?\n/);
    return line;
  }

  bytes(folder: string, args: readonly string[], trouble?: (said: string) => string): Promise<Buffer> {
    // Settings of a repository could name programs to run; these two are the ones that reading would start.
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args];
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
    return new Promise((done, failed) => {
      execFile(this.program, safe, { cwd: folder, env, encoding: 'buffer', maxBuffer: 1 << 28, windowsHide: true }, (error, out, err) => {
        if (!error) return done(out);
        if (error.code === 'ENOENT') return failed(new GitTrouble('The program git is not there: install it, or leave out --changed-since.'));
        const said = err.toString('utf8').trim().split('\n')[0] ?? '';
        failed(new GitTrouble(trouble?.(said) ?? `git could not say what changed: ${said.replace(/^(?:fatal|error): /, '') || 'it gave no reason'}.`));
      });
    });
  }
}

function outside(folder: string, said: string): string {
  if (said.includes('dubious ownership')) {
    return `git does not trust ${folder}, because it belongs to somebody else: run \`git config --global --add safe.directory\` with the repository's folder.`;
  }
  return `${folder} is in no git repository, so nobody can tell what changed.`;
}

function unknown(name: string): string {
  return `git knows no revision "${name}": name a branch, a tag or a commit. In a build, fetch the whole history first (\`fetch-depth: 0\`).`;
}

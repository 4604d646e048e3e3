/** What goes wrong with files, as people read it. */

/** A file or folder that could not be read or written. The message is half a sentence that follows its name. */
export class FileTrouble extends Error {
  constructor(
    /** Absolute. */
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EEXIST: 'something of that name is there already',
};

/** @param what the half sentence before the reason: "cannot be read" */
export function troubleWith(file: string, what: string, error: unknown): FileTrouble {
  const code = codeOf(error);
  return new FileTrouble(file, `${what}: ${reasons[code] ?? (code || String(error))}`);
}

export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Reads and writes text files without changing anything about them but the text. */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, FileTrouble, troubleWith } from './trouble.js';

/** A file's text as an editor shows it. */
export interface FileText {
  /** Without the byte order mark, so that the first line's columns are those an editor counts. */
  readonly text: string;
  /** The file begins with a byte order mark, which is written back. */
  readonly bom: boolean;
  /** It is no UTF-8, so characters may be wrong and it must not be written back. */
  readonly invalidUtf8: boolean;
}

const byteOrderMark = '\ufeff';

/** @throws FileTrouble */
export function readText(file: string): FileText {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    throw troubleWith(file, 'cannot be read', error);
  }
}

/** Whatever the bytes are, there is a text: enough to see whether it was meant to be a spec. */
export function decode(bytes: Uint8Array): FileText {
  const whole = (encoding: string, fatal: boolean): string => new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  try {
    const text = whole('utf-8', true);
    const bom = text.startsWith(byteOrderMark);
    return { text: bom ? text.slice(1) : text, bom, invalidUtf8: false };
  } catch {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const text = wide ? whole(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', false).slice(1) : whole('utf-8', false);
    return { text, bom: false, invalidUtf8: true };
  }
}

/**
 * Writes all of a text or nothing: readers see the old file or the new one. Permissions stay, a link keeps pointing to its file.
 *
 * @throws FileTrouble
 */
export function writeText(file: string, { text, bom }: Pick<FileText, 'text' | 'bom'>): void {
  let beside: string | undefined;
  try {
    const target = realpathSync(file);
    // Renaming would replace a file that is protected against writing.
    closeSync(openSync(target, 'r+'));
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    writeFileSync(beside, (bom ? byteOrderMark : '') + text, { flag: 'wx' });
    chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    throw troubleWith(file, 'cannot be written', error);
  }
}

/** @throws FileTrouble when the file is no spec text we could mend */
export function requireUtf8(file: string, { invalidUtf8 }: FileText): void {
  if (invalidUtf8) throw new FileTrouble(file, 'is not saved as UTF-8: open it in an editor, save it with the encoding "UTF-8" and try again');
}

/**
 * Writes a file that is not there yet, with the folders above it. One that is there stays as it is.
 *
 * @param instead what a person can do about a file that is there, as half a sentence
 * @throws FileTrouble
 */
export function createText(file: string, text: string, instead: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && existsSync(file)) throw new FileTrouble(file, `is there already: ${instead}`);
    throw troubleWith(file, 'cannot be written', error);
  }
}

/** Takes back what `createText` has made. */
export function removeText(file: string): void {
  rmSync(file, { force: true });
}

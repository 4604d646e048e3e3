/** A file in which a run leaves what the next one may use. It is worth nothing, so nothing about it may ever stand in the way. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf, FileTrouble, troubleWith } from './trouble.js';

const mark = 'product-specs-cache';

/** The same for the same parts, and different for any others. */
export function digest(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/**
 * What was written for the same maker; undefined for everything else: no file, one of another maker, one that is damaged.
 *
 * @throws FileTrouble for a file that holds something of somebody else's
 */
export function readCache(file: string, maker: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'EISDIR') throw new FileTrouble(file, 'is a folder, so nothing can be remembered in it');
    return undefined;
  }
  const [, writtenBy, sum, content = ''] = /^product-specs-cache (\S+) (\S+)\n(.*)$/s.exec(text) ?? [];
  if (writtenBy === maker && sum === digest(content)) return JSON.parse(content);
  if (!text.startsWith(mark) && isJson(text)) throw new FileTrouble(file, 'is something else: name another file to remember in');
  return undefined;
}

/**
 * Readers, and runs at the same time, see the old file or the new one. A run that is killed leaves the old one.
 *
 * @throws FileTrouble
 */
export function writeCache(file: string, maker: string, content: unknown): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const text = JSON.stringify(content);
    writeFileSync(beside, `${mark} ${maker} ${digest(text)}\n${text}`);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw troubleWith(file, 'cannot be written', error);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The files that come with Product Specs, read from the folder it is installed in. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Assets } from '../core/workspace.js';

export class PackageAssets implements Assets {
  private readonly folder: string;

  /** @param from the folder this code runs in: the sources' and the bundle's lie at different depths of the package */
  constructor(from: string) {
    this.folder = packageFolder(from);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }
}

/** The folder of the package that a folder is in. */
export function packageFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'templates', 'index.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('the templates that come with Product Specs are missing: install it anew');
  }
}

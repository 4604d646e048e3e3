/** A disk and an editor in memory, as the extension's roots see them: nobody tells of changes. */
import { posix } from 'node:path';
import type * as vscode from 'vscode';
import { configFileNames } from '../../src/core/first.js';
import type { FileList } from '../../src/vscode/file-list.js';
import { isListed } from '../../src/vscode/paths.js';
import type { Outside } from '../../src/vscode/root.js';

/** An address, as far as the code that knows only its type looks at it. */
export function at(path: string): vscode.Uri {
  return { scheme: 'file', authority: '', path, toString: () => `file://${path}` } as vscode.Uri;
}

export class MemoryOutside implements Outside {
  private readonly disk = new Map<string, { readonly text: string; readonly time: number }>();
  private time = 0;
  /** Texts in the editor that are not saved, by path. */
  readonly unsaved = new Map<string, string>();
  /** What was asked, in order. */
  readonly asked: string[] = [];
  /** Called when a text has been read, before whoever asked gets it. */
  afterReading: (path: string) => void = () => undefined;
  /** What a search says that fails. */
  trouble: string | undefined;

  /** @param files by their absolute paths */
  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    this.disk.set(path, { text, time: ++this.time });
  }

  delete(path: string): void {
    this.disk.delete(path);
  }

  list(folder: vscode.Uri): Promise<FileList> {
    this.asked.push('list');
    if (this.trouble !== undefined) return Promise.reject(new Error(this.trouble));
    const below = [...this.disk.keys()].filter((path) => path.startsWith(`${folder.path}/`) && isListed(path));
    const configFolders = new Set(below.filter((path) => configFileNames.includes(posix.basename(path))).map((path) => posix.dirname(path)));
    const own = below.filter((path) => ![...configFolders].some((other) => other !== folder.path && path.startsWith(`${other}/`)));
    return Promise.resolve({ own: new Map(own.map((path) => [path.slice(folder.path.length + 1), at(path)])), configFolders, cut: false });
  }

  names(folder: vscode.Uri): Promise<readonly string[] | undefined> {
    const names = [...this.disk.keys()].filter((path) => posix.dirname(path) === folder.path).map((path) => posix.basename(path));
    return Promise.resolve(names.length > 0 ? names : undefined);
  }

  exists(uri: vscode.Uri): Promise<boolean> {
    this.asked.push(`exists ${uri.path}`);
    return Promise.resolve(this.disk.has(uri.path));
  }

  fingerprint(uri: vscode.Uri): Promise<string | undefined> {
    const file = this.disk.get(uri.path);
    return Promise.resolve(file && `${file.time} ${file.text.length}`);
  }

  async text(uri: vscode.Uri): Promise<string> {
    const text = this.unsaved.get(uri.path) ?? this.disk.get(uri.path)?.text;
    this.asked.push(`text ${uri.path}`);
    if (text === undefined) throw new Error(`${uri.path} is not there`);
    await Promise.resolve();
    this.afterReading(uri.path);
    return text;
  }

  at(folder: vscode.Uri, path: string): vscode.Uri {
    return at(posix.join(folder.path, path));
  }

  isTrusted(): boolean {
    return true;
  }
}

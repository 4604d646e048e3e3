/** Runs the command line within the test, on a folder made for it, and catches what it prints. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { today } from './fixture.js';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export interface Around extends Partial<Pick<Terminal, 'env' | 'outIsScreen' | 'errorIsScreen' | 'today'>> {
  /** Standard input. */
  readonly input?: string | Uint8Array;
  /** The current folder, within the test's folder. */
  readonly cwd?: string;
}

/** A folder on disk for one test. */
export class TestFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'product-specs-')));

  /** @param files what is in it, by path; folders are made as needed */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  at(path: string): string {
    return join(this.path, path);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
  }

  /** The bytes of a file, as text of one character a byte: nothing is lost or made up. */
  bytes(path: string): string {
    return readFileSync(this.at(path)).toString('latin1');
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  async run(argv: readonly string[], around: Around = {}): Promise<Printed> {
    let out = '';
    let error = '';
    const { input = '', cwd = '', ...rest } = around;
    const code = await run(argv, {
      cwd: this.at(cwd),
      env: {},
      today,
      outIsScreen: false,
      errorIsScreen: false,
      out: (text) => (out += text),
      error: (text) => (error += text),
      input: () => Promise.resolve(typeof input === 'string' ? Buffer.from(input) : input),
      ...rest,
    });
    return { code, out, error };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Makes folders for the tests of a `describe` block and takes them away after each. */
export function testFolders(): (files?: Readonly<Record<string, string | Uint8Array>>) => TestFolder {
  const made: TestFolder[] = [];
  afterEach(() => made.splice(0).forEach((folder) => folder.remove()));
  return (files) => {
    const folder = new TestFolder(files);
    made.push(folder);
    return folder;
  };
}

/** Archived, so that of the many checks only those of form apply, and a new one changes nothing here. */
export function archived(id: string, more = ''): string {
  return `spec: prd/v1\nid: ${id}\ntitle: Search\nstatus: archived\narchived_reason: rejected\n${more}`;
}

/**
 * Runs a tests module inside VS Code with @vscode/test-electron: by default in the one from npm (host/code), with VSCODE_DESKTOP=1,
 * or a version, in a downloaded desktop VS Code.
 */
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './host/downloads.js';
import { HostFailure, runMain } from './host/failure.js';
import { temporaryFolder } from './host/processes.js';
import { writeSettings, type Settings } from './host/settings.js';

export interface EditorRun {
  /** A built CommonJS module that exports `run()`; the run fails when its promise is rejected. */
  tests: string;
  /** Folder of the extension to run from its sources; this project by default. */
  extension?: string;
  /** Folders of others to install beside it. */
  beside?: string[];
  /** Install this package into the clean editor instead. */
  vsix?: string;
  /** Folder, or file that lists folders, to open a copy of; none when absent. */
  workspace?: string;
  /** Run the extension in the web worker. The tests have to lie inside its folder, or they would not run there with it. */
  web?: boolean;
  /** Of the editor from npm, as it is called there; the oldest by default. */
  version?: string;
  settings?: Settings;
  env?: Record<string, string>;
}

/** Resolves when the tests passed, rejects with a one-line failure when not. */
export async function runInEditor(run: EditorRun): Promise<void> {
  for (const path of [run.tests, run.workspace, run.vsix]) {
    if (path !== undefined && !existsSync(path)) {
      throw new HostFailure(`There is no ${resolve(path)}: is it built?`);
    }
  }
  const { path: home, remove } = temporaryFolder();
  const opened: string[] = [];
  if (run.workspace !== undefined) opened.push(copyOf(resolve(run.workspace), home));
  const folders = [`--user-data-dir=${join(home, 'user')}`, `--extensions-dir=${join(home, 'extensions')}`];
  writeSettings(join(home, 'user'), run.settings);
  for (const folder of run.beside ?? []) putInPlace(folder, join(home, 'extensions'));
  const editor = await executable();
  if (run.vsix !== undefined) {
    install(editor, run.vsix, folders);
  }
  try {
    await runTests({
      vscodeExecutablePath: editor.path,
      extensionDevelopmentPath: run.vsix === undefined ? resolve(run.extension ?? projectRoot) : emptyExtension(home),
      extensionTestsPath: resolve(run.tests),
      launchArgs: [...opened, ...folders, ...(run.web ? ['--extensionDevelopmentKind=web'] : [])],
      extensionTestsEnv: { ...(run.version !== undefined && { CODE_SERVER: run.version }), ...run.env },
    });
  } catch (error) {
    throw new HostFailure(error instanceof Error ? error.message : String(error));
  } finally {
    remove();
  }
}

/** A file that lists folders comes with what lies beside it, where it looks for them. */
function copyOf(workspace: string, home: string): string {
  const folder = workspace.endsWith('.code-workspace') ? dirname(workspace) : workspace;
  const copy = join(home, basename(folder));
  cpSync(folder, copy, { recursive: true });
  return join(copy, relative(folder, workspace));
}

interface Executable {
  path: string;
  desktop: boolean;
}

async function executable(): Promise<Executable> {
  const wanted = process.env['VSCODE_DESKTOP'];
  if (!wanted) {
    if (process.platform === 'win32') {
      throw new HostFailure('On Windows the tests run in the desktop VS Code: set VSCODE_DESKTOP=1.');
    }
    return { path: join(__dirname, 'host/code'), desktop: false };
  }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new HostFailure('The desktop VS Code needs a screen: run this under xvfb-run, or without VSCODE_DESKTOP.');
  }
  try {
    return { path: await downloadAndUnzipVSCode(wanted === '1' ? 'stable' : wanted), desktop: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostFailure(`Could not download VS Code (${reason}). Without VSCODE_DESKTOP the one from npm is used.`);
  }
}

function install({ path, desktop }: Executable, vsix: string, folders: string[]): void {
  const [command = path, ...args] = desktop ? resolveCliArgsFromVSCodeExecutablePath(path) : [path];
  const ended = spawnSync(command, [...args, `--install-extension=${resolve(vsix)}`, ...folders], {
    encoding: 'utf8',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  if (ended.status !== 0) {
    const said = (ended.stderr || ended.stdout || 'it took too long').trim();
    throw new HostFailure(desktop ? `Could not install ${vsix}: ${said}` : said);
  }
}

/** A clean editor takes what lies in its folder at the first start for installed. */
function putInPlace(extension: string, extensions: string): void {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')) as Record<string, string>;
  cpSync(extension, join(extensions, `${publisher}.${name}-${version}`), { recursive: true });
}

/** VS Code only runs tests for an extension from its sources, so that a test of an installed package brings one without content. */
function emptyExtension(home: string): string {
  const folder = join(home, 'empty-extension');
  mkdirSync(folder);
  const manifest = { name: 'empty', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      tests: { type: 'string' },
      extension: { type: 'string' },
      vsix: { type: 'string' },
      workspace: { type: 'string', default: join(projectRoot, 'templates/examples') },
      beside: { type: 'string', multiple: true },
      web: { type: 'boolean' },
      version: { type: 'string' },
    },
  });
  const { tests } = values;
  if (tests === undefined) {
    throw new HostFailure('Name the built tests module: --tests <file.js> [--workspace <folder>] [--beside <extension>] [--version <version>] [--web] [--vsix <file>]');
  }
  await runInEditor({ ...values, tests });
  return 0;
}

if (require.main === module) {
  void runMain(main);
}

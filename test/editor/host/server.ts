/** The VS Code server, listening on this machine only. */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { cache } from './downloads.js';
import { installedEditor, type Editor } from './editor.js';
import { HostFailure, within } from './failure.js';
import { cleanEnvironment, spawnOwned, temporaryFolder } from './processes.js';
import { writeSettings, type Settings, type Theme } from './settings.js';

export interface ServerOptions {
  /** User data and installed extensions; by default a new temporary folder, that is a clean editor. */
  userData?: string;
  extensionsDir?: string;
  settings?: Settings;
  theme?: Theme;
  /** Packages to install before the start. */
  vsix?: string[];
  /** Stay up without a window. Otherwise the server ends five minutes after its last one, even if this process is killed. */
  keepOpen?: boolean;
  /** Trust no folder until somebody says so. */
  restricted?: boolean;
  /** For the extension host (Node only). */
  env?: Record<string, string>;
}

/** What the workbench opens. All paths are absolute paths of this machine. */
export interface Opening {
  /** A folder, or a file `.code-workspace` that lists folders. */
  folder?: string;
  file?: string;
  /** Folders of extensions to run from their sources. */
  extensions?: string[];
  /** A CommonJS module that exports `run()`. It only runs with at least one extension from its sources. */
  tests?: string;
}

export interface Server {
  port: number;
  userData: string;
  /** The last line the server has printed. */
  lastWords(): string;
  /** The address that opens the workbench with all that in a browser. */
  address(opening: Opening): string;
  /** Resolves when the server has ended, by `close` or by itself. */
  ended: Promise<void>;
  close(): void;
}

/** Where an editor keeps what belongs to a person; in a temporary folder where nothing else is named. */
function dataFolders(options: ServerOptions): { root: string; userData: string; args: string[]; remove: () => void } {
  const { path: root, remove } = temporaryFolder();
  const userData = options.userData ?? join(root, 'user');
  const extensionsDir = options.extensionsDir ?? join(root, 'extensions');
  mkdirSync(extensionsDir, { recursive: true });
  writeSettings(userData, options.settings, options.theme);
  const args = ['--server-data-dir', join(root, 'server'), '--user-data-dir', userData, '--extensions-dir', extensionsDir];
  return { root, userData, args, remove };
}

export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const editor = await installedEditor();
  const data = dataFolders(options);
  try {
    for (const vsix of options.vsix ?? []) {
      await installVsix(editor, data.args, vsix);
    }
    return await listen(editor, data, options);
  } catch (error) {
    data.remove();
    throw error;
  }
}

/** Only installs the packages in `vsix`, for an editor that is started later with the same folders. */
export async function installExtensions(options: ServerOptions): Promise<void> {
  const editor = await installedEditor();
  const data = dataFolders(options);
  for (const vsix of options.vsix ?? []) {
    await installVsix(editor, data.args, vsix);
  }
  data.remove();
}

async function listen(editor: Editor, data: ReturnType<typeof dataFolders>, options: ServerOptions): Promise<Server> {
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', ...data.args],
    ...(options.restricted ? [] : ['--disable-workspace-trust']),
    ...editor.flags,
    ...(options.keepOpen ? [] : ['--enable-remote-auto-shutdown']),
  ];
  const { child, stop } = spawnOwned(editor.node, [editor.serverMain, ...args], {
    // Without a gallery the Extensions view has nothing to ask on the network.
    env: cleanEnvironment({ EXTENSIONS_GALLERY: '{}', ...options.env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => (printed += text));
  }
  const lastWords = (): string => printed.trim().split('\n').at(-1) ?? '';
  const listening = new Promise<number>((done, fail) => {
    child.stdout?.on('data', () => {
      const port = /listening on (\d+)/.exec(printed)?.[1];
      if (port !== undefined) {
        done(Number(port));
      }
    });
    child.on('error', fail);
    child.on('exit', (code) => fail(new HostFailure(`The VS Code server ended at its start (code ${code}): ${lastWords()}`)));
  });
  const close = (): void => {
    stop();
    data.remove();
  };
  try {
    const port = await within(60, 'The VS Code server did not start within 60 s: is the machine overloaded?', listening);
    return { port, userData: data.userData, lastWords, ended, close, address: (opening) => address(port, besideEditor(opening, data.root)) };
  } catch (error) {
    close();
    throw error;
  }
}

async function installVsix(editor: Editor, folders: string[], vsix: string): Promise<void> {
  const { child, stop } = spawnOwned(editor.node, [editor.serverMain, '--install-extension', resolve(vsix), ...folders], {
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout?.on('data', (text) => (printed += text));
  child.stderr?.on('data', (text) => (printed += text));
  const ended = new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  try {
    const code = await within(60, `Installing ${vsix} took longer than 60 s.`, ended);
    // The server complains about native modules that we leave out, so its output is only worth showing on failure.
    if (code !== 0 || !/successfully installed/.test(printed)) {
      throw new HostFailure(`Could not install ${vsix}: ${/^.*(?:error|invalid|not found).*$/im.exec(printed)?.[0] ?? printed.trim()}`);
    }
  } finally {
    stop();
  }
}

/**
 * VS Code takes every theme below the folder of an extension from its sources for one of that extension, and shows it in place of the one
 * in the settings. The editor with all its themes lies in this project's own folder, which therefore goes by another path.
 */
function besideEditor(opening: Opening, links: string): Opening {
  const isAbove = (folder: string): boolean => cache.startsWith(resolve(folder) + sep);
  const linked = (path: string): string => {
    const above = opening.extensions?.find((folder) => isAbove(folder) && (resolve(path) + sep).startsWith(resolve(folder) + sep));
    if (above === undefined) {
      return path;
    }
    const link = join(links, basename(resolve(above)));
    if (!existsSync(link)) {
      symlinkSync(resolve(above), link, 'junction');
    }
    return link + resolve(path).slice(resolve(above).length);
  };
  const { extensions, tests } = opening;
  return { ...opening, ...(extensions && { extensions: extensions.map(linked) }), ...(tests !== undefined && { tests: linked(tests) }) };
}

function address(port: number, { folder, file, extensions = [], tests }: Opening): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${encodeURI(forUri(path))}`;
  const payload: [string, string][] = extensions.map((path) => ['extensionDevelopmentPath', remote(path)]);
  if (tests !== undefined) {
    payload.push(['extensionTestsPath', remote(tests)]);
  }
  if (file !== undefined) {
    payload.push(['openFile', remote(file)]);
  }
  const query = new URLSearchParams();
  if (folder !== undefined) {
    query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', forUri(folder));
  }
  if (payload.length > 0) {
    query.set('payload', JSON.stringify(payload));
  }
  // The workbench reads these with URLSearchParams too, but shows a `+` in a folder's name as one.
  return `http://127.0.0.1:${port}/?${query.toString().replaceAll('+', '%20')}`;
}

const forUri = (path: string): string => resolve(path).replace(/\\/g, '/').replace(/^(?!\/)/, '/');

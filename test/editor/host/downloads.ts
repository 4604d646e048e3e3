/** npm packages kept in `.vscode-test/`: too large, and needed by too few commands, to be dependencies of the project. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HostFailure } from './failure.js';
import { cleanEnvironment, spawnOwned } from './processes.js';

export const projectRoot = resolve(__dirname, '../../..');
export const cache = join(projectRoot, '.vscode-test');

/**
 * The folder `name` in the cache, made on first use: the packages are installed, then `prepare` finishes them. All of it happens
 * beside the final place and is renamed into it last, so that an interrupted first run never leaves half an installation.
 */
export async function installed(name: string, packages: string[], prepare: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) {
    return folder;
  }
  removeLeftovers(name);
  console.log(`Fetching ${packages.join(', ')} into .vscode-test (once) …`);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await npmInstall(unfinished, packages);
    await prepare(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run may have been faster; its installation is as good.
    if (!existsSync(folder)) {
      throw error;
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Installs into `folder` without running any package's own scripts: they fetch or compile what we do not need. */
export async function npmInstall(folder: string, packages: string[]): Promise<void> {
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const args = ['install', ...flags, '--prefix', folder, ...packages];
  const { child, stop } = spawnOwned('npm', args, {
    env: cleanEnvironment(),
    cwd: folder,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
  });
  let complaint = '';
  child.stderr?.on('data', (text) => (complaint += text));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  stop();
  if (code !== 0) {
    const reason = /^npm (?:error|ERR!) (?!code|errno|syscall)(.+)$/m.exec(complaint)?.[1] ?? 'npm did not finish in ten minutes';
    throw new HostFailure(`Could not install ${packages.join(', ') || 'its packages'} with npm: ${reason}. Is the npm registry reachable?`);
  }
}

function removeLeftovers(name: string): void {
  const prefix = `${name}.unfinished-`;
  for (const entry of existsSync(cache) ? readdirSync(cache) : []) {
    if (entry.startsWith(prefix) && !isRunning(Number(entry.slice(prefix.length)))) {
      rmSync(join(cache, entry), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

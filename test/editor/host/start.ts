/**
 * `npm start`: the extension, as built last, in a real VS Code in the browser, on a copy of the examples. Arguments: another folder
 * to open a copy of, and `--no-open` to only print the address.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './downloads.js';
import { HostFailure, runMain } from './failure.js';
import { temporaryFolder } from './processes.js';
import { startServer } from './server.js';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { 'no-open': { type: 'boolean' } }, allowPositionals: true });
  // Ctrl+C is how this is meant to end: no failure, unlike in a test run.
  process.on('SIGINT', () => process.exit(0));
  const folder = resolve(positionals[0] ?? join(projectRoot, 'templates/examples'));
  if (!existsSync(folder)) {
    throw new HostFailure(`There is no folder ${folder}.`);
  }
  const manifest = readJson('package.json');
  if (manifest.main === undefined || !existsSync(join(projectRoot, manifest.main))) {
    throw new HostFailure('The extension is not built yet: run "npm run build" first.');
  }
  const copy = join(temporaryFolder().path, basename(folder));
  cpSync(folder, copy, { recursive: true });
  const server = await startServer({ keepOpen: true });
  const address = server.address({ folder: copy, extensions: [projectRoot], ...firstSpec(copy) });
  const opened = !values['no-open'] && openInBrowser(address);
  console.log(`\n${inWords(manifest.displayName)} runs in VS Code with a copy of ${folder}.`);
  console.log(`${opened ? 'Your browser shows it; the address is' : 'Open this address in a browser'}:\n\n  ${address}\n`);
  console.log('Ctrl+C stops it and throws the copy away.');
  await server.ended;
  throw new HostFailure('The VS Code server has ended unexpectedly.');
}

function readJson(name: string): Record<string, string | undefined> {
  return JSON.parse(readFileSync(join(projectRoot, name), 'utf8')) as Record<string, string | undefined>;
}

/** The manifest keeps its words in a file of their own, as `%key%`. */
function inWords(text = ''): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  return key === undefined ? text : (readJson('package.nls.json')[key] ?? key);
}

/** Something to look at from the start. */
function firstSpec(folder: string): { file?: string } {
  const name = readdirSync(folder).sort().find((each) => /\.(prd|experiment|launch)\.ya?ml$/.test(each));
  return name === undefined ? {} : { file: join(folder, name) };
}

/** False when there is no desktop to open a browser on, or the person asked for none. */
function openInBrowser(address: string): boolean {
  const screen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  if (process.env['CI'] || process.env['BROWSER'] === 'none' || !screen) {
    return false;
  }
  const openers: Record<string, [string, ...string[]]> = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  return spawnSync(command, [...args, address], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

void runMain(main);

/** The browser to drive: an installed Chrome or Chromium, or else one from npm (Linux on x64 only). */
import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { installed } from './downloads.js';
import { HostFailure } from './failure.js';

export interface Browser {
  executablePath: string;
  /** What the browser needs in its environment beside this process's own. */
  env: Record<string, string>;
}

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((program) => join(folder ?? '', program)),
  ),
];

export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) {
      throw new HostFailure(`CHROME_PATH names ${named}, and there is no such file.`);
    }
    return { executablePath: named, env: {} };
  }
  const path = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = [...path.flatMap((folder) => commands.map((command) => join(folder, command))), ...places].find((each) => existsSync(each));
  if (found !== undefined) {
    return { executablePath: found, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new HostFailure('No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH to its executable.');
  }
  return chromiumFromNpm();
}

/** The last major version that is packed for Node.js 20; the package carries the browser itself, compressed. */
async function chromiumFromNpm(): Promise<Browser> {
  const packages = ['@sparticuz/chromium@131.0.1', 'dejavu-fonts-ttf@2.37.3'];
  const folder = await installed('chromium-131', packages, unpack);
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: writeFontSettings(folder) };
  if (lacksLibraries(executablePath, {})) {
    env['LD_LIBRARY_PATH'] = join(folder, 'lib');
    if (lacksLibraries(executablePath, env)) {
      throw new HostFailure('The Chromium from npm does not run on this system: install Chromium, or set CHROME_PATH to its executable.');
    }
  }
  return { executablePath, env };
}

async function unpack(folder: string): Promise<void> {
  const bin = join(folder, 'node_modules/@sparticuz/chromium/bin');
  // The newer system's libraries come last and win over the older's, which alone carry SQLite.
  for (const name of ['chromium', 'swiftshader.tar', 'fonts.tar', 'al2.tar', 'al2023.tar']) {
    const file = join(folder, name);
    await pipeline(createReadStream(join(bin, `${name}.br`)), createBrotliDecompress(), createWriteStream(file));
    if (name.endsWith('.tar')) {
      const { status, stderr } = spawnSync('tar', ['-xf', file, '-C', folder, '--no-same-owner'], { encoding: 'utf8' });
      if (status !== 0) {
        throw new HostFailure(`Could not unpack Chromium with tar: ${stderr?.trim() || 'is tar installed?'}`);
      }
      rmSync(file);
    }
  }
  chmodSync(join(folder, 'chromium'), 0o755);
  const fonts = join(folder, 'node_modules/dejavu-fonts-ttf/ttf');
  for (const font of readdirSync(fonts)) {
    // Condensed and extra-light faces would only be picked by mistake.
    if (/Condensed|ExtraLight/.test(font)) {
      rmSync(join(fonts, font));
    }
  }
  rmSync(bin, { recursive: true });
}

/** The fonts that come along, with the system's as a fallback: pictures look the same on every machine, and none is without text. */
function writeFontSettings(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const prefer = (generic: string, font: string): string =>
    `  <match><test name="family"><string>${generic}</string></test>` +
    `<edit name="family" mode="prepend" binding="strong"><string>${font}</string></edit></match>`;
  const lines = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${folder}/fonts</dir><dir>${folder}/node_modules/dejavu-fonts-ttf/ttf</dir><dir>/usr/share/fonts</dir>`,
    `  <cachedir>${folder}/font-cache</cachedir>`,
    ...['sans-serif', 'system-ui', 'Ubuntu'].map((generic) => prefer(generic, 'Open Sans')),
    ...['monospace', 'Droid Sans Mono'].map((generic) => prefer(generic, 'DejaVu Sans Mono')),
    '</fontconfig>',
  ];
  mkdirSync(join(folder, 'font-cache'), { recursive: true });
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** Asks the dynamic linker, which also fails for a library that the system has in too old a version. */
function lacksLibraries(executable: string, env: Record<string, string>): boolean {
  const { status, stdout } = spawnSync('ldd', [executable], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}

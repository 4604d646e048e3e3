/**
 * How large what is shipped is, and how much of it is read at the start and with the first spec. But for the core, what the files are called does
 * not matter.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './measure.js';
import type { Row } from './table.js';

export function sizes(dist = join(projectRoot, 'dist')): readonly Row[] {
  const size = (what: string, files: readonly string[]): Row => {
    const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
    return { what, against: '', ratios: [], figure: `${Math.round(bytes / 1000)} KB`, behind: `${Math.round(packed / 1000)} KB compressed` };
  };
  const starts = loadedWith(dist, 'extension.js');
  const judges = namedBy(dist, 'extension.js').filter((file) => /(?:^|[\\/])service-\w+\.js$/.test(file));
  const first = judges.flatMap((file) => loadedWith(dist, file)).filter((file) => !starts.includes(file));
  return [
    size('size of what starts in the editor', starts),
    size('size of what is loaded for the first spec', first),
    size('size of what is loaded when first asked for', namedBy(dist, 'extension.js').filter((file) => !starts.includes(file) && !first.includes(file))),
    size('size for the web, in one file', ['web.js']),
  ];
}

/** Loads a file as VS Code does and lists what Node.js has read by then. In place of `vscode` there is something that is anything. */
const loading = `
  const Module = require('node:module');
  const anything = new Proxy(class {}, {
    get: (target, key) => (key === Symbol.toPrimitive ? () => '' : key === 'prototype' ? target.prototype : anything),
    // A bundle makes an object of its own of what it imports, on the same prototype.
    getPrototypeOf: () => anything,
    apply: () => anything,
    construct: () => ({}),
  });
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? anything : load(name, ...rest));
  require(process.argv[1]);
  console.log(JSON.stringify(Object.keys(require.cache)));
  process.exit();
`;

/** The files of a folder that are read when one of them is loaded, itself among them. */
export function loadedWith(dist: string, file: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', loading, join(dist, file)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} cannot be loaded: ${/^\w*Error: .*/m.exec(stderr)?.[0] ?? stderr.slice(0, 500)}`);
  const read = JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as readonly string[];
  return read.map((path) => relative(realpathSync(dist), path)).filter((path) => !path.startsWith('..'));
}

/** The files whose name stands in a file, or in one that is named there: all it can ever ask for. */
export function namedBy(dist: string, file: string): readonly string[] {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => /\.c?js$/.test(path) && !path.startsWith('test'));
  const known = new Set([file]);
  for (const each of known) {
    const text = readFileSync(join(dist, each), 'utf8');
    for (const path of all) if (text.includes(`/${basename(path)}"`)) known.add(path);
  }
  return [...known];
}

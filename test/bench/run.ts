/**
 * `npm run bench`: everything that is measured, side by side in one run. With `--write` the README's table is written; with `--only typing`,
 * `linting` or `size` one part runs; `--quick` is for trying it out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './measure.js';
import { terminalTable, withBenchmarks, type Row } from './table.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } } });
const { write = false, quick = false, only } = values;

const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  typing: async () => {
    const { typing, memory } = await import('./typing.js');
    return [...(await typing(quick ? [50, 200, 1000] : [50, 200, 1000, 5000], quick ? 3 : 11)), memory()];
  },
  linting: async () => {
    const { linting } = await import('./linting.js');
    return linting(quick ? [20, 100] : [1000, 10_000], quick ? 2 : 3);
  },
  size: () => Promise.resolve(sizes()),
};

function sizes(): readonly Row[] {
  const size = (what: string, files: readonly string[]): Row => {
    const bytes = files.reduce((sum, file) => sum + statSync(join(projectRoot, 'dist', file)).size, 0);
    const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(projectRoot, 'dist', file))).length, 0);
    return { what, against: '', ratios: [], figure: `${Math.round(bytes / 1000)} KB`, behind: `${Math.round(packed / 1000)} KB compressed` };
  };
  const chunks = readdirSync(join(projectRoot, 'dist/chunks')).map((name) => join('chunks', name));
  const starts = ['extension.js', ...needed('extension.js')];
  return [
    size('size of what starts in the editor', starts),
    size('size of what is loaded when first asked for', chunks.filter((file) => !starts.includes(file) && !needed('cli.cjs').includes(file))),
    size('size for the web, in one file', ['web.js']),
  ];
}

/** The files that a file cannot run without, and theirs. */
function needed(file: string, known = new Set<string>()): readonly string[] {
  const text = readFileSync(join(projectRoot, 'dist', file), 'utf8');
  for (const [, name = ''] of text.matchAll(/require\("\.\/(?:chunks\/)?([\w-]+\.js)"\)/g)) {
    const chunk = join('chunks', name);
    // What is asked for by `import()` is a module of its own name; what is shared is a nameless chunk.
    if (known.has(chunk) || !name.startsWith('chunk-')) continue;
    known.add(chunk);
    needed(chunk, known);
  }
  return [...known];
}

function installOthers(): void {
  if (existsSync(join(__dirname, 'node_modules'))) return;
  console.log('Installing what is measured against …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: __dirname, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm could not install what is measured against');
}

async function main(): Promise<void> {
  if (only !== undefined && !(only in parts)) throw new Error(`--only takes one of ${Object.keys(parts).join(', ')}`);
  if (write && (only !== undefined || quick)) throw new Error('--write needs the whole of it: leave out --only and --quick');
  installOthers();
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && only !== name) continue;
    const found = await measure();
    rows.push(...found);
    console.log(`\n${name}: npm run bench -- --only ${name}\n${terminalTable(found)}`);
  }
  const readme = join(projectRoot, 'README.md');
  if (write) writeFileSync(readme, withBenchmarks(readFileSync(readme, 'utf8'), rows));
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

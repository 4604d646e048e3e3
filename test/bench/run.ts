/**
 * `npm run bench`: everything that is measured, side by side in one run. With `--write` the README's tables are written; with `--only typing`,
 * `editor`, `linting` or `size` one part runs, and only its table is written; `--quick` is for trying it out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { progress, projectRoot } from './measure.js';
import { sizes } from './size.js';
import { terminalTable, withBenchmarks, type Part, type Row } from './table.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } } });
const { write = false, quick = false, only } = values;

const lengths = quick ? [50, 200, 1000] : [50, 200, 1000, 5000];

interface Measuring {
  readonly title: string;
  readonly measure: () => Promise<readonly Row[]>;
}

const parts: Readonly<Record<string, Measuring>> = {
  typing: {
    title: 'While typing, without an editor',
    measure: async () => {
      const { typing, memory } = await import('./typing.js');
      const { amongMany, foreign } = await import('./foreign.js');
      const rounds = quick ? 3 : 11;
      return [
        ...(await typing(lengths, rounds)),
        await amongMany(100, quick ? 400 : 10_000, rounds),
        await foreign(1000, rounds),
        ...(await memory(quick ? 100 : 1000)),
      ];
    },
  },
  editor: {
    title: 'In VS Code',
    measure: async () => {
      const { editor } = await import('./editor.js');
      return quick ? editor([50, 1000], 2, 2, 2) : editor(lengths, 6, 5, 5);
    },
  },
  linting: {
    title: 'Many specs at once, on the command line',
    measure: async () => {
      const { linting } = await import('./linting.js');
      return linting(quick ? [[20, 2], [100, 2]] : [[1000, 5], [10_000, 3]]);
    },
  },
  size: { title: 'Size, minified', measure: () => Promise.resolve(sizes()) },
};

function installOthers(): void {
  if (existsSync(join(__dirname, 'node_modules'))) return;
  console.log('Installing what is measured against …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: __dirname, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm could not install what is measured against');
}

/** What the figures depend on. */
function circumstances(): string {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${availableParallelism()} cores, Node.js ${process.versions.node}, ${day}`;
}

async function main(): Promise<void> {
  const names = Object.keys(parts);
  if (only !== undefined && !(only in parts)) throw new Error(`--only takes one of ${names.join(', ')}`);
  if (write && quick) throw new Error('--write needs all rounds: leave out --quick');
  installOthers();
  const found: Part[] = [];
  for (const [name, { title, measure }] of Object.entries(parts)) {
    if (only !== undefined && only !== name) continue;
    try {
      const rows = await measure();
      found.push({ name, title, rows });
      console.log(`\n${title}: npm run bench -- --only ${name}\n${terminalTable(rows)}\n`);
    } catch (error) {
      // The others can be measured all the same, and what the README says of this one stays.
      console.error(`${name} could not be measured: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      process.exitCode = 1;
    }
  }
  progress('done');
  const readme = join(projectRoot, 'README.md');
  if (write) writeFileSync(readme, withBenchmarks(readFileSync(readme, 'utf8'), found, circumstances(), names));
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

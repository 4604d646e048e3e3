/** Two sides that take turns, so that whatever else the machine does meets both. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

export const projectRoot = join(__dirname, '..', '..');

export type Step = () => unknown;

/** Milliseconds that a step takes. */
export async function timed(step: Step): Promise<number> {
  const start = performance.now();
  await step();
  return performance.now() - start;
}

export interface SideBySide {
  readonly ratios: readonly number[];
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** For each round how many times as long the second side took as the first, and the milliseconds of both. */
export async function sideBySide(rounds: number, ours: Step, theirs: Step): Promise<SideBySide> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes, since the second finds the machine warm.
    const mine = async (): Promise<void> => void times.ours.push(await timed(ours));
    const others = async (): Promise<void> => void times.theirs.push(await timed(theirs));
    for (const turn of round % 2 === 0 ? [mine, others] : [others, mine]) await turn();
  }
  return { ...times, ratios: times.theirs.map((time, index) => time / (times.ours[index] ?? NaN)) };
}

/** What is shipped, not what the test runner makes of the sources: a module of `src`, bundled as the program is. */
export function bundled<Module>(file: string): Module {
  const outfile = join(scratch(), 'bundle.cjs');
  const alias = { yaml: join(projectRoot, 'node_modules/yaml/browser/index.js') };
  const shared = { bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error', alias } as const;
  buildSync({ ...shared, mainFields: ['module', 'main'], entryPoints: [join(projectRoot, file)], outfile });
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(outfile) as Module;
}

/** A folder that is gone when the process ends. */
export function scratch(files: Iterable<{ readonly path: string; readonly text: string }> = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'product-specs-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

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

/** Milliseconds that each of several sides took in each round; in each another begins, since those after it find the machine warm. */
export async function inTurns(rounds: number, sides: readonly Step[]): Promise<readonly (readonly number[])[]> {
  const taken: readonly number[][] = sides.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < sides.length; turn++) {
      const side = (round + turn) % sides.length;
      const step = sides[side];
      if (step) taken[side]?.push(await timed(step));
    }
  }
  return taken;
}

export interface SideBySide {
  readonly ratios: readonly number[];
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** For each round how many times as long the second side took as the first, and the milliseconds of both. */
export async function sideBySide(rounds: number, first: Step, second: Step): Promise<SideBySide> {
  const [ours = [], theirs = []] = await inTurns(rounds, [first, second]);
  return { ours, theirs, ratios: ratiosOf(ours, theirs) };
}

/** How many times as long the second took as the first, round by round. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): readonly number[] {
  return theirs.slice(0, ours.length).map((time, index) => time / (ours[index] ?? NaN));
}

/** What is going on, for whoever waits; no part of what is found. */
export function progress(text: string): void {
  console.error(`${new Date().toTimeString().slice(0, 8)} ${text}`);
}

/** `1,000 specs` */
export const counted = (count: number, things: string): string => `${count.toLocaleString('en')} ${things}`;

/** What is shipped, not what the test runner makes of the sources: a module of `src`, bundled as the program is. */
export function bundled<Module>(file: string): Module {
  const outfile = join(scratch(), 'bundle.cjs');
  bundle(file, outfile);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(outfile) as Module;
}

/** @param define what is put in place of names */
export function bundle(file: string, outfile: string, define: Readonly<Record<string, string>> = {}): void {
  const alias = { yaml: join(projectRoot, 'node_modules/yaml/browser/index.js') };
  const shared = { bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error', alias, define } as const;
  buildSync({ ...shared, external: ['vscode'], mainFields: ['module', 'main'], entryPoints: [join(projectRoot, file)], outfile });
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

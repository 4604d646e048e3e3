/** In the real editor, driven by keys: from a key going down to the squiggle on the screen, and how long the extension takes to start. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTo, openFile, openWorkbench, press, startServer, temporaryFolder, type Server, type Workbench } from '../editor/host/host.js';
import type { Started } from './activation.js';
import { kubernetes, specOfLines } from './generate.js';
import { bundle, counted, inTurns, progress, projectRoot, ratiosOf } from './measure.js';
import { median, time, times, type Row } from './table.js';
import { newProduct } from './typing.js';

const id = 'product-specs.product-specs';
/** Each in a file of its own, in one window. */
const sides = ['prd.yaml', 'theirs.txt', 'fixed.txt'] as const;
const server = 'yaml-language-server in the same window';

/** With one letter more this is no such value, and nothing else in the spec depends on it. */
const typedIn = 'work_type: core';

/** @param blocks for each length, of so many keystrokes for each side in turn */
export async function editor(sizes: readonly number[], blocks: number, keystrokes: number, windows: number): Promise<readonly Row[]> {
  const home = temporaryFolder();
  // Only one extension runs from its sources; the others are taken for installed.
  const extensionsDir = join(home.path, 'extensions');
  const standIn = extensionIn(extensionsDir, 'stand-in', ['onStartupFinished']);
  extensionIn(extensionsDir, 'empty', ['onLanguage:bench']);
  bundle('test/bench/stand-in.ts', join(standIn, 'main.js'), { benchFolder: JSON.stringify(__dirname) });
  const product = newProduct();
  const prd = product.kind('prd');
  if (!prd) throw new Error('there is no kind prd');
  writeFileSync(join(standIn, 'schema.json'), JSON.stringify(await product.schema(prd)));
  const host = await startServer({ keepOpen: true, extensionsDir, settings: { 'workbench.editor.enablePreview': false } });
  try {
    const rows: Row[] = [];
    for (const lines of sizes) rows.push(...(await squiggles(host, home.path, lines, blocks, keystrokes)));
    return [...rows, ...(await starts(host, home.path, windows))];
  } finally {
    host.close();
    home.remove();
  }
}

/** An extension without content. @returns its folder */
function extensionIn(extensionsDir: string, name: string, activationEvents: readonly string[]): string {
  const folder = join(extensionsDir, `bench.${name}-0.0.0`);
  mkdirSync(folder, { recursive: true });
  const manifest = { name, publisher: 'bench', version: '0.0.0', engines: { vscode: '^1.99.0' }, main: './main.js', activationEvents };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => {};\n');
  return folder;
}

async function squiggles(host: Server, home: string, lines: number, blocks: number, keystrokes: number): Promise<readonly Row[]> {
  progress(`editor: ${counted(lines, 'lines')}`);
  const folder = join(home, `lines-${lines}`);
  mkdirSync(folder);
  const text = specOfLines(lines);
  for (const side of sides) writeFileSync(join(folder, `spec.${side}`), text);
  writeFileSync(join(folder, 'deploy.yaml'), kubernetes(1000));
  const window = await openWorkbench({ server: host, folder, extensions: [projectRoot] });
  try {
    const line = text.split('\n').indexOf(typedIn) + 1;
    for (const side of sides) {
      await openFile(window.page, `spec.${side}`);
      await goTo(window.page, line, typedIn.length + 1);
      // Whoever answers for the first time may have to read its files.
      await letters(window, 2);
    }
    const taken = sides.map((): number[] => []);
    const middles = sides.map((): number[] => []);
    await inTurns(blocks, sides.map((_, index) => async () => {
      await press(window.page, `Alt+${index + 1}`);
      await window.page.locator(`.tab.active[data-resource-name="spec.${sides[index] ?? ''}"]`).waitFor();
      await window.page.waitForTimeout(700);
      const found = await letters(window, keystrokes);
      taken[index]?.push(...found);
      middles[index]?.push(median(found));
    }));
    if (lines === 1000) await leavesAlone(window);
    const [ours = [], theirs = [], fixed = []] = middles;
    const what = `keystroke → squiggle on the screen, ${counted(lines, 'lines')}`;
    return [
      { what, against: server, ratios: ratiosOf(ours, theirs), behind: times(taken[0] ?? [], taken[1] ?? []) },
      { what, against: 'one fixed mark, set at once', ratios: ratiosOf(ours, fixed), behind: times(taken[0] ?? [], taken[2] ?? []) },
    ];
  } finally {
    await window.close();
  }
}

/** A letter that makes a mistake, and its removal, so many times. @returns the milliseconds from each letter to its squiggle */
async function letters({ page }: Workbench, count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let letter = 0; letter < count; letter++) {
    for (const [key, wanted] of [['x', true], ['Backspace', false]] as const) {
      await page.evaluate(`(${watch})(${wanted})`);
      await page.keyboard.press(key);
      const taken = await page.evaluate<number>('globalThis.squiggle');
      if (wanted) found.push(taken);
      // What is done after a squiggle, such as hints, belongs to no keystroke that is measured.
      await page.waitForTimeout(250);
    }
  }
  return found;
}

/**
 * Runs in the page: leaves behind a promise of the milliseconds from the next key to the squiggle in the line that is typed in being there, or
 * gone. Text, because the types of a page would be visible in all of `src`.
 */
const watch = `(wanted) => {
  const group = document.querySelector('.editor-group-container.active');
  const line = [...group.querySelectorAll('.view-line')].find((each) => each.textContent.replaceAll('\\u00a0', ' ').startsWith('work_type: '));
  const { top, bottom } = line.getBoundingClientRect();
  const overlays = group.querySelector('.view-overlays');
  const marked = () => [...overlays.querySelectorAll('.squiggly-error, .squiggly-warning')].some((each) => {
    const place = each.getBoundingClientRect();
    return place.top < bottom && place.bottom > top;
  });
  globalThis.squiggle = new Promise((done, fail) => {
    setTimeout(() => fail(new Error('in vain: the squiggle ' + (wanted ? 'comes' : 'goes'))), 20000);
    addEventListener('keydown', () => {
      const begin = performance.now();
      const look = () => {
        if (marked() !== wanted) return;
        observer.disconnect();
        done(performance.now() - begin);
      };
      const observer = new MutationObserver(look);
      observer.observe(overlays, { subtree: true, childList: true, attributes: true });
      look();
    }, { capture: true, once: true });
  });
  globalThis.squiggle.catch(() => {});
}`;

/** In YAML of others nothing is marked, however long one waits. */
async function leavesAlone({ page }: Workbench): Promise<void> {
  await openFile(page, 'deploy.yaml');
  await goTo(page, 2, 3);
  await page.keyboard.press('x');
  await page.waitForTimeout(2000);
  const marks = await page.locator('.editor-group-container.active .view-overlays [class*="squiggly-"]').count();
  if (marks > 0) throw new Error('YAML of others gets marks');
}

/** Windows that nothing has run in yet; which of the two comes first changes. */
async function starts(host: Server, home: string, windows: number): Promise<readonly Row[]> {
  const tests = join(home, 'activation.js');
  bundle('test/bench/activation.ts', tests);
  const all: Started[] = [];
  for (let number = 0; number < windows; number++) {
    progress(`editor: start ${number + 1} of ${windows}`);
    const order = [id, 'bench.empty'];
    const folder = join(home, `${number}`, (number % 2 === 0 ? order : order.reverse()).join(','));
    mkdirSync(folder, { recursive: true });
    all.push(...(await started(host, folder, tests)));
  }
  const of = (name: string): readonly Started[] => all.filter((each) => each.id === name);
  const [ours, theirs] = [of(id), of('bench.empty')];
  const row = (what: string, taken: (each: Started) => number): Row => {
    const mine = ours.map(taken);
    return { what, against: 'an extension without content', ratios: [], figure: spread(mine), behind: times(mine, theirs.map(taken)) };
  };
  const first = ours.flatMap(({ finding }) => finding ?? []);
  return [
    row('start in a fresh window: loading', ({ load }) => load),
    row('start in a fresh window: `activate()`', ({ activate }) => activate),
    { what: 'after that: a first spec is opened → findings', against: '', ratios: [], figure: spread(first), behind: '' },
  ];
}

function spread(taken: readonly number[]): string {
  return `${time(median(taken))} (${time(Math.min(...taken))}–${time(Math.max(...taken))})`;
}

async function started(host: Server, folder: string, tests: string): Promise<readonly Started[]> {
  let said = '';
  const window = await openWorkbench({ server: host, folder, extensions: [projectRoot], tests, onLog: (line) => (said += `${line}\n`) });
  try {
    const code = await window.finished;
    const [, found] = /STARTED (\[.*\])/.exec(said) ?? [];
    if (code !== 0 || found === undefined) throw new Error(`the extensions did not start: ${said.trim().split('\n').slice(-3).join(' ')}`);
    return JSON.parse(found) as Started[];
  } finally {
    await window.close();
  }
}

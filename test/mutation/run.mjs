/**
 * Mutation testing: changes the code in small ways and counts how many changes the tests beside it notice.
 *
 *     npm run mutation                                  # ownership, statistics, all rules and what they share
 *     npm run mutation -- statistics/power rules/srm    # a folder or a file of src/core
 *
 * `CONCURRENCY=1` leaves the other half of a small machine to others. Stryker is installed into this folder on the first run, so that nobody
 * else has to.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, testsBeside } from './beside.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const named = process.argv.slice(2);

if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });

const totals = new Map();
const failed = [];
for (const name of named.length > 0 ? named : ['ownership', 'statistics', 'rules', 'experiment', 'lock', 'wording']) {
  const isFile = existsSync(join(root, `src/core/${name}.ts`));
  if (!isFile && !existsSync(join(root, 'src/core', name))) throw new Error(`there is no src/core/${name}`);
  const area = name.split('/')[0];
  const files = isFile ? [`src/core/${name}.ts`] : filesBelow(root, `src/core/${name}`);
  const report = join(here, 'reports', `${name.replaceAll('/', '-')}.json`);
  const { status } = spawnSync(process.execPath, [join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', 'test/mutation/stryker.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, AREA: area, MUTATE: files.join(','), TESTS: [...new Set(files.flatMap(testsBeside(root, area)))].join(','), REPORT: report },
  });
  if (status === 0) tell(area, JSON.parse(readFileSync(report, 'utf8')));
  else failed.push(name);
}
if (failed.length > 0) console.log(`\nCould not be run: ${failed.join(', ')}`);
for (const [area, { noticed, all }] of totals) console.log(`${area}: ${noticed} of ${all} changes noticed, ${((100 * noticed) / all).toFixed(1)} %`);
process.exitCode = failed.length === 0 && [...totals.values()].every(({ noticed, all }) => noticed >= 0.8 * all) ? 0 : 1;

function tell(area, { files }) {
  const total = totals.get(area) ?? { noticed: 0, all: 0 };
  totals.set(area, total);
  for (const [file, { mutants, source }] of Object.entries(files)) {
    const counted = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'].includes(status));
    const left = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    total.all += counted.length;
    total.noticed += counted.length - left.length;
    console.log(`\n${file}: ${counted.length - left.length} of ${counted.length}`);
    for (const { location, replacement, status } of left) {
      const line = source.split('\n')[location.start.line - 1] ?? '';
      console.log(`  ${location.start.line}:${location.start.column} ${line.trim()}  →  ${replacement}${status === 'NoCoverage' ? '  (no test comes here)' : ''}`);
    }
  }
}

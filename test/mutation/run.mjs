/**
 * Mutation testing: changes the code in small ways and counts how many changes the tests beside it notice.
 *
 *     npm run mutation                              # ownership, statistics, then every rule by itself: hours
 *     npm run mutation -- statistics rules/srm      # a folder, a rule or another file with a test beside it
 *
 * Stryker is installed into this folder on the first run, so that nobody else has to.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const rules = readdirSync(join(root, 'src/core/rules')).filter((name) => existsSync(join(root, 'test/core/rules', name.replace('.ts', '.test.ts'))));
const named = process.argv.slice(2);
const areas = named.length > 0 ? named : ['ownership', 'statistics', 'rules/support', ...rules.filter((name) => name.endsWith('.ts')).map((name) => `rules/${name.slice(0, -3)}`)];

if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });

const totals = new Map();
const failed = [];
for (const area of areas) {
  const isFile = existsSync(join(root, `src/core/${area}.ts`));
  if (!isFile && !existsSync(join(root, 'src/core', area))) throw new Error(`there is no src/core/${area}`);
  const report = join(here, 'reports', `${area.replaceAll('/', '-')}.json`);
  const { status } = spawnSync(process.execPath, [join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', 'test/mutation/stryker.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATE: isFile ? `src/core/${area}.ts` : `src/core/${area}/**/*.ts,!src/core/${area}/**/*.d.ts`,
      TESTS: isFile ? `test/core/${area}.test.ts` : `test/core/${area}/**/*.test.ts`,
      REPORT: report,
    },
  });
  if (status === 0) tell(area, JSON.parse(readFileSync(report, 'utf8')));
  else failed.push(area);
}
if (failed.length > 0) console.log(`\nCould not be run: ${failed.join(', ')}`);
for (const [folder, { noticed, all }] of totals) console.log(`${folder}: ${noticed} of ${all} changes noticed, ${((100 * noticed) / all).toFixed(1)} %`);
process.exitCode = failed.length === 0 && [...totals.values()].every(({ noticed, all }) => noticed >= 0.8 * all) ? 0 : 1;

function tell(area, { files }) {
  const total = totals.get(area.split('/')[0]) ?? { noticed: 0, all: 0 };
  totals.set(area.split('/')[0], total);
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

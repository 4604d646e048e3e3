/** How often the rules about wording are right on other people's prose: the stated numbers are those of the judged findings. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleMeta } from '../../../src/core/rules/catalog.js';

const folder = join(__dirname, '..', '..', 'fixtures', 'precision');
const sources = readFileSync(join(folder, 'SOURCES.md'), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
const good = 0.8;

/** The judged findings of one rule. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const [head, ...rows] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
  assert.deepEqual(head, ['source', 'place', 'word', 'verdict']);
  return rows;
}

describe('precision of the rules about wording', () => {
  it('rests on at least a hundred findings', () => {
    assert(files.flatMap(rowsOf).length >= 100);
  });

  it('states a number for each rule, and none besides', () => {
    const stated = [...sources.matchAll(/^\| `([a-z-]+)` \| \d+ \| \d+ \| [\d.]+ \|$/gm)].map((match) => match[1]);
    assert.deepEqual(stated.sort(), files.map((file) => file.replace('.tsv', '')).sort());
  });

  for (const file of files) {
    const rule = file.replace('.tsv', '');

    it(`${rule}: as stated, and weighing no more than it deserves`, () => {
      const rows = rowsOf(file);
      for (const [source = '', place, word, verdict = '', ...more] of rows) {
        assert(place && word && /^(right|wrong)$/.test(verdict) && more.length === 0, `${source} ${place} ${word} ${verdict}`);
        assert(sources.includes(`| \`${source}\` |`), `${source} is not named as a source`);
      }
      const right = rows.filter((row) => row[3] === 'right').length;
      const precision = right / rows.length;
      assert(sources.includes(`| \`${rule}\` | ${rows.length} | ${right} | ${precision.toFixed(2)} |`), `${right} of ${rows.length}`);
      const level = ruleMeta(rule)?.level;
      assert(level && (level.base === 'info' || precision >= good), `${rule} is right in ${precision.toFixed(2)} of the cases`);
      assert(level.base !== 'error' && !level.risesWhenFirm);
    });
  }
});

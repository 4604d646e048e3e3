/** Regular expressions take linear time, those that are put together from lists of words included. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { kinds } from '../../src/core/schema/catalog.js';
import type { Schema } from '../../src/core/schema/vocabulary.js';
import type { Built } from './support/regexps.js';

const root = join(__dirname, '..', '..');
const linter = new Linter();

/** What is wrong with a regular expression, by the same rules that lint holds those that are written out to. */
function slowness(source: string, flags: string): readonly string[] {
  const rules: Linter.RulesRecord = {
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': ['error', { report: 'potential' }],
  };
  return linter.verify(`''.replace(/${source}/${flags}, '');`, { plugins: { regexp } as never, rules }).map(({ message }) => message);
}

/** Where `new RegExp` stands in the sources. */
function sites(): readonly string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const lines = readFileSync(join(root, 'src', name), 'utf8').split('\n');
    return lines.flatMap((line, index) => (line.includes('new RegExp(') ? [`src/${name.replaceAll('\\', '/')}:${index + 1}`] : []));
  });
}

/** Patterns of a team's own schemas are not ours: those that look slow are refused, the others meet short texts only. */
const ofTeams = ['src/core/schema/compile.ts', 'src/core/schema/pattern.ts'];

/** Every `pattern` of a schema. */
function patternsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema as Schema).flatMap(([key, value]) => {
    if (key === 'pattern' && typeof value === 'string') return [value];
    return key === 'patternProperties' ? [...Object.keys(value as object), ...patternsOf(Object.values(value as object))] : patternsOf(value);
  });
}

describe('regular expressions put together from parts', function () {
  this.timeout(60_000);

  it('are found slow by the tool when they are', () => {
    assert.equal(slowness('(?:a|b|a\\s*\\s*)+c', 'gu').length > 0, true);
    assert.deepEqual(slowness('^[a-z]+$', 'u'), []);
  });

  it('take linear time', () => {
    const program = join(root, 'test/fuzz/support/regexps.ts');
    const printed = execFileSync(process.execPath, ['--import', 'tsx', program], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
    const built = JSON.parse(printed) as readonly Built[];
    const slow = built.flatMap(({ at, source, flags }) => slowness(source, flags).map((message) => `${at} /${source.slice(0, 200)}/${flags} ${message}`));
    assert.deepEqual(slow, []);
    const seen = new Set(built.map(({ at }) => at));
    assert.deepEqual(sites().filter((site) => !seen.has(site) && !ofTeams.includes(site.replace(/:\d+$/, ''))), []);
  });

  it('take linear time in the schemas', () => {
    const patterns = [...new Set(kinds.flatMap(({ schema }) => patternsOf(schema)))];
    assert(patterns.length > 1);
    assert.deepEqual(patterns.flatMap((pattern) => slowness(pattern, 'u')), []);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { globMatches } from '../../src/core/glob.js';

describe('a glob', () => {
  it('matches names', () => {
    for (const [glob, path, matches] of [
      ['a.yaml', 'a.yaml', true], ['a.yaml', 'axyaml', false], ['a.yaml', 'b/a.yaml', false],
      ['*.yaml', 'a.yaml', true], ['*.yaml', '.yaml', true], ['*.yaml', 'b/a.yaml', false],
      ['specs/**/*.yaml', 'specs/a.yaml', true], ['specs/**/*.yaml', 'specs/b/c/a.yaml', true], ['specs/**/*.yaml', 'specsa.yaml', false],
      ['**/a.yaml', 'a.yaml', true], ['**/a.yaml', 'b/a.yaml', true], ['**/a.yaml', 'ba.yaml', false],
      ['specs/**', 'specs/b/a.yaml', true], ['**', 'b/a.yaml', true], ['', 'a', false], ['', '', true],
      ['?.yaml', 'a.yaml', true], ['?.yaml', '🎉.yaml', true], ['?.yaml', '/.yaml', false], ['a+(b)', 'a+(b)', true],
    ] as const) assert.equal(globMatches(glob, path), matches, `${glob} and ${path}`);
  });

  it('means what the regular expression of the same meaning does', () => {
    const bits = (...list: string[]): fc.Arbitrary<string> => fc.array(fc.constantFrom(...list), { maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(bits('a', '/', '.', '*', '**', '**/', '?'), bits('a', 'b', '/', '.'), (glob, path) => {
        const meaning: Record<string, string> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]', '.': '\\.' };
        const pattern = glob.replace(/\*\*\/?|[*?.]/g, (part) => meaning[part] ?? part);
        assert.equal(globMatches(glob, path), new RegExp(`^${pattern}$`).test(path));
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer for many stars', () => {
    const start = process.cpuUsage();
    assert.equal(globMatches(`${'*a'.repeat(100)}b`, 'a'.repeat(1000)), false);
    const { user } = process.cpuUsage(start);
    assert(user < 1_000_000, `${user} µs`);
  });
});

import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/cli/commands/index.js';
import { withReference } from '../../src/build/reference.js';

const root = join(__dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('README', () => {
  it('lists the rules as they are (else: npm run docs)', () => {
    assert.equal(withReference(readme), readme);
  });

  it('names only npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    assert.deepEqual(named.filter((script) => !(script in manifest.scripts)), []);
  });

  it('says what every dependency is for, and of nothing else', () => {
    const [, table = ''] = readme.split('| package | why |\n|---|---|\n');
    const rows = table.slice(0, table.indexOf('\n\n')).split('\n');
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]));
    assert.deepEqual(named.sort(), Object.keys(manifest.devDependencies).sort());
    assert.deepEqual(rows.filter((row) => !/^\|[^|]+\| \S[^|]+\|$/.test(row)), []);
  });

  it('shows every command of the command line, as the changelog does', () => {
    const names = commands.map(({ name }) => name);
    const shown = new Set([...readme.matchAll(/^product-specs (\w+)/gm)].map((match) => match[1] ?? ''));
    assert.deepEqual([...shown].sort(), [...names].sort());
    const [, listed = ''] = /^- A command line on the same core: (.*)\.$/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
    assert.deepEqual(listed.split(', ').sort(), names.map((name) => `\`${name}\``).sort());
  });

  it('links only to files and pictures that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    assert.deepEqual(links.filter((link) => !existsSync(join(root, link))), []);
  });
});

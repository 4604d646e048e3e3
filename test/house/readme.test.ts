import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/cli/commands/index.js';
import { withReference } from '../../src/build/reference.js';

const root = join(__dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const pages = { 'README.md': readme, 'CONTRIBUTING.md': readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8') };
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  contributes: { configuration: { properties: Record<string, unknown> } };
  devDependencies: Record<string, string>;
};

describe('README', () => {
  it('lists the rules as they are (else: npm run docs)', () => {
    assert.equal(withReference(readme), readme);
  });

  it('shows the command that runs the tests, as CI does', () => {
    const [, command = ''] = /^(npm .*)$/m.exec(readFileSync(join(root, '.ci/run'), 'utf8')) ?? [];
    assert.match(command, /^npm ci && npm test$/);
    assert(readme.includes(`\n\`\`\`sh\n${command}\n\`\`\`\n`));
  });

  it('lists every setting', () => {
    const [, table = ''] = readme.split('| setting | what it does |\n');
    const named = [...table.slice(0, table.indexOf('\n\n')).matchAll(/`(productSpecs\.[\w.]+)`/g)].map((match) => match[1]);
    assert.deepEqual(named.sort(), Object.keys(manifest.contributes.configuration.properties).sort());
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

});

for (const [name, text] of Object.entries(pages)) {
  describe(name, () => {
    it('names only npm scripts that exist', () => {
      const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
      assert(named.length > 2);
      assert.deepEqual(named.filter((script) => !(script in manifest.scripts)), []);
    });

    it('links only to files, pictures and headings that are there', () => {
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(([, path, heading]) => ({ path: path || name, heading }));
      assert(links.length > 2);
      const isThere = ({ path, heading }: (typeof links)[number]): boolean =>
        existsSync(join(root, path)) && (heading === undefined || headings(readFileSync(join(root, path), 'utf8')).includes(heading));
      assert.deepEqual(links.filter((link) => !isThere(link)), []);
    });
  });
}

/** As links name them. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\p{L}\p{N}\- ]/gu, '').replaceAll(' ', '-'));
}

import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  it('says what every dependency is for', () => {
    const packages = Object.keys(manifest.devDependencies);
    assert.deepEqual(packages.filter((name) => !readme.includes(`\`${name}\``)), []);
  });

  it('links only to files and pictures that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    assert.deepEqual(links.filter((link) => !existsSync(join(root, link))), []);
  });
});

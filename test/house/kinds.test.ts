/** What has to be written by hand for each kind is there for each. The rest follows from `kindIds`, or does not compile without it. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importMarkdown } from '../../src/core/import/index.js';
import { kinds } from '../../src/core/schema/catalog.js';
import { kindIds, schemaNames, specKindIds } from '../../src/core/schema/kind-ids.js';
import { capitalised } from '../../src/core/text.js';
import { today } from '../support/fixture.js';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const commandOf = (id: string): string => `new${capitalised(id)}`;

type Commands = readonly { readonly command: string }[];
interface Contributes {
  readonly commands: Commands;
  readonly menus: Readonly<Record<string, Commands>>;
}

describe('every kind', () => {
  it('has a schema, and every schema a kind', () => {
    const files = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.schema.json'));
    assert.deepEqual(files.sort(), schemaNames.map((name) => `${name}.schema.json`).sort());
  });

  it('is in the catalogue, in the order of the list', () => {
    assert.deepEqual(kinds.map(({ id }) => id), [...kindIds]);
  });

  it('has a template', () => {
    const templates = JSON.parse(read('templates/index.json')) as readonly { readonly kind: string }[];
    assert.deepEqual([...new Set(templates.map(({ kind }) => kind))].sort(), [...kindIds].sort());
  });

  it('of spec has a command that begins one, offered where files are made', () => {
    const { contributes } = JSON.parse(read('package.json')) as { readonly contributes: Contributes };
    const wanted = specKindIds.map((id) => `productSpecs.${commandOf(id)}`);
    assert.deepEqual(contributes.menus['file/newFile']?.map(({ command }) => command), wanted);
    assert.deepEqual(wanted.filter((name) => !contributes.commands.some(({ command }) => command === name)), []);
    const code = read('src/vscode/commands.ts');
    assert.deepEqual(specKindIds.filter((id) => !new RegExp(`command\\('${commandOf(id)}', .*create\\(argument, '${id}'\\)\\)`).test(code)), []);
  });

  it('of spec has the picture of a file where it is found by its name', () => {
    // By hand, because this is read when the extension starts, and the list is not.
    const [, code = ''] = /function toSymbolKind\([^]*?if \((.*)\) return vscode\.SymbolKind\.File;/.exec(read('src/vscode/convert.ts')) ?? [];
    assert.equal(code, specKindIds.map((id) => `kind === '${id}'`).join(' || '));
  });

  it('of spec is recognised in a document that calls itself so', () => {
    for (const { id, label } of kinds.filter((kind) => kind.id !== 'config')) {
      const imported = importMarkdown(`# ${capitalised(label)}: Guest checkout\n\nMany people leave before they pay.\n`, { today });
      assert('kind' in imported && imported.kind.id === id, id);
    }
  });

  it('is shown in the README with its first line and its file name', () => {
    const rows = read('README.md').split('\n').filter((line) => line.includes('| `spec: '));
    assert.deepEqual(rows.map((row) => /`spec: (\w+)\/v1`/.exec(row)?.[1]), [...kindIds]);
    assert.deepEqual(kinds.filter(({ suffixes }, index) => !rows[index]?.includes(`${suffixes[0]}\``)).map(({ id }) => id), []);
  });
});

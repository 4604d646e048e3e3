/** The page on the layout names what is there, and nothing else. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const [, block = ''] = /### Layout\n\n```\n([^]*?)```/.exec(page) ?? [];

/** What stands before the words of each line, as paths: of lines that are set in, in the folder above. */
function pathsNamed(): readonly string[] {
  const paths: string[] = [];
  const above: string[] = [];
  for (const line of block.split('\n')) {
    const [, indent = '', name = ''] = /^( *)(\S+) +\S/.exec(line) ?? [];
    // What goes on from the line above is set in further.
    if (name === '' || indent.length > 4) continue;
    above.length = indent.length / 2;
    paths.push(above.join('') + name);
    above.push(name);
  }
  return paths;
}

const named = pathsNamed();
const entries = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${folder}/${entry.name}/`] : entry.name.endsWith('.ts') ? [`${folder}/${basename(entry.name, '.ts')}`] : [],
  );
const isFolder = (path: string): boolean => path.endsWith('/');

describe('the layout', () => {
  it('names every folder of src and test, and every room of the core', () => {
    const there = [...entries('src').filter(isFolder), ...entries('test').filter(isFolder), ...entries('src/core')];
    assert(there.length > 40);
    assert.deepEqual(there.filter((path) => !named.includes(path)), []);
  });

  it('names nothing that is not there', () => {
    assert(named.length > 40);
    assert.deepEqual(named.filter((path) => !existsSync(join(root, isFolder(path) ? path : `${path}.ts`))), []);
  });
});

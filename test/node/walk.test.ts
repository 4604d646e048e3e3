import { strict as assert } from 'node:assert';
import { chmodSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { walk } from '../../src/node/walk.js';
import { archived, testFolders, type TestFolder } from '../support/command-line.js';

describe('walking folders', () => {
  const folder = testFolders();
  const found = (top: TestFolder, from = ''): readonly string[] => walk(top.at(from)).files.map((file) => relative(top.path, file));

  it('finds YAML of both endings at any depth, hidden folders included', () => {
    const top = folder({ 'a.yaml': '', 'b/c/d.yml': '', '.hidden/e.YAML': '', 'f.txt': '', 'g.yaml.bak': '' });
    assert.deepEqual(found(top), ['.hidden/e.YAML', 'a.yaml', 'b/c/d.yml']);
  });

  it('leaves out .git and node_modules', () => {
    assert.deepEqual(found(folder({ '.git/a.yaml': '', 'node_modules/b/c.yaml': '', 'd/node_modules/e.yaml': '', 'f.yaml': '' })), ['f.yaml']);
  });

  it('respects .gitignore: folders, names, patterns, exceptions', () => {
    const top = folder({
      '.gitignore': '# comment\nbuild/\n*.tmp.yaml\n/only-here.yaml\n!keep.tmp.yaml\n',
      'build/a.yaml': '',
      'deep/build/b.yaml': '',
      'c.tmp.yaml': '',
      'keep.tmp.yaml': '',
      'only-here.yaml': '',
      'deep/only-here.yaml': '',
    });
    assert.deepEqual(found(top), ['deep/only-here.yaml', 'keep.tmp.yaml']);
  });

  it('respects nested .gitignore files, which have the last word', () => {
    const top = folder({
      '.gitignore': 'out.yaml\n',
      'a/.gitignore': '!out.yaml\n/b.yaml\nc/*.yaml\n',
      'a/out.yaml': '',
      'a/d/out.yaml': '',
      'a/b.yaml': '',
      'a/d/b.yaml': '',
      'a/c/e.yaml': '',
      'a/d/c/e.yaml': '',
      'out.yaml': '',
      'c/e.yaml': '',
    });
    assert.deepEqual(found(top), ['a/d/b.yaml', 'a/d/c/e.yaml', 'a/d/out.yaml', 'a/out.yaml', 'c/e.yaml']);
  });

  it('takes names with special characters as they are', () => {
    const top = folder({ '[x] y!/.gitignore': '/a.yaml\n', '[x] y!/a.yaml': '', '[x] y!/b/a.yaml': '', 'x y!/a.yaml': '' });
    assert.deepEqual(found(top), ['[x] y!/b/a.yaml', 'x y!/a.yaml']);
  });

  it('knows the .gitignore files above, up to the repository', () => {
    const files = { '.gitignore': 'a.yaml\n', 'repo/.gitignore': 'b.yaml\n', 'repo/specs/a.yaml': '', 'repo/specs/b.yaml': '', 'repo/specs/c.yaml': '' };
    assert.deepEqual(found(folder({ ...files, 'repo/.git/HEAD': '' }), 'repo/specs'), ['repo/specs/a.yaml', 'repo/specs/c.yaml']);
    // Outside a repository nobody said that they count.
    assert.equal(found(folder(files), 'repo/specs').length, 3);
  });

  it('walks an ignored folder that is named', () => {
    const top = folder({ '.git/HEAD': '', '.gitignore': 'dist/\n', 'dist/specs/a.yaml': '' });
    assert.deepEqual(found(top), []);
    assert.deepEqual(found(top, 'dist/specs'), ['dist/specs/a.yaml']);
  });

  it('does not follow links, so that it ends', () => {
    const top = folder({ 'a/b.yaml': '' });
    symlinkSync(top.at('a'), top.at('a/again'));
    symlinkSync(top.at('a/b.yaml'), top.at('link.yaml'));
    assert.deepEqual(found(top), ['a/b.yaml']);
  });

  it('tells of a folder that cannot be read in one line, and goes on', async function () {
    if (process.platform === 'win32') this.skip();
    const top = folder({ 'locked/a.prd.yaml': '', 'z.prd.yaml': archived('z') });
    chmodSync(top.path, 0o755);
    chmodSync(top.at('locked'), 0);
    const { code, out, error } = await asNobody(() => top.run(['lint']));
    chmodSync(top.at('locked'), 0o755);
    assert.deepEqual([code, out], [2, '1 spec checked, nothing to report.\n']);
    assert.equal(error, 'product-specs: locked cannot be looked into: you have no permission.\n');
  });

  it('tells of a file that cannot be read in one line, and goes on', async function () {
    if (process.platform === 'win32') this.skip();
    const top = folder({ 'a.prd.yaml': archived('a'), 'z.prd.yaml': archived('z') });
    chmodSync(top.path, 0o755);
    chmodSync(top.at('a.prd.yaml'), 0);
    const { code, out, error } = await asNobody(() => top.run(['lint']));
    assert.deepEqual([code, out], [2, '1 spec checked, nothing to report.\n']);
    assert.equal(error, 'product-specs: a.prd.yaml cannot be read: you have no permission.\n');
  });
});

/** The administrator may read everything: permissions mean something only to others. */
async function asNobody<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(65534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Revision } from '../../src/node/git.js';
import { testFolders } from '../support/command-line.js';

describe('git', () => {
  const folder = testFolders();

  it('is missed in one sentence where it is not installed', async () => {
    const { path } = folder();
    await assert.rejects(Revision.of(path, 'HEAD', 'no-such-program-as-git'), { message: 'The program git is not there: install it, or leave out --changed-since.' });
  });

  it('starts no program that a repository names', async () => {
    const made = folder({ 'a.yaml': 'a: 1\n', '.gitattributes': '*.yaml diff=mine\n' });
    const git = (...args: readonly string[]): void => void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: made.path, stdio: 'pipe' });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Begin');
    const touch = `touch "${made.at('started')}";`;
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.mine.command', 'diff.mine.textconv']) git('config', key, touch);
    made.write('a.yaml', 'a: 2\n');
    const revision = await Revision.of(made.path, 'HEAD');
    assert.deepEqual(await revision.changes(), [{ before: made.at('a.yaml'), file: made.at('a.yaml') }]);
    assert.equal(Buffer.from((await revision.read(made.at('a.yaml'))) ?? []).toString(), 'a: 1\n');
    assert.equal(await revision.read(made.at('b.yaml')), undefined);
    assert(!existsSync(made.at('started')));
    // The trap does work: git itself falls into it.
    assert.throws(() => git('diff', 'HEAD'));
    assert(existsSync(made.at('started')));
  });

  it('a file with any name, and one that is staged and changed again, once', async () => {
    const made = folder({ 'a b\u00e9"\n.yaml': 'a: 1\n' });
    const git = (...args: readonly string[]): void => void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: made.path, stdio: 'pipe' });
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '-m', 'Begin');
    git('add', '--all');
    made.write('a b\u00e9"\n.yaml', 'a: 2\n');
    const revision = await Revision.of(made.path, 'HEAD');
    assert.deepEqual(await revision.changes(), [{ before: undefined, file: made.at('a b\u00e9"\n.yaml') }]);
    git('commit', '--quiet', '-m', 'Add');
    git('rm', '--cached', '--quiet', '-r', '.');
    const later = await Revision.of(made.path, 'HEAD');
    assert.deepEqual(await later.changes(), [{ before: made.at('a b\u00e9"\n.yaml'), file: made.at('a b\u00e9"\n.yaml') }]);
    assert.equal(Buffer.from((await later.read(made.at('a b\u00e9"\n.yaml'))) ?? []).toString(), 'a: 1\n');
  });
});

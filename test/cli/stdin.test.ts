import { strict as assert } from 'node:assert';
import { archived, testFolders } from '../support/command-line.js';

const launch = 'spec: launch/v1\nid: search-launch\ntitle: Search\nstatus: archived\narchived_reason: rejected\nprd: search\n';

describe('lint --stdin', () => {
  const folder = testFolders();

  it('checks the text', async () => {
    const { code, out } = await folder().run(['lint', '--stdin'], { input: archived('a', 'created: soon\n') });
    assert.match(out, /^<stdin>\n +6:10 +error .* valid-date\n/);
    assert.equal(code, 1);
  });

  it('without a name it belongs to no project, so references are left alone', async () => {
    assert.doesNotMatch((await folder().run(['lint', '--stdin'], { input: launch })).out, /unknown-reference/);
  });

  it('with a name it does', async () => {
    const specs = folder({ '.git/HEAD': '' });
    const argv = ['lint', '--stdin', '--stdin-filename', 'launches/search.launch.yaml'];
    const { out } = await specs.run(argv, { input: launch });
    assert.match(out, /^launches\/search\.launch\.yaml\n(?: .*\n)* .*unknown-reference\n/);
    specs.write('search.prd.yaml', archived('search'));
    assert.doesNotMatch((await specs.run(argv, { input: launch })).out, /unknown-reference/);
  });

  it('takes the place of the file on disk', async () => {
    const specs = folder({ 'a.prd.yaml': archived('a', 'created: soon\n') });
    const { code } = await specs.run(['lint', '--stdin', '--stdin-filename', 'a.prd.yaml'], { input: archived('a') });
    assert.equal(code, 0);
  });

  it('the team settings around count', async () => {
    const specs = folder({ 'product-specs.yaml': 'spec: config/v1\nrules:\n  valid-date: off\n' });
    assert.equal((await specs.run(['lint', '--stdin'], { input: archived('a', 'created: soon\n') })).code, 0);
  });

  it('text that is no spec is a mistake', async () => {
    const { code, error } = await folder().run(['lint', '--stdin'], { input: 'title: Notes\n' });
    assert.equal(code, 2);
    assert.match(error, /^product-specs: The text on standard input is no spec: .* as its first line\.\n$/);
    const named = await folder().run(['lint', '--stdin', '--stdin-filename', 'a.yaml'], { input: 'title: Notes\n' });
    assert.match(named.error, /^product-specs: a\.yaml is no spec: /);
  });

  it('text that is not UTF-8 is a mistake', async () => {
    const { code, error } = await folder().run(['lint', '--stdin'], { input: Buffer.from(archived('a', 'author: "Ru\xedz"\n'), 'latin1') });
    assert.deepEqual([code, error], [2, 'product-specs: The text on standard input is not UTF-8.\n']);
  });

  it('goes with neither paths nor --fix, and its name not without it', async () => {
    const specs = folder();
    const errors = await Promise.all([['--stdin', 'a.yaml'], ['--stdin', '--fix'], ['--stdin-filename', 'a.yaml']].map((argv) => specs.run(['lint', ...argv])));
    assert.deepEqual(errors.map(({ code }) => code), [2, 2, 2]);
    assert.deepEqual(errors.map(({ error }) => error.trimEnd().split('\n').length), [1, 1, 1]);
    assert.match(errors[0]?.error ?? '', /write --stdin-filename a\.yaml\.$/m);
    assert.match(errors[1]?.error ?? '', /leave out --stdin or --fix/);
    assert.match(errors[2]?.error ?? '', /add --stdin\.$/m);
  });
});

import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { archived, testFolders } from '../support/command-line.js';
import { today } from '../support/fixture.js';

const fine = archived('fine');
const wrong = archived('wrong', 'created: soon\n');

describe('lint', () => {
  const folder = testFolders();

  describe('exit codes', () => {
    it('0 for a clean spec', async () => {
      const printed = await folder({ 'a.prd.yaml': fine }).run(['lint']);
      assert.deepEqual(printed, { code: 0, out: '1 spec checked, nothing to report.\n', error: '' });
    });

    it('1 for an error', async () => {
      assert.equal((await folder({ 'a.prd.yaml': wrong }).run(['lint'])).code, 1);
    });

    it('0 for warnings, 1 for more than allowed', async () => {
      const specs = folder({ 'a.prd.yaml': wrong, 'product-specs.yaml': 'spec: config/v1\nrules:\n  valid-date: warning\n' });
      assert.equal((await specs.run(['lint'])).code, 0);
      assert.equal((await specs.run(['lint', '--max-warnings', '1'])).code, 0);
      const { code, out } = await specs.run(['lint', '--max-warnings=0']);
      assert.equal(code, 1);
      assert.match(out, /\nThere are more warnings than the 0 that --max-warnings allows\.\n$/);
    });

    it('2 wins over 1, and the others are still reported', async () => {
      const { code, out, error } = await folder({ 'a.prd.yaml': wrong }).run(['lint', 'nowhere.yaml', 'a.prd.yaml']);
      assert.equal(code, 2);
      assert.equal(error, 'product-specs: nowhere.yaml cannot be read: there is no such file or folder.\n');
      assert.match(out, /^a\.prd\.yaml\n +6:10 +error .* valid-date\n/);
    });

    it('0 and a word where there are no specs', async () => {
      const printed = await folder({ 'docker-compose.yaml': 'services: {}\n' }).run(['lint']);
      assert.deepEqual(printed, { code: 0, out: 'No specs found.\n', error: '' });
    });
  });

  it('--quiet hides warnings and information but counts them', async () => {
    const files = { 'a.prd.yaml': archived('a', 'created: soon\nupdated: soon\nfoo: 1\n'), 'product-specs.yaml': 'spec: config/v1\nrules:\n  valid-date: warning\n' };
    const { code, out } = await folder(files).run(['lint', '--quiet', '--max-warnings', '1']);
    assert.equal(out.match(/valid-date/g), null);
    assert.match(out, /unknown-key\n\n2 specs checked: 1 error, 2 warnings, 0 infos\.\nThere are more warnings/);
    assert.equal(code, 1);
  });

  describe('explicitly named files', () => {
    it('that are no specs are mistakes, with what to write', async () => {
      const { code, out, error } = await folder({ 'notes.yaml': 'title: Notes\n', 'a.prd.yaml': fine }).run(['lint', 'notes.yaml', 'a.prd.yaml']);
      assert.equal(code, 2);
      assert.equal(
        error,
        'product-specs: notes.yaml is no spec: no line in it says which kind it is. Write "spec: prd/v1", "spec: experiment/v1" or "spec: launch/v1" as its first line, or give it a name that ends in .prd.yaml or the like.\n',
      );
      assert.equal(out, '1 spec checked, nothing to report.\n');
    });

    it('with a kind that is nearly right are told the right one', async () => {
      const { error } = await folder({ 'a.yaml': 'spec: experiment\n' }).run(['lint', 'a.yaml']);
      assert.equal(error, 'product-specs: a.yaml is no spec: "spec: experiment" names no kind of spec. Did you mean "spec: experiment/v1"?\n');
    });

    it('are checked even where git ignores them, and whatever their name', async () => {
      const { code, out } = await folder({ '.gitignore': 'drafts/\n', 'drafts/a.txt': wrong }).run(['lint', 'drafts/a.txt']);
      assert.equal(code, 1);
      assert.match(out, /^drafts\/a\.txt\n/);
    });

    it('count once however often they are named', async () => {
      const { out } = await folder({ 'specs/a.prd.yaml': fine }).run(['lint', 'specs/a.prd.yaml', './specs/../specs/a.prd.yaml', 'specs', '.']);
      assert.equal(out, '1 spec checked, nothing to report.\n');
    });

    it('are named as seen from the current folder', async () => {
      const specs = folder({ 'specs/a.prd.yaml': wrong, 'src/b.txt': '' });
      assert.match((await specs.run(['lint', '../specs'], { cwd: 'src' })).out, /^\.\.\/specs\/a\.prd\.yaml\n/);
      assert.match((await specs.run(['lint', specs.at('specs/a.prd.yaml')])).out, /^specs\/a\.prd\.yaml\n/);
    });
  });

  describe('one file that is broken', () => {
    it('is a finding, and the others are still checked', async () => {
      const { code, out } = await folder({ 'a.prd.yaml': 'spec: prd/v1\ntitle: "Search\n', 'b.prd.yaml': wrong }).run(['lint']);
      assert.match(out, /^a\.prd\.yaml\n(?: .*\n)* .*yaml-syntax\n/);
      assert.match(out, /\nb\.prd\.yaml\n .* valid-date\n/);
      assert.equal(code, 1);
    });

    it('or no UTF-8 is one line, if it was meant to be a spec', async () => {
      const latin = Buffer.from(archived('a', 'author: "Ana Ru\xedz"\n'), 'latin1');
      const foreign = Buffer.from('name: "Ru\xedz"\n', 'latin1');
      const wide = Buffer.from(`\ufeff${archived('wide')}`, 'utf16le');
      const { code, out, error } = await folder({ 'a.prd.yaml': latin, 'b.yaml': foreign, 'c.yaml': wide, 'd.prd.yaml': fine }).run(['lint']);
      const advice = 'is not saved as UTF-8: open it in an editor, save it with the encoding "UTF-8" and try again.';
      assert.equal(error, `product-specs: a.prd.yaml ${advice}\nproduct-specs: c.yaml ${advice}\n`);
      assert.equal(out, '1 spec checked, nothing to report.\n');
      assert.equal(code, 2);
    });
  });

  describe('the project', () => {
    it('is read whole for references, and only the named paths are reported', async () => {
      const prd = archived('search', '');
      const launch = 'spec: launch/v1\nid: search-launch\ntitle: Search\nstatus: archived\narchived_reason: rejected\nprd: serch\n';
      const specs = folder({ '.git/HEAD': '', 'prds/search.prd.yaml': archived('search', 'created: soon\n'), 'launches/a.launch.yaml': launch });
      const { out } = await specs.run(['lint', 'launches']);
      assert.match(out, /`search`.* unknown-reference\n/);
      assert.doesNotMatch(out, /search\.prd\.yaml\n/);
      specs.write('prds/serch.prd.yaml', prd.replace('id: search', 'id: serch'));
      assert.doesNotMatch((await specs.run(['lint', 'launches'])).out, /unknown-reference/);
    });

    it('begins at the nearest team settings, which count for what is below', async () => {
      const off = 'spec: config/v1\nrules:\n  valid-date: off\n';
      const specs = folder({ 'a.prd.yaml': wrong, 'team/product-specs.yaml': off, 'team/specs/b.prd.yaml': wrong.replace('id: wrong', 'id: other') });
      const { out } = await specs.run(['lint', '--format', 'json']);
      const report = JSON.parse(out) as { files: { path: string; findings: { rule: string }[] }[] };
      assert.deepEqual(report.files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]), [
        ['a.prd.yaml', ['valid-date']],
        ['team/product-specs.yaml', []],
        ['team/specs/b.prd.yaml', []],
      ]);
    });
  });

  it('a file that is named is one of the specs, even where git ignores it', async () => {
    const launch = 'spec: launch/v1\nid: search-launch\ntitle: Search\nstatus: archived\narchived_reason: rejected\nprd: search\n';
    const specs = folder({ '.git/HEAD': '', '.gitignore': 'drafts/', 'drafts/a.prd.yaml': archived('search'), 'b.launch.yaml': launch });
    assert.match((await specs.run(['lint', 'b.launch.yaml'])).out, /unknown-reference/);
    for (const paths of [['drafts/a.prd.yaml', 'b.launch.yaml'], ['b.launch.yaml', 'drafts/a.prd.yaml']]) {
      assert.doesNotMatch((await specs.run(['lint', ...paths])).out, /unknown-reference/, paths.join(' '));
    }
  });

  it('what lies in a folder with settings of its own is no part of the project around it', async () => {
    const launch = 'spec: launch/v1\nid: search-launch\ntitle: Search\nstatus: archived\narchived_reason: rejected\nprd: search\n';
    const specs = folder({ '.git/HEAD': '', 'team/a.prd.yaml': archived('search'), 'b.launch.yaml': launch });
    assert.doesNotMatch((await specs.run(['lint', 'b.launch.yaml'])).out, /unknown-reference/);
    specs.write('team/product-specs.yaml', 'spec: config/v1\n');
    assert.match((await specs.run(['lint', 'b.launch.yaml'])).out, /unknown-reference/);
  });

  describe('--config', () => {
    it('takes the place of the settings around', async () => {
      const specs = folder({ 'a.prd.yaml': wrong, 'product-specs.yaml': 'spec: config/v1\nrules:\n  valid-date: off\n', 'strict.yaml': 'spec: config/v1\nrules:\n  valid-date: warning\n' });
      assert.match((await specs.run(['lint', 'a.prd.yaml'])).out, /^1 spec checked, nothing/);
      assert.match((await specs.run(['lint', 'a.prd.yaml', '--config', 'strict.yaml'])).out, /warning .*valid-date\n/);
      // Checking the settings around does not bring them back.
      assert.match((await specs.run(['lint', '--config', 'strict.yaml'])).out, /warning .*valid-date\n/);
    });

    it('that is missing, broken or something else ends the run with one line', async () => {
      const specs = folder({ 'a.prd.yaml': wrong, 'broken.yaml': 'spec: config/v1\nteam:\n  pmm: "Ana\n' });
      const lines = await Promise.all(['nowhere.yaml', 'a.prd.yaml', 'broken.yaml'].map((file) => specs.run(['lint', '--config', file])));
      assert.deepEqual(lines.map(({ code, out }) => [code, out]), [[2, ''], [2, ''], [2, '']]);
      assert.equal(lines[0]?.error, 'product-specs: --config: nowhere.yaml cannot be read: there is no such file or folder.\n');
      assert.equal(lines[1]?.error, 'product-specs: --config: a.prd.yaml is no team settings file. Write "spec: config/v1" as its first line.\n');
      assert.match(lines[2]?.error ?? '', /^product-specs: --config: broken\.yaml has a mistake in line 3: .*\n$/);
    });
  });

  it('settings of the project that are broken are a finding in each spec, not the end', async () => {
    const { code, out } = await folder({ 'a.prd.yaml': archived('a'), 'product-specs.yaml': 'spec: config/v1\nteam:\n  pmm: "Ana\n' }).run(['lint', 'a.prd.yaml']);
    assert.match(out, /Line 3 of product-specs\.yaml has a mistake.*config-invalid\n/);
    assert.equal(code, 0);
  });

  it('--today decides what today is', async () => {
    const specs = folder({ 'a.prd.yaml': archived('a', 'created: soon\n') });
    assert.match((await specs.run(['lint', '--today', '2031-02-03'])).out, /for example 2031-02-03\./);
    assert.match((await specs.run(['lint'])).out, /for example 2026-11-21\./);
    const { code, error } = await specs.run(['lint', '--today', '2026-02-30']);
    assert.deepEqual([code, error], [2, 'product-specs: --today takes a day such as 2026-03-31, not "2026-02-30".\n']);
  });

  describe('colours', () => {
    const hasColour = (text: string): boolean => text.includes('\u001b[');

    it('only on a screen', async () => {
      const specs = folder({ 'a.prd.yaml': wrong });
      assert(!hasColour((await specs.run(['lint'])).out));
      assert(hasColour((await specs.run(['lint'], { outIsScreen: true })).out));
    });

    it('NO_COLOR, FORCE_COLOR and a screen without colours are respected', async () => {
      const specs = folder({ 'a.prd.yaml': wrong });
      assert(!hasColour((await specs.run(['lint'], { outIsScreen: true, env: { NO_COLOR: '1' } })).out));
      assert(hasColour((await specs.run(['lint'], { outIsScreen: true, env: { NO_COLOR: '' } })).out));
      assert(!hasColour((await specs.run(['lint'], { outIsScreen: true, env: { TERM: 'dumb' } })).out));
      assert(hasColour((await specs.run(['lint'], { env: { FORCE_COLOR: '1' } })).out));
      assert(!hasColour((await specs.run(['lint'], { outIsScreen: true, env: { FORCE_COLOR: '0' } })).out));
    });

    it('never in formats for programs', async () => {
      const specs = folder({ 'a.prd.yaml': wrong });
      for (const format of ['json', 'sarif', 'github', 'junit']) {
        assert(!hasColour((await specs.run(['lint', '--format', format], { env: { FORCE_COLOR: '1' } })).out), format);
      }
    });
  });

  it('finds nothing in the examples that come with it', async () => {
    const examples = join(__dirname, '..', '..', 'templates', 'examples');
    const { code, out, error } = await folder().run(['lint', examples, '--today', today]);
    assert.deepEqual([code, out, error], [0, `${readdirSync(examples).length} specs checked, nothing to report.\n`, '']);
  });
});

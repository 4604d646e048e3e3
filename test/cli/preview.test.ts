import { strict as assert } from 'node:assert';
import { archived, testFolders } from '../support/command-line.js';

describe('preview', () => {
  const folder = testFolders();
  const spec = archived('search', 'problem:\n  statement: Nobody finds <b>anything</b>.\n');

  it('writes a page that stands by itself', async () => {
    const specs = folder({ 'a.prd.yaml': spec });
    assert.deepEqual(await specs.run(['preview', 'a.prd.yaml', '--out', 'pages/a.html']), { code: 0, out: 'Wrote pages/a.html\n', error: '' });
    const html = specs.read('pages/a.html');
    assert.match(html, /^<!doctype html>/);
    assert.match(html, /Nobody finds &lt;b&gt;anything&lt;\/b&gt;\./);
    assert.doesNotMatch(html, /<script|(?:src|href)="(?!https?:|mailto:)/);
  });

  it('writes Markdown, and prints it where no file is named', async () => {
    const specs = folder({ 'a.prd.yaml': spec });
    const { code, out } = await specs.run(['preview', 'a.prd.yaml']);
    assert.equal(code, 0);
    assert.match(out, /^# Search\n\n\*PRD\*\n/);
    await specs.run(['preview', 'a.prd.yaml', '--out', 'a.MD']);
    assert.equal(specs.read('a.MD'), out);
  });

  it('what a spec holds does nothing to a screen', async () => {
    const specs = folder({ 'a.prd.yaml': archived('search', 'problem:\n  statement: "\\e[2Jgone"\n') });
    assert.match((await specs.run(['preview', 'a.prd.yaml'], { outIsScreen: true })).out, /\n\ufffd\[2Jgone\n/);
  });

  it('--summary is one page, of the day it is made', async () => {
    const { out } = await folder({ 'a.prd.yaml': spec }).run(['preview', 'a.prd.yaml', '--summary', '--today', '2027-02-01']);
    assert.match(out, /^# Search\n\n\*PRD, summary of 2027-02-01\*\n/);
    assert.match(out, /\n## The problem\n\nNobody finds &lt;b>anything&lt;\/b>\.\n/);
    assert.doesNotMatch(out, /Owner:/);
  });

  it('replaces a file only when told to', async () => {
    const specs = folder({ 'a.prd.yaml': spec, 'a.html': 'mine' });
    assert.deepEqual(await specs.run(['preview', 'a.prd.yaml', '--out', 'a.html']), {
      code: 2, out: '', error: 'product-specs: a.html is there already: choose another --out, or add --force to replace it.\n',
    });
    assert.equal(specs.read('a.html'), 'mine');
    assert.equal((await specs.run(['preview', 'a.prd.yaml', '--out', 'a.html', '--force'])).code, 0);
    assert.match(specs.read('a.html'), /^<!doctype html>/);
    assert.equal((await specs.run(['preview', 'a.prd.yaml', '--out', 'b.html', '--force'])).code, 0);
  });

  it('knows the people of the team settings around the spec', async () => {
    const specs = folder({ 'product-specs.yaml': 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n', 'specs/a.prd.yaml': spec });
    assert.match((await specs.run(['preview', 'specs/a.prd.yaml'])).out, /\*Owner: core PM · Ana Ruiz\*/);
  });

  for (const [argv, error] of [
    [['preview'], 'Name the spec: product-specs preview specs/guest-checkout.prd.yaml'],
    [['preview', 'a.prd.yaml', 'b'], 'A page is made of one spec, and "b" is one too many.'],
    [['preview', 'specs'], 'specs is a folder: name one spec in it.'],
    [['preview', 'near.yaml'], 'near.yaml is no spec: "spec: experiment" names no kind of spec. Did you mean "spec: experiment/v1"?'],
    [['preview', 'none.yaml'], 'none.yaml cannot be read: there is no such file or folder.'],
    [['preview', 'a.prd.yaml', '--out', 'a.pdf'], '--out takes a file that ends in .html or .md, not "a.pdf".'],
    [['preview', 'a.prd.yaml', '--force'], '--force replaces the file that --out names, and there is no --out.'],
    [['preview', 'spec.md', '--out', 'spec.md', '--force'], '--out names the spec itself: choose another file for the page.'],
    [['preview', 'broken.prd.yaml'], 'broken.prd.yaml has a mistake in line 2, so no page can be made of it: The quote " opens here and is never closed, so it is unclear where the value ends. Close it at the end of the value.'],
    [['preview', 'product-specs.yaml', '--summary'], 'product-specs.yaml holds team settings, and these have no summary.'],
    [['preview', 'a.prd.yaml', '--out', 'a.prd.yaml/b/x.html'], 'a.prd.yaml/b/x.html cannot be written: part of the path is a file, not a folder.'],
  ] as const) {
    it(`${argv.join(' ')}: one line that says why not`, async () => {
      const files = { 'near.yaml': 'spec: experiment\nid: a\n', 'a.prd.yaml': spec, 'spec.md': spec, 'broken.prd.yaml': 'spec: prd/v1\nid: "a\ntitle: A\n', 'product-specs.yaml': 'spec: config/v1\n', 'specs/b.prd.yaml': spec };
      const specs = folder(files);
      assert.deepEqual(await specs.run(argv), { code: 2, out: '', error: `product-specs: ${error}\n` });
      assert.equal(specs.read('spec.md'), spec);
    });
  }
});

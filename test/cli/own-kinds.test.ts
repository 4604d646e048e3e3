/** Kinds and templates of a team's own on the command line, with the files that the README shows. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolders } from '../support/command-line.js';

const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
const [settings = '', schema = '', template = ''] = [...(readme.split('<!-- own kind: run by the tests -->')[1] ?? '').matchAll(/```(?:yaml|json)\n([^]*?)```/g)].map((match) => match[1] ?? '');
const shown = {
  'product-specs.yaml': settings,
  'specs/kinds/discovery.schema.json': schema,
  'specs/kinds/discovery.template.yaml': template,
};

describe('own kinds on the command line', () => {
  const folder = testFolders();

  it('begin from their template and are clean as the README shows them', async () => {
    const specs = folder(shown);
    assert.deepEqual(await specs.run(['new', 'discovery', '--title', 'Search at night', '--dir', 'specs', '--set', 'question=Who searches at night?']), {
      code: 0,
      out: 'Created specs/search-at-night.discovery.yaml\n',
      error: '',
    });
    assert.equal(specs.read('specs/search-at-night.discovery.yaml'), 'spec: discovery/v1\nid: search-at-night\ntitle: "Search at night"\nstatus: draft\nquestion: Who searches at night?\n');
    const { out, error } = await specs.run(['lint']);
    assert.equal(error, '');
    assert.match(out, /\n2 specs checked: 0 errors, 0 warnings, 1 info\.\n$/);
    assert.match(out, /Nobody is named for research, which drives "Question"/);
  });

  it('are linted', async () => {
    const specs = folder({ ...shown, 'a.discovery.yaml': 'spec: discovery/v1\nid: a\ntitle: A\nstatus: running\ninterviews: two\nquestoin: Why?\n' });
    const { code, out } = await specs.run(['lint', '--format', 'json']);
    assert.equal(code, 1);
    const { files } = JSON.parse(out) as { files: { path: string; kind: string; findings: { rule: string }[] }[] };
    assert.deepEqual(files.map(({ path, kind, findings }) => `${path} ${kind} ${findings.map(({ rule }) => rule).join(' ')}`), [
      'a.discovery.yaml discovery required-by-status wrong-type unknown-key',
      'product-specs.yaml config ',
    ]);
  });

  it('have owners, a page for each section, and a schema in one piece', async () => {
    const specs = folder({ ...shown, 'a.discovery.yaml': 'spec: discovery/v1\nid: a\ntitle: A\nstatus: draft\nquestion: Why?\n' });
    assert.match((await specs.run(['owners'])).out, /\n {2}Question {2}research {2}–/);
    assert.match((await specs.run(['explain', 'discovery.question'])).out, /^# Question\n/);
    const printed = JSON.parse((await specs.run(['schema', 'discovery'])).out) as { title: string; $defs: Record<string, object> };
    assert.equal(printed.title, 'Discovery brief');
    assert.deepEqual(Object.keys(printed.$defs), ['common.specId', 'common.specTitle']);
  });

  it('begin with what their schema asks for where there is no template', async () => {
    const specs = folder({ ...shown, 'product-specs.yaml': 'spec: config/v1\nkinds: {discovery: {schema: specs/kinds/discovery.schema.json}}\n' });
    assert.equal((await specs.run(['new', 'discovery', '--title', 'A', '--stdout'])).out, 'spec: discovery/v1\nid: a\ntitle: "A"\nstatus: draft\n');
  });

  it('are told of in the settings, not in their specs, when they cannot be used', async () => {
    const specs = folder({ ...shown, 'specs/kinds/discovery.schema.json': '{', 'a.discovery.yaml': 'spec: discovery/v1\nid: a\nnonsense: 1\n' });
    const { code, out } = await specs.run(['lint']);
    assert.equal(code, 1);
    assert.match(out, /^product-specs\.yaml\n +4:13 +error +`specs\/kinds\/discovery\.schema\.json` is not written as JSON: .* own-kind\n\n2 specs checked: 1 error, /);
    assert.deepEqual(await specs.run(['schema', 'discovery']), {
      code: 2,
      out: '',
      error: 'product-specs: The schema of discovery cannot be used. What is wrong with it is said by: product-specs lint product-specs.yaml\n',
    });
  });

  it('are those of the nearest settings', async () => {
    const inner = Object.fromEntries(Object.entries(shown).map(([path, text]) => [`growth/${path}`, text.replace('"minimum": 3', '"minimum": 1')]));
    const brief = 'spec: discovery/v1\nid: ID\ntitle: A\nstatus: draft\ninterviews: 2\nteam: {research: Li Wei}\nquestion: Why?\n';
    const specs = folder({ ...shown, ...inner, 'a.discovery.yaml': brief.replace('ID', 'a'), 'growth/b.discovery.yaml': brief.replace('ID', 'b') });
    const { out } = await specs.run(['lint']);
    assert.match(out, /^a\.discovery\.yaml\n +5:13 +error +`interviews` is 2; the least that makes sense is 3\. +wrong-type\n\n4 specs checked: 1 error, 0 warnings, 0 infos\.\n/);
  });
});

describe('templates of a team\'s own', () => {
  const folder = testFolders();
  const files = {
    'product-specs.yaml': 'spec: config/v1\ntemplates: specs/templates\n',
    'specs/templates/small.prd.yaml': '# A small PRD\nspec: prd/v1\nid: {{id}}\ntitle: "{{title}}"\nstatus: draft\nsummary: ${1:<one sentence>}\n',
    'specs/templates/lean.prd.yaml': 'spec: prd/v1\nid: {{id}}\ntitle: "{{title}}"\nstatus: draft\nsummary: Ours.\n',
  };

  it('are taken by name, and in place of built-in ones', async () => {
    const specs = folder(files);
    const text = async (template: string): Promise<string> => (await specs.run(['new', 'prd', '--title', 'A', '--template', template, '--stdout'])).out;
    assert.equal(await text('small'), 'spec: prd/v1\nid: a\ntitle: "A"\nstatus: draft\nsummary: <one sentence>\n');
    assert.equal(await text('lean'), 'spec: prd/v1\nid: a\ntitle: "A"\nstatus: draft\nsummary: Ours.\n');
    assert.match((await specs.run(['new', 'prd', '--title', 'A', '--template', 'zzz'])).error, /Templates are full, lean or small\.$/m);
  });

  it('that cannot be used are passed over with a sentence', async () => {
    const specs = folder({ ...files, 'specs/templates/torn.prd.yaml': 'spec: prd/v1\ntitle: [\n' });
    const { code, out, error } = await specs.run(['new', 'prd', '--title', 'A', '--template', 'lean']);
    assert.deepEqual([code, out], [0, 'Created a.prd.yaml\n']);
    assert.equal(
      error,
      'product-specs: `specs/templates/torn.prd.yaml` is not offered as a template: filled in, line 2 could not be read. Put texts that people fill in between quotes.\n',
    );
  });

  it('are no specs themselves', async () => {
    const specs = folder(files);
    assert.equal((await specs.run(['lint'])).out, '1 spec checked, nothing to report.\n');
    assert.deepEqual(await specs.run(['lint', 'specs/templates/small.prd.yaml']), {
      code: 2,
      out: 'No spec could be checked.\n',
      error: 'product-specs: specs/templates/small.prd.yaml is a template of your team\'s: specs are made from it, and it is none itself.\n',
    });
  });
});

import { strict as assert } from 'node:assert';
import Ajv2020 from 'ajv/dist/2020.js';
import { ruleIds } from '../../src/core/rules/catalog.js';
import { kinds } from '../../src/core/schema/catalog.js';
import { keywords } from '../../src/core/schema/vocabulary.js';
import { testFolders } from '../support/command-line.js';

describe('explain', () => {
  const folder = testFolders();

  it('has a page for every rule and every section', async () => {
    const place = folder();
    for (const topic of [...ruleIds, ...kinds.flatMap((kind) => kind.sections.map((section) => `${kind.id}.${section}`))]) {
      const { code, out } = await place.run(['explain', topic]);
      assert.equal(code, 0, topic);
      assert(out.startsWith('# ') && out.includes(`\`${topic}\``), topic);
    }
  });

  it('a section: what good looks like, who writes it and what can stand in it', async () => {
    const { out } = await folder().run(['explain', 'experiment.problem']);
    for (const heading of ['# Problem', '## What good looks like', '## Who writes it', '## What can stand in it']) assert(out.includes(`\n${heading}\n`) || out.startsWith(`${heading}\n`), heading);
    assert.match(out, /- \*\*Owner:\*\* growth PM\n/);
    assert.match(out, /- `who` /);
  });

  it('a single field, through lists', async () => {
    assert.match((await folder().run(['explain', 'experiment.variants.weight'])).out, /^\*\*.*\*\*\n\n/);
    assert.match((await folder().run(['explain', 'prd.status'])).out, /\*\*Needed\*\* in every spec/);
  });

  it('a kind of spec with its sections, and a role with what it drives', async () => {
    const kind = (await folder().run(['explain', 'launch'])).out;
    assert(kind.startsWith('# Launch brief\n\n'), kind);
    assert.match(kind, /ends in `\.launch\.yaml` or `\.launch\.yml`\.\n\n## Its sections, and who usually drives them\n\n/);
    assert.match(kind, /\n- `launch\.positioning` Positioning: PMM\n/);
    const role = (await folder().run(['explain', 'growth-pm'])).out;
    assert.match(role, /^# Growth product manager\n\n`growth-pm` · role\n/);
    assert.match(role, /\n## What it usually drives\n\n- .*\(experiment brief\)/s);
    assert.match((await folder().run(['explain', 'config'])).out, /^# Team settings file\n/);
  });

  it('on a screen without Markdown signs', async () => {
    const { out } = await folder().run(['explain', 'experiment.problem'], { outIsScreen: true });
    assert.match(out, /^\u001b\[1mProblem\u001b\[22m\n/);
    assert.doesNotMatch(out, /\*\*|\]\(/);
    const page = await folder().run(['explain', 'valid-date'], { outIsScreen: true });
    assert.match(page.out, /\n {4}spec: prd\/v1\n/);
    assert.doesNotMatch(page.out, /```/);
  });

  for (const [topic, error] of [
    ['valid-dat', 'Nothing is called valid-dat. Did you mean `valid-date`?'],
    ['prd.problm', 'Nothing is called prd.problm. Did you mean `prd.problem`?'],
    ['problem', 'Say of which kind: prd.problem or experiment.problem'],
    ['xyzzy', 'Nothing is called xyzzy. Write the name that stands behind a finding, a kind such as prd, a section such as prd.problem, or a role such as growth-pm.'],
  ] as const) {
    it(`${topic} is nothing`, async () => {
      assert.deepEqual(await folder().run(['explain', topic]), { code: 2, out: '', error: `product-specs: ${error}\n` });
    });
  }
});

describe('schema', () => {
  const folder = testFolders();

  for (const kind of kinds) {
    it(`${kind.id} stands alone`, async () => {
      const { code, out } = await folder().run(['schema', kind.id]);
      assert.equal(code, 0);
      const schema = JSON.parse(out) as Record<string, unknown>;
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.doesNotMatch(out, /common\.schema\.json/);
      // Ajv knows no other file, so a reference that leads out of this one would end here.
      const formats = { date: true, uri: true } as const;
      const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, formats });
      const validate = ajv.addVocabulary([...keywords]).compile(schema);
      assert.equal(validate({ spec: kind.tag, id: 'a', title: 'A', status: 'nonsense' }), false);
    });
  }

  it('keeps apart what has the same name here and in common', async () => {
    const { out } = await folder().run(['schema', 'experiment']);
    const { $defs } = JSON.parse(out) as { readonly $defs: Record<string, { readonly 'x-defines'?: unknown }> };
    // In a brief the id of a metric gives it its name; elsewhere it only refers to one.
    assert($defs['metricId']?.['x-defines']);
    assert($defs['common.metricId'] && !$defs['common.metricId']['x-defines']);
  });

  it('of an unknown kind is a mistake', async () => {
    assert.deepEqual(await folder().run(['schema', 'experimnt']), { code: 2, out: '', error: 'product-specs: There is no kind experimnt. Did you mean `experiment`?\n' });
    assert.equal((await folder().run(['schema'])).error, 'product-specs: Name one kind: product-specs schema prd, experiment, launch or config\n');
  });
});

import { strict as assert } from 'node:assert';
import type { Config } from '../../src/core/config.js';
import { fileNameFor, fill, idFor, scaffold, slug, treatAs, withoutKnownRoles, type Template } from '../../src/core/scaffold.js';
import { kindById, type Kind } from '../../src/core/schema/catalog.js';
import { withoutTabStops } from '../../src/core/snippet.js';
import { applyEdits } from '../../src/core/text.js';
import { projectOf } from '../support/fixture.js';

const settings = (rest: string): Config => projectOf([{ name: 'product-specs.yaml', text: `spec: config/v1\n${rest}` }]).config;

describe('scaffold', () => {
  it('fills in answers so that neither a snippet nor YAML can misread them', () => {
    const { snippet, text } = fill('id: {{id}}\ntitle: "{{title}}"\nwho: ${1:<who>}\n$0', { title: 'Save $5 }"now"\\', today: '2026-11-21' });
    assert.equal(snippet, 'id: save-5-now\ntitle: "Save \\$5 \\}\\\\"now\\\\"\\\\\\\\"\nwho: ${1:<who>}\n$0');
    assert.equal(text, 'id: save-5-now\ntitle: "Save $5 }\\"now\\"\\\\"\nwho: <who>\n');
  });

  it('names files and ids for titles', () => {
    const prd = kindById('prd');
    assert(prd);
    assert.equal(fileNameFor(prd, 'Größere Wirkung: Onboarding!'), 'grossere-wirkung-onboarding.prd.yaml');
    assert.equal(idFor(prd, 'guided-setup-2.prd.yml'), 'guided-setup-2');
    assert.equal(slug('🎉'), 'untitled');
    assert.equal(slug('../../etc/passwd'), 'etc-passwd');
    const long = slug('word '.repeat(40));
    assert(long.length <= 80 && long.endsWith('word'), long);
    assert.equal(fileNameFor(kindById('config') ?? prd, 'Anything'), 'product-specs.yaml');
  });

  describe('with team settings', () => {
    const template = 'title: a\n\n# Who.\n# Really.\nteam:\n  core-pm:\n    person: ${1:<name>}\n  pmm: ${2:<name>}\n  data: ${3:<name>}\n\nproblem: ${4:<what>}$0\n';
    const only = (...roles: readonly string[]): string =>
      `title: a\n\n# Who.\n# Really.\nteam:\n${roles.join('')}\nproblem: \${4:<what>}$0\n`;
    const [corePm, pmm, data] = ['  core-pm:\n    person: ${1:<name>}\n', '  pmm: ${2:<name>}\n', '  data: ${3:<name>}\n'];
    const rows: readonly (readonly [string, string, string])[] = [
      ['asks for everybody where they name nobody', 'vocabulary: [fast]\n', template],
      ['asks for everybody where nobody has filled them in', 'team:\n  core-pm: <name>\n  pmm: <name or none>\n', template],
      ['asks for the roles they do not know', 'team:\n  core-pm: Ana Ruiz\n  data: [Bo Lind]\n', only(pmm)],
      ['takes nobody for an answer', 'team:\n  pmm: none\n', only(corePm, data)],
      ['takes a role that somebody covers, or that the profile leaves out, as known', 'profile: no-pmm\nteam:\n  core-pm: {person: Ana Ruiz, covers: [data]}\n', 'title: a\n\nproblem: ${4:<what>}$0\n'],
    ];
    for (const [name, config, expected] of rows) {
      it(name, () => assert.equal(withoutKnownRoles(template, settings(config)), expected));
    }

    it('fills a template of specs with what is left, and team settings as they are', async () => {
      const assets = { read: () => Promise.resolve(template) };
      const text = async (kind: Template['kind']): Promise<string> =>
        (await scaffold(assets, { kind, id: 'a', label: '', description: '', file: '' }, { title: 'A', today: '2026-11-21', config: settings('team:\n  core-pm: Ana Ruiz\n') })).text;
      assert.equal(await text('prd'), withoutTabStops(only(pmm, data)));
      assert.equal(await text('config'), withoutTabStops(template));
    });
  });

  const treated: readonly (readonly [string, string])[] = [
    ['', 'spec: prd/v1\n'],
    ['id: a\n', 'spec: prd/v1\nid: a\n'],
    ['# note\r\nid: a\r\n', '# note\r\nspec: prd/v1\r\nid: a\r\n'],
    ['spec: prd\nid: a\n', 'spec: prd/v1\nid: a\n'],
    ['spec: # soon\nid: a\n', 'spec: prd/v1 # soon\nid: a\n'],
    ['spec: {a: 1}\n', 'spec: {a: 1}\n'],
  ];
  for (const [before, after] of treated) {
    it(`treats ${JSON.stringify(before)} as a PRD`, () => {
      assert.equal(applyEdits(before, treatAs(before, kindById('prd') as Kind)), after);
    });
  }
});

import { strict as assert } from 'node:assert';
import { fileNameFor, fill, idFor, slug, treatAs, withoutTabStops } from '../../src/core/scaffold.js';
import { kindById } from '../../src/core/schema/catalog.js';
import { applyEdits } from '../../src/core/text.js';

describe('scaffold', () => {
  it('fills in answers so that neither a snippet nor YAML can misread them', () => {
    const { snippet, text } = fill('id: {{id}}\ntitle: "{{title}}"\nwho: ${1:<who>}\n$0', { title: 'Save $5 }"now"\\', today: '2026-11-21' });
    assert.equal(snippet, 'id: save-5-now\ntitle: "Save \\$5 \\}\\\\"now\\\\"\\\\\\\\"\nwho: ${1:<who>}\n$0');
    assert.equal(text, 'id: save-5-now\ntitle: "Save $5 }\\"now\\"\\\\"\nwho: <who>\n');
  });

  it('turns tab stops into what they stand for', () => {
    assert.equal(withoutTabStops('$3 ${1:one} ${2|a,b|} $1 ${2} \\$4 \\} ${3:<late \\} >}$0'), '<late } > one a one a $4 } <late } >');
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
      assert.equal(applyEdits(before, treatAs(before, 'prd')), after);
    });
  }
});

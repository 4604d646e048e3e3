import { strict as assert } from 'node:assert';
import { brief, discovery, findingsIn, inSettings, loaded, schemaPath, settings, team } from '../../support/own-kind.js';

const schema = (change: object): Record<string, string> => ({ ...team, [schemaPath]: JSON.stringify({ ...discovery, ...change }) });
const property = (value: object): Record<string, string> => schema({ properties: { ...discovery.properties, extra: value } });
const until = 'Until then, specs of this kind are recognised, but their form is not checked.';

describe('own-kind', () => {
  it('is silent on a kind that is in order', async () => {
    assert.deepEqual(await inSettings(team), []);
  });

  const unusable: readonly (readonly [string, Record<string, string>, string])[] = [
    ['a file that is not there', { 'product-specs.yaml': settings }, `There is no file \`${schemaPath}\`. Correct the name, or make the file. ${until}`],
    ['no JSON', { ...team, [schemaPath]: '{' }, `\`${schemaPath}\` is not written as JSON: `],
    ['no description of fields', { ...team, [schemaPath]: '[]' }, `\`${schemaPath}\` describes no fields: it needs \`"type": "object"\` and \`"properties"\`.`],
    ['a reference into the network', property({ $ref: 'https://example.com/a.json' }), `\`${schemaPath}\` refers to \`https://example.com/a.json\`, which is never fetched.`],
    ['a reference to another file', property({ $ref: '../b.json#/$defs/a' }), `\`${schemaPath}\` refers to \`../b.json#/$defs/a\`, which is never fetched.`],
    ['a reference to nothing', property({ $ref: '#/$defs/nothing' }), `In \`${schemaPath}\`, \`#/$defs/nothing\` leads nowhere.`],
    [
      'a circle',
      schema({ $defs: { ...discovery.$defs, a: { items: { $ref: '#/$defs/a' } } }, properties: { ...discovery.properties, tree: { $ref: '#/$defs/a' } } }),
      `In \`${schemaPath}\`, \`#/$defs/a\` refers to itself in a circle.`,
    ],
    ['a word without a sentence', property({ allOf: [] }), `\`${schemaPath}\` uses \`allOf\` at \`extra\`, which is not known here.`],
    ['an unknown word', schema({ requird: ['id'] }), `\`${schemaPath}\` uses \`requird\` at the top, which is not known here.`],
    ['an owner that is no role', property({ 'x-ownership': { owner: 'boss' } }), `In \`${schemaPath}\`, \`x-ownership\` at \`extra\` is not as it should be: \`owner\` is none of the things it can be.`],
    ['ownership without owner', property({ 'x-ownership': { why: 'So.' } }), `In \`${schemaPath}\`, \`x-ownership\` at \`extra\` is not as it should be: \`owner\` is missing.`],
    ['a pattern that cannot be read', property({ type: 'string', pattern: '(' }), `In \`${schemaPath}\`, the pattern \`(\` at \`extra\` cannot be read.`],
    ['a pattern without end', property({ type: 'string', pattern: '^(a+)+$' }), `In \`${schemaPath}\`, the pattern \`^(a+)+$\` at \`extra\` could take very long`],
    ['a type that is none', property({ type: 'text' }), `\`${schemaPath}\` is not right: schema is invalid: `],
    ['too large a file', schema({ $comment: 'x'.repeat(500_000) }), `\`${schemaPath}\` is larger than 500 KB, which is more than a description of fields needs. ${until}`],
    ['too deep a file', schema({ default: JSON.parse('['.repeat(100) + ']'.repeat(100)) as unknown }), `\`${schemaPath}\` is nested too deeply to be read. ${until}`],
  ];
  for (const [name, files, start] of unusable) {
    it(`says at its key what is wrong, once: ${name}`, async () => {
      const [finding = '', ...more] = await inSettings(files);
      assert(finding.startsWith(`${schemaPath}: error own-kind: ${start}`), finding);
      assert(finding.endsWith(until), finding);
      assert.deepEqual(more, []);
      // Its specs are still specs, and everything but their form is looked at.
      const rules = findingsIn(await loaded(files), `${brief}unheard: TBD\nintervews: 2\n`, 'a.discovery.yaml').map(({ rule }) => rule);
      assert(!rules.includes('unknown-key') && !rules.includes('wrong-type'), rules.join(' '));
    });
  }

  const declared: readonly (readonly [string, string, readonly string[]])[] = [
    ['a name that is taken', 'prd: {schema: a.json}', ['prd: error own-kind: There is a built-in kind `prd` already. Give yours another name.']],
    ['a name that is none', 'My Kind: {schema: a.json}', ['My Kind: error own-kind: `My Kind` cannot be the name of a kind: begin with a small letter, and use small letters, digits and `-` only.']],
    ['no file named', 'discovery: {suffix: .d.yaml}', [`discovery: warning own-kind: Nothing says what belongs into a \`discovery\`. Below it, name the file that does. ${until}`]],
    ['a file outside', `discovery: {schema: ../${schemaPath}}`, [`../${schemaPath}: error own-kind: \`../${schemaPath}\` is not in the folder of this settings file. Put the file there, and write the way to it from here.`]],
    ['an ending that is none', `discovery: {schema: ${schemaPath}, suffix: discovery}`, ['discovery: error own-kind: File names cannot end in `discovery`: write something like `.discovery.yaml`.']],
    ['an ending that is taken', `discovery: {schema: ${schemaPath}, suffix: .prd.yaml}`, ['.prd.yaml: error own-kind: File names that end in `.prd.yaml` belong to a PRD already. Choose another ending.']],
    ['a template that is not there', `discovery: {schema: ${schemaPath}, template: t.yaml}`, [`t.yaml: error own-kind: There is no file \`t.yaml\`. Correct the name, or make the file: new specs of this kind begin with it.`]],
  ];
  for (const [name, kinds, expected] of declared) {
    it(`says what is wrong with the settings: ${name}`, async () => {
      assert.deepEqual(await inSettings({ ...team, 'product-specs.yaml': `spec: config/v1\nkinds:\n  ${kinds}\n` }), expected);
    });
  }

  it('tells of templates that cannot be read once they are filled in', async () => {
    const files = (template: string): Record<string, string> => ({ ...team, 'product-specs.yaml': `${settings}    template: t.yaml\n`, 't.yaml': template });
    assert.deepEqual(await inSettings(files('spec: discovery/v1\nid: {{id}}\ntitle: "{{title}}"\n')), []);
    assert.deepEqual(await inSettings(files('spec: discovery/v1\ntitle: [\n')), ['t.yaml: error own-kind: `t.yaml` cannot be a template: filled in, line 2 could not be read. Put texts that people fill in between quotes.']);
    assert.deepEqual(await inSettings(files('spec: prd/v1\n')), ['t.yaml: error own-kind: `t.yaml` is no template for a discovery brief: write `spec: discovery/v1` in it.']);
  });

  it('says that an untrusted workspace goes without', async () => {
    const [finding = '', ...more] = await inSettings(team, false);
    assert.match(finding, /^discovery: info own-kind: The kind `discovery` is not checked, because this workspace is not trusted: /);
    assert.deepEqual(more, []);
    assert.deepEqual(findingsIn(await loaded(team, false), `${brief}unheard: 1\n`, 'a.yaml'), []);
  });
});

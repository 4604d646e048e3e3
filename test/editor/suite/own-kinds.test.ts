import * as vscode from 'vscode';
import { cleanUp, equal, found, gone, hoverAt, includes, linesWithHints, open, ourDiagnostics, rangeOf, readBack, show, testUri, until, watchedFolder, write } from './support.js';

const settings = 'spec: config/v1\nkinds:\n  discovery:\n    schema: kinds/discovery.schema.json\n';
const schema = (least: number): string =>
  JSON.stringify({
    title: 'Discovery brief',
    type: 'object',
    required: ['id', 'title'],
    properties: {
      id: { $ref: 'common.schema.json#/$defs/specId' },
      title: { $ref: 'common.schema.json#/$defs/specTitle' },
      interviews: {
        title: 'Interviews',
        description: 'How many people we talk to.',
        type: 'integer',
        minimum: least,
        'x-ownership': { owner: 'research', why: 'Research talks to people every week.' },
      },
    },
  });
const brief = 'spec: discovery/v1\nid: search\ntitle: Search\ninterviews: 2\n';

describe('kinds of a team\'s own', () => {
  afterEach(cleanUp);

  it('are reviewed and explained, and follow their schema and their settings', async () => {
    await watchedFolder('team/kinds');
    await write('team/kinds/discovery.schema.json', schema(3));
    const config = await write('team/product-specs.yaml', settings);
    const { document } = await open('team/search.discovery.yaml', brief);
    const finding = await found(document.uri, 'wrong-type');
    equal(finding.message, '"interviews" is 2; the least that makes sense is 3.', 'the sentence');
    includes((await linesWithHints(document)).join('\n'), 'interviews: 2 · research', 'who drives it');
    includes(await hoverAt(document.uri, rangeOf(document, 'interviews').start), 'Research talks to people every week.', 'why');
    await write('team/kinds/discovery.schema.json', schema(1));
    await gone(document.uri, 'wrong-type');
    await write('team/kinds/discovery.schema.json', '{');
    await show(config);
    await found(config, 'own-kind');
    await write('team/kinds/discovery.schema.json', schema(3));
    await gone(config, 'own-kind');
    await found(document.uri, 'wrong-type');
    await write('team/product-specs.yaml', 'spec: config/v1\n');
    await until('it is nobody\'s file any more', () => ourDiagnostics(document.uri).length === 0);
    await write('team/product-specs.yaml', settings);
    await found(document.uri, 'wrong-type');
  });

  it('are those of the nearest settings, with their profile', async () => {
    for (const [folder, least, profile] of [['one', 3, 'default'], ['one/two', 1, 'pm-only']] as const) {
      await write(`${folder}/kinds/discovery.schema.json`, schema(least));
      await write(`${folder}/product-specs.yaml`, `${settings}profile: ${profile}\n`);
    }
    const outer = await open('one/a.discovery.yaml', brief);
    await found(outer.document.uri, 'wrong-type');
    const inner = await open('one/two/b.discovery.yaml', brief.replace('id: search', 'id: other'));
    await until('who drives it', async () => (await linesWithHints(inner.document)).some((line) => line.includes('interviews: 2 · design')));
    equal(ourDiagnostics(inner.document.uri).filter(({ code }) => typeof code === 'object' && code.value === 'wrong-type').length, 0, 'the least is another one there');
  });

  it('begin from a template, as the built-in ones do from the team\'s own', async () => {
    await write('team/kinds/discovery.schema.json', schema(3));
    await write('team/kinds/discovery.yaml', 'spec: discovery/v1\nid: {{id}}\ntitle: "{{title}}"\ninterviews: ${1:5}\n');
    await write('team/templates/small.prd.yaml', '# A small PRD\nspec: prd/v1\nid: {{id}}\ntitle: "{{title}}"\nstatus: draft\nsummary: Ours.\n');
    await write('team/product-specs.yaml', `${settings}    template: kinds/discovery.yaml\ntemplates: templates\n`);
    const create = async (more: object): Promise<string> => {
      const uri = await vscode.commands.executeCommand<vscode.Uri>('productSpecs.new', { title: 'Night search', folder: testUri('team'), ...more });
      const document = await vscode.workspace.openTextDocument(uri);
      await document.save();
      return readBack(uri);
    };
    equal(await create({ kind: 'discovery' }), 'spec: discovery/v1\nid: night-search\ntitle: "Night search"\ninterviews: 5\n', 'the brief');
    equal(await create({ kind: 'prd', template: 'small' }), 'spec: prd/v1\nid: night-search\ntitle: "Night search"\nstatus: draft\nsummary: Ours.\n', 'the PRD');
    const template = await show(testUri('team/templates/small.prd.yaml'));
    await found(testUri('team/night-search.prd.yaml'), 'required-by-status');
    equal(ourDiagnostics(template.document.uri).length, 0, 'a template is not judged');
  });
});

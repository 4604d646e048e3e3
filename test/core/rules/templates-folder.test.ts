import { strict as assert } from 'node:assert';
import { inSettings, team, settings } from '../../support/own-kind.js';

const config = (folder: string): Record<string, string> => ({ ...team, 'product-specs.yaml': `${settings}templates: ${folder}\n` });

describe('templates-folder', () => {
  it('says that the folder is not there', async () => {
    assert.deepEqual(await inSettings(config('specs/templats')), ['specs/templats: error templates-folder: There is no folder `specs/templats` beside this file. Correct the name, or make the folder.']);
    assert.match((await inSettings(config('/srv/templates')))[0] ?? '', /^\/srv\/templates: error templates-folder: `\/srv\/templates` is not in the folder/);
  });

  it('names the files in it that cannot be used, and leaves the others alone', async () => {
    const files = {
      ...config('./specs/templates/'),
      'specs/templates/small.prd.yaml': 'spec: prd/v1\nid: {{id}}\ntitle: "{{title}}"\n',
      'specs/templates/talk.discovery.yaml': 'id: {{id}}\n',
      'specs/templates/notes.md': 'not meant',
      'specs/templates/loose.yaml': 'spec: prd/v1\n',
      'specs/templates/torn.prd.yaml': 'spec: prd/v1\ntitle: [\n',
      'specs/templates/wrong.launch.yaml': 'spec: prd/v1\n',
    };
    assert.deepEqual((await inSettings(files)).map((line) => line.replace('./specs/templates/: warning templates-folder: ', '')), [
      '`specs/templates/loose.yaml` is not offered as a template: its name has to end like that of a spec, such as `.prd.yaml`.',
      '`specs/templates/torn.prd.yaml` is not offered as a template: filled in, line 2 could not be read. Put texts that people fill in between quotes.',
      '`specs/templates/wrong.launch.yaml` is not offered as a template: its name is that of a launch brief, so it needs `spec: launch/v1`.',
    ]);
  });
});

import { strict as assert } from 'node:assert';
import { definition } from '../../../src/core/features/definition.js';
import { linked, shown } from './linked.js';

const settings = '== product-specs.yaml ==\nspec: config/v1\nteam:\n  growth-pm: Ana Ruiz\nmetrics:\n  - {id: trial, name: Trials}\n';
const prd = '== b.prd.yaml ==\nspec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nmetrics:\n  - id: trial\n  - id: refunds\n';
const experiment = '== a.experiment.yaml ==\nspec: experiment/v1\nid: quick\ntitle: Quick\nstatus: draft\n';

async function found(fixture: string): Promise<readonly string[]> {
  const root = linked(fixture);
  return shown(root, await definition(root.a, root.offset, root.files));
}

describe('definition', () => {
  it('leads from the id of another spec to where it has it', async () => {
    assert.deepEqual(await found(`${prd}${experiment}prd: sea<|>rch\n`), ['b.prd.yaml:2 search']);
    assert.deepEqual(await found(`${prd}${experiment}prd: search<|>\n`), ['b.prd.yaml:2 search']);
    assert.deepEqual(await found(`${prd}${experiment}prd: "search<|>"\n`), ['b.prd.yaml:2 search']);
    assert.deepEqual(await found(`${prd}${experiment}prd: other<|>\n`), []);
  });

  it('does not take another kind of spec for it', async () => {
    assert.deepEqual(await found(`== b.launch.yaml ==\nspec: launch/v1\nid: search\n${experiment}prd: search<|>\n`), []);
  });

  it('stays in the file for what is the file\'s own', async () => {
    const goals = 'goals:\n  - id: find\n    outcome: People find\n';
    const other = `== c.prd.yaml ==\nspec: prd/v1\nid: c\n${goals}`;
    const own = '== a.prd.yaml ==\nspec: prd/v1\nid: a\nrequirements:\n  - id: r\n    goals: [fi<|>nd]\n';
    assert.deepEqual(await found(`${other}${own}${goals}`), ['a.prd.yaml:7 find']);
    assert.deepEqual(await found(`${other}${own}`), []);
  });

  it('leads from a metric to this file\'s entry, from there to the catalogue, without one to other specs', async () => {
    const metrics = 'metrics:\n  primary: {id: trial}\n';
    assert.deepEqual(await found(`${settings}${prd}${experiment}hypothesis: {metric: tr<|>ial}\n${metrics}`), ['a.experiment.yaml:7 trial']);
    assert.deepEqual(await found(`${settings}${prd}${experiment}metrics:\n  primary: {id: tr<|>ial}\n`), ['product-specs.yaml:5 trial']);
    assert.deepEqual(await found(`${settings}${prd}${experiment}metrics:\n  primary: {id: ref<|>unds}\n`), ['b.prd.yaml:7 refunds']);
    assert.deepEqual(await found(`${experiment}metrics:\n  primary: {id: ref<|>unds}\n`), ['a.experiment.yaml:6 refunds']);
    assert.deepEqual(await found(`${prd}${settings.replace('trial', 'tri<|>al')}`), ['b.prd.yaml:6 trial']);
  });

  it('leads from a person to the team settings, without them to the team of the spec', async () => {
    const own = 'team:\n  data: [Bo, ana ruiz]\n';
    assert.deepEqual(await found(`${settings}${experiment}author: Ana<|> Ruiz\n${own}`), ['product-specs.yaml:3 Ana Ruiz']);
    assert.deepEqual(await found(`${experiment}author: Ana<|> Ruiz\n${own}`), ['a.experiment.yaml:7 ana ruiz']);
    assert.deepEqual(await found(`${settings}${experiment}author: B<|>o\n${own}`), ['a.experiment.yaml:7 Bo']);
    assert.deepEqual(await found(`== b.prd.yaml ==\nspec: prd/v1\n${own}${experiment}author: B<|>o\n`), []);
  });

  it('follows an alias to what it names', async () => {
    assert.deepEqual(await found(`${prd}${experiment}x-of: &p search\nprd: *<|>p\n`), ['b.prd.yaml:2 search']);
  });

  it('is nothing on keys, prose, roles, places to fill and nobody', async () => {
    for (const line of ['au<|>thor: Ana Ruiz', 'title: tri<|>al', 'team: {da<|>ta: Bo}', 'author: <na<|>me>', 'team: {data: no<|>ne}']) {
      assert.deepEqual(await found(`${settings}${experiment.replace('title: Quick\n', '')}${line}\n`), [], line);
    }
  });

  it('finds in a file that has changed unseen where the name stands now', async () => {
    const root = linked(`${prd}${experiment}prd: search<|>\n`);
    root.texts.set('b.prd.yaml', '# A new first line\nspec: prd/v1\nid: search\n');
    assert.deepEqual(shown(root, await definition(root.a, root.offset, root.files)), ['b.prd.yaml:3 search']);
    root.texts.set('b.prd.yaml', 'spec: prd/v1\nid: find\n');
    assert.deepEqual(await definition(root.a, root.offset, root.files), []);
    root.texts.delete('b.prd.yaml');
    assert.deepEqual(await definition(root.a, root.offset, root.files), []);
  });

  it('works in text that is no file', async () => {
    assert.deepEqual(await found('spec: experiment/v1\nhypothesis: {metric: tr<|>ial}\nmetrics:\n  primary: {id: trial}\n'), ['here:4 trial']);
  });
});

import { strict as assert } from 'node:assert';
import { references } from '../../../src/core/features/references.js';
import { linked, shown, type Linked } from './linked.js';

async function found(root: Linked, withDefinitions = true): Promise<readonly string[]> {
  return shown(root, await references(root.a, root.offset, withDefinitions, root.files));
}

const settings = '== product-specs.yaml ==\nspec: config/v1\nteam:\n  growth-pm: {person: Ana Ruiz}\nmetrics:\n  - {id: trial, owner: Ana Ruiz}\n';
const a = '== a.experiment.yaml ==\nspec: experiment/v1\nid: quick\nprd: search\nauthor: Ana Ruiz\nhypothesis: {metric: trial}\nmetrics:\n  primary: {id: trial}\n';
const b = '== b.prd.yaml ==\nspec: prd/v1\nid: search\nsummary: The trial of Ana Ruiz\nsuperseded_by: search-2\nexperiments: [quick, trial]\nmetrics:\n  - id: trial\n    owner: ana ruiz\n';
const all = `${settings}${a}${b}== c.launch.yaml ==\nspec: launch/v1\nid: quick\nprd: search\n`;
const at = (fixture: string, text: string): Linked => linked(fixture.replace(text, `${text}<|>`));

describe('references', () => {
  it('finds a spec id in every file, the definition first', async () => {
    assert.deepEqual(await found(at(all, 'prd: search')), ['b.prd.yaml:2 search', 'a.experiment.yaml:3 search', 'c.launch.yaml:3 search']);
    assert.deepEqual(await found(at(all, 'prd: search'), false), ['a.experiment.yaml:3 search', 'c.launch.yaml:3 search']);
    assert.deepEqual(await found(at(all, 'id: search')), ['b.prd.yaml:2 search', 'a.experiment.yaml:3 search', 'c.launch.yaml:3 search']);
  });

  it('tells kinds of one name apart, and prose from names', async () => {
    assert.deepEqual(await found(at(all, 'id: quick')), ['a.experiment.yaml:2 quick', 'b.prd.yaml:5 quick']);
    assert.deepEqual(await found(at(all, 'quick, trial')), ['b.prd.yaml:5 trial'], 'an experiment of this name, which is nowhere');
  });

  it('finds a metric in all specs and in the catalogue', async () => {
    assert.deepEqual(await found(at(all, 'metric: trial')), [
      'a.experiment.yaml:7 trial',
      'b.prd.yaml:7 trial',
      'product-specs.yaml:5 trial',
      'a.experiment.yaml:5 trial',
    ]);
    assert.deepEqual(await found(at(all, 'metric: trial'), false), ['a.experiment.yaml:5 trial']);
  });

  it('finds a person in specs and settings, however the capitals are', async () => {
    assert.deepEqual(await found(at(all, 'author: Ana Ruiz')), [
      'product-specs.yaml:3 Ana Ruiz',
      'a.experiment.yaml:4 Ana Ruiz',
      'b.prd.yaml:8 ana ruiz',
      'product-specs.yaml:5 Ana Ruiz',
    ]);
  });

  it('keeps what is the file\'s own to the file', async () => {
    const own = 'spec: prd/v1\ngoals:\n  - id: find\nrequirements:\n  - {id: one, goals: [find]}\n  - id: two\n    goals: find\n';
    const root = at(`== a.prd.yaml ==\n${own}== b.prd.yaml ==\n${own}`, 'id: find');
    assert.deepEqual(await found(root), ['a.prd.yaml:3 find', 'a.prd.yaml:5 find']);
    assert.deepEqual(root.read, []);
  });

  it('counts an alias, a plan that was locked, and each name in a list once', async () => {
    const text = '== a.experiment.yaml ==\nspec: experiment/v1\nteam:\n  data: [&bo "Bo", Li]\n  design: [Li]\nauthor: *bo\nchangelog:\n  - by: Bo\n';
    assert.deepEqual(await found(at(text, 'by: B')), ['a.experiment.yaml:3 "Bo"', 'a.experiment.yaml:5 *bo', 'a.experiment.yaml:7 Bo']);
    assert.deepEqual(await found(at(text, 'design: [L')), ['a.experiment.yaml:3 Li', 'a.experiment.yaml:4 Li']);
    const plan = '== a.experiment.yaml ==\nspec: experiment/v1\nmetrics:\n  primary: {id: trial}\nplan: {primary: trial}\n';
    assert.deepEqual(await found(at(plan, 'id: trial')), ['a.experiment.yaml:3 trial', 'a.experiment.yaml:4 trial']);
  });

  it('reads only the files that have the name', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `== more/${index}.prd.yaml ==\nspec: prd/v1\nid: more-${index}\nauthor: Zoe\n`).join('');
    const root = at(`${all}${many}`, 'prd: search');
    await found(root);
    assert.deepEqual(root.read, ['b.prd.yaml', 'c.launch.yaml']);
  });

  it('is right where files have changed unseen', async () => {
    const root = at(all, 'prd: search');
    root.texts.set('c.launch.yaml', 'spec: launch/v1\n# more\nid: quick\nprd: "search"\n');
    root.texts.set('b.prd.yaml', 'spec: prd/v1\nid: other\n');
    assert.deepEqual(await found(root), ['a.experiment.yaml:3 search', 'c.launch.yaml:4 "search"']);
  });

  it('is nothing for roles, sections and prose', async () => {
    for (const text of ['growth-pm', 'spec: config/v1', 'summary: The trial', 'metrics']) assert.deepEqual(await found(at(all, text)), [], text);
  });
});

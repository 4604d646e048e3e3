import { strict as assert } from 'node:assert';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Project } from '../../../src/core/project.js';
import { today } from '../../support/fixture.js';

const prd = (id: string, more = ''): string => `spec: prd/v1\nid: ${id}\nauthor: Ana Ruiz\n${more}`;

describe('the index of places', () => {
  it('knows the latest of the versions that nobody asked about, and nothing of a file that went before anybody did', () => {
    const project = new Project(() => today);
    const names = (): readonly string[] => [...project.places.namesOf('person')].map(({ name }) => name).sort();
    for (const author of ['Al', 'Bo', 'Cy']) project.update('a.prd.yaml', prd('a').replace('Ana Ruiz', author));
    project.update('b.prd.yaml', prd('b'));
    assert.deepEqual(names(), ['Ana Ruiz', 'Cy']);
    project.update('b.prd.yaml', prd('b').replace('Ana Ruiz', 'Di'));
    project.remove('b.prd.yaml');
    assert.deepEqual(names(), ['Cy']);
  });

  it('follows files that come, change and go, settings included', () => {
    const project = new Project(() => today);
    const { places } = project;
    project.update('b.prd.yaml', prd('b'));
    project.update('a.prd.yaml', prd('a', 'superseded_by: b\n'));
    project.update('product-specs.yaml', 'spec: config/v1\nteam: {data: ana ruiz}\n');
    assert.deepEqual(places.filesWith('person', 'Ana Ruiz'), ['a.prd.yaml', 'b.prd.yaml', 'product-specs.yaml']);
    assert.deepEqual(places.filesWith('prd', 'b'), ['a.prd.yaml', 'b.prd.yaml']);
    assert.deepEqual(places.filesWith('launch', 'b'), []);
    project.update('a.prd.yaml', prd('a').replace('Ana Ruiz', 'Bo'));
    assert.deepEqual(places.filesWith('prd', 'b'), ['b.prd.yaml']);
    assert.deepEqual(places.filesWith('person', 'Bo'), ['a.prd.yaml']);
    project.update('product-specs.yaml', 'spec: config/v1\n');
    assert.deepEqual(places.filesWith('person', 'ana ruiz'), ['b.prd.yaml']);
    project.update('product-specs.yaml', 'spec: config/v1\nteam: {data: Bo}\n');
    project.remove('product-specs.yaml');
    project.remove('b.prd.yaml');
    assert.deepEqual(places.filesWith('person', 'ANA RUIZ'), []);
    assert.deepEqual(places.filesWith('person', 'Bo'), ['a.prd.yaml']);
    project.update('a.prd.yaml', 'no: spec\n');
    assert.deepEqual([...places.definitions()], [...places.namesOf('person')], 'nothing is left');
    assert.deepEqual([...places.namesOf('person')], []);
  });

  it('keeps what is defined, and what reaches beyond its file', () => {
    const project = new Project(() => today);
    project.update('a.prd.yaml', prd('a', 'goals:\n  - {id: find, outcome: Found}\nrequirements:\n  - {goals: [find]}\nteam: {data: none, legal: <name>}\n'));
    assert.deepEqual([...project.places.definitions()].map(({ kind, name, title }) => [kind, name, title]), [['prd', 'a', undefined], ['goal', 'find', 'Found']]);
    assert.deepEqual(project.places.placesIn('a.prd.yaml', 'goal', 'find').length, 1);
    assert.deepEqual(project.places.filesWith('goal', 'find'), []);
    assert.deepEqual([...project.places.namesOf('person')].map(({ name }) => name), ['Ana Ruiz']);
    assert.deepEqual([...project.places.namesOf('person', 'a.prd.yaml')], []);
  });

  it('changes no verdict where places only move', () => {
    const project = new Project(() => today);
    project.update('a.prd.yaml', prd('a'));
    const { revision } = project;
    assert(!project.update('a.prd.yaml', `# moved\n${prd('a')}`));
    assert(!project.update('a.prd.yaml', `# moved\n${prd('a').replace('Ana Ruiz', 'Bo')}`));
    assert.equal(project.revision, revision);
    assert.deepEqual(project.places.filesWith('person', 'Bo'), ['a.prd.yaml']);
  });

  it('holds what it keeps by itself, however long the texts are', () => {
    const project = new Project(() => today);
    const before = memory();
    const comment = `# ${'x'.repeat(200_000)}\n`;
    for (let file = 0; file < 200; file++) {
      // A text that is nowhere else, with an id long enough to be kept as a piece of it.
      project.update(`${file}.launch.yaml`, `${comment}spec: launch/v1\nmetrics:\n  - {id: a_metric_of_some_length_${file}, owner: Somebody Of A Long Name ${file}}\n`);
    }
    assert.equal([...project.places.namesOf('metric')].length, 200);
    const grown = memory() - before;
    assert(grown < 20_000_000, `${Math.round(grown / 1e6)} MB for 200 files of 0.2 MB`);
  }).timeout(20_000);
});

function memory(): number {
  // The collector is not there for programs unless they ask.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

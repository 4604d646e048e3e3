import { strict as assert } from 'node:assert';
import { workspaceSymbols } from '../../../src/core/features/workspace-symbols.js';
import { filesOf, projectOf } from '../../support/fixture.js';

const files = filesOf(
  '== z.prd.yaml ==\nspec: prd/v1\nid: search\ntitle: Faster search\nauthor: Ana Ruiz\nteam: {data: Ana Ruiz}\ngoals:\n  - {id: find, outcome: "People\\n find $(x) reports"}\n' +
    'requirements:\n  - {id: req-1, text: Search as you type, goals: [find]}\n  - id: <id>\n' +
    '== a.experiment.yaml ==\nspec: experiment/v1\nid: quick-search\nprd: search\nmetrics: {primary: {id: found_rate, name: found_rate}}\n' +
    '== product-specs.yaml ==\nspec: config/v1\nteam: {data: Ana Ruiz}\nmetrics:\n  - {id: found_rate, name: Found}\n',
);
const project = projectOf(files);
const found = (query: string): readonly string[] =>
  workspaceSymbols(project.places.definitions(), query).map(({ name, detail, path, span }) => {
    const text = files.find((file) => file.name === path)?.text ?? '';
    return `${name} | ${detail} | ${path} | ${text.slice(span.start, span.end)}`;
  });

describe('workspace symbols', () => {
  it('are specs first, then what is defined in them, file by file', () => {
    assert.deepEqual(found(''), [
      'quick-search | Experiment brief | a.experiment.yaml | quick-search',
      'search · Faster search | PRD | z.prd.yaml | search',
      'found_rate | Metric | a.experiment.yaml | found_rate',
      'found_rate · Found | Metric | product-specs.yaml | found_rate',
      'find · People find $ (x) reports | Goal | z.prd.yaml | find',
      'req-1 · Search as you type | Requirement | z.prd.yaml | req-1',
    ]);
  });

  it('are found by id and title, by letters in their order', () => {
    const names = (query: string): readonly string[] => found(query).map((line) => line.split(' | ')[0] ?? '');
    assert.deepEqual(names('FASTER'), ['search · Faster search']);
    assert.deepEqual(names('rq1'), ['req-1 · Search as you type']);
    assert.deepEqual(names('as req'), ['req-1 · Search as you type']);
    assert.deepEqual(names('found_rate'), ['found_rate', 'found_rate · Found']);
    assert.deepEqual(names('ruiz'), []);
    assert.deepEqual(names('hcraes'), []);
  });

  it('are no more than somebody reads', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ name: `${index}.prd.yaml`, text: `spec: prd/v1\nid: more-${index}\n` }));
    assert.equal(workspaceSymbols(projectOf(many).places.definitions(), 'more').length, 500);
  });
});

/** What specs remember of each other, and which changes of one are news to the others. */
import { strict as assert } from 'node:assert';
import { Project } from '../../../src/core/project.js';
import { summarise } from '../../../src/core/spec/summary.js';
import { WorkspaceNames } from '../../../src/core/spec/workspace-names.js';
import { specOf, today } from '../../support/fixture.js';

const brief = (more: string, status = 'ready'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const full = brief(
  'surface: Checkout page\naudience: {exclusion_layer: {name: checkout, from: 0%, to: 50}}\n' +
    'metrics:\n  primary: {id: completion, type: proportion, definition: One.}\n  guardrails: [{id: refunds}, {id: "<metric>"}]\n' +
    'schedule: {start: 2026-03-02, duration_days: 14}\n',
);
const summaryOf = (text: string, path = 'a.experiment.yaml'): ReturnType<typeof summarise> => summarise(specOf(text).spec, path);
const pathsOf = (summaries: Iterable<{ readonly path: string }>): readonly string[] => [...summaries].map(({ path }) => path);

describe('summary', () => {
  it('keeps what others may clash with, and no places to fill', () => {
    const { metrics, experiment } = summaryOf(full);
    assert.deepEqual(metrics.map(({ id, type, definition }) => ({ id, type, definition })), [
      { id: 'completion', type: 'proportion', definition: 'One.' },
      { id: 'refunds', type: undefined, definition: undefined },
    ]);
    assert.equal(experiment?.surface, 'Checkout page');
    assert.deepEqual([experiment.layer?.name, experiment.layer?.from, experiment.layer?.to], ['checkout', 0, 50]);
    assert.equal(summaryOf('spec: prd/v1\nid: b\ntitle: B\nstatus: draft\nmetrics: [{id: completion, role: primary}]\n').metrics[0]?.id, 'completion');
  });

  it('is found by what specs share, as long as they are open', () => {
    const names = new WorkspaceNames();
    const meanings = (id: string): readonly string[][] => [...names.meaningsOf(id)].map((meaning) => [...meaning.keys()]);
    names.set(summaryOf(full));
    names.set(summaryOf(brief('surface: checkout-page\n'), 'b.experiment.yaml'));
    assert.deepEqual(pathsOf(names.onSurface('checkout_page')), ['a.experiment.yaml', 'b.experiment.yaml']);
    assert.deepEqual(meanings('refunds'), [['a.experiment.yaml']]);
    assert.deepEqual(pathsOf(names.inLayer('checkout')), ['a.experiment.yaml']);
    names.set(summaryOf(full.replace('status: ready', 'status: abandoned')));
    assert.deepEqual(pathsOf(names.onSurface('checkout page')), ['b.experiment.yaml']);
    assert.deepEqual(meanings('refunds'), []);
    names.delete('b.experiment.yaml');
    assert.deepEqual(pathsOf(names.onSurface('checkout page')), []);
  });

  it('groups specs by what they say of a metric', () => {
    const names = new WorkspaceNames();
    const set = (path: string, metric: string): void => names.set(summaryOf(brief(`metrics: {primary: {id: m, ${metric}}}\n`), path));
    const groups = (): readonly string[][] => [...names.meaningsOf('m')].map((meaning) => [...meaning.keys()]);
    set('a.experiment.yaml', 'type: mean');
    set('b.experiment.yaml', 'type: count');
    set('c.experiment.yaml', 'type: mean');
    assert.deepEqual(groups(), [['a.experiment.yaml', 'c.experiment.yaml'], ['b.experiment.yaml']]);
    set('b.experiment.yaml', 'type: mean');
    assert.deepEqual(groups(), [['a.experiment.yaml', 'c.experiment.yaml', 'b.experiment.yaml']]);
  });

  it('tells the project which changes concern other files', () => {
    const project = new Project(() => today);
    const update = (text: string): boolean => project.update('a.experiment.yaml', text);
    assert(update(full));
    assert(!update(full));
    assert(!update(full.replace('title: A', 'title: Another\nsummary: Longer.')), 'places and titles are nobody else\'s business');
    for (const [from, to] of [
      ['Checkout page', 'Home'], ['2026-03-02', '2026-03-09'], ['to: 50', 'to: 40'], ['One.', 'Two.'], ['proportion', 'mean'], ['refunds', 'returns'], ['ready', 'abandoned'],
    ] as const) {
      update(full);
      assert(update(full.replace(from, to)), `${from} → ${to}`);
    }
  });
});

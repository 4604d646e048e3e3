import { strict as assert } from 'node:assert';
import { isPlaceholder } from '../../../src/core/spec/view.js';
import { specOf } from '../../support/fixture.js';

describe('a view', () => {
  const { spec } = specOf('spec: prd/v1\nid: a\ngoals:\n  - {id: g, outcome: More}\n  - {id: h}\nnon_goals:\n');

  it('is made once for each place, whether or not anything is written there', () => {
    assert.equal(spec.at('goals', 0, 'outcome'), spec.at('goals').at(0).at('outcome'));
    assert.equal(spec.at('goals').items()[1], spec.at('goals', 1));
    assert.equal(spec.at('goals').items(), spec.at('goals').items());
    assert.equal(spec.at('analysis', 'mde'), spec.at('analysis').at('mde'));
    assert.equal(spec.at('analysis', 'mde').exists, false);
  });

  it('keeps places apart', () => {
    assert.deepEqual(spec.at('goals').items().map((goal) => goal.at('id').text), ['g', 'h']);
    assert.deepEqual([spec.at('goals', 1, 'outcome').exists, spec.at('goals', 2).exists, spec.at('id', 'text').exists], [false, false, false]);
    assert.notEqual(spec.at('goals', 0), spec.at('goals', '0'));
  });

  it('knows what a template leaves to be written', () => {
    assert.deepEqual(['<name>', ' <a b> ', 'a < b', '<>', '<a> b', '', undefined].map(isPlaceholder), [true, true, false, false, false, false, false]);
  });
});

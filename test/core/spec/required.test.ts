import { strict as assert } from 'node:assert';
import { missingAt } from '../../../src/core/spec/required.js';
import { specOf, today } from '../../support/fixture.js';

const missing = (more: string, status: string, rules: readonly string[] = []): readonly string[] => {
  const { spec } = specOf(`spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`);
  return missingAt(spec, status, today, (rule) => rules.includes(rule)).map(({ key, within, entry }) => [within, entry, key].filter((part) => part !== undefined).join(' '));
};

describe('what a status asks for', () => {
  it('depends on what the entry of a list is', () => {
    const found = missing('metrics:\n  - {id: m, role: primary, baseline: 1, target: 2, source: x}\n  - {role: secondary, target: 2, by: 2027-01-01, source: x}\n  - {id: n, role: guardrail}\n', 'approved');
    assert.deepEqual(found.filter((text) => text.startsWith('Metrics')), ['Metrics m by', 'Metrics 2 baseline']);
  });

  it('leaves to a dedicated rule what that rule reports', () => {
    const more = 'metrics:\n  - {id: m, role: primary, baseline: 1, target: 2}\n';
    assert.deepEqual(missing(more, 'approved', ['metric-source']).filter((text) => text.startsWith('Metrics')), ['Metrics m by']);
  });

  it('waits for the day after which it is owed', () => {
    const results = (day: string): readonly string[] => missing(`review_by: ${day}\n`, 'launched').filter((text) => text === 'results');
    assert.deepEqual([results('2026-11-20'), results(today)], [['results'], []]);
  });
});

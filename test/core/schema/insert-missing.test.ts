/** What is missing is written where the schema expects it, without disturbing the rest. */
import { strict as assert } from 'node:assert';
import type { Path } from '../../../src/core/parse/source.js';
import { insertMissing } from '../../../src/core/schema/insert-missing.js';
import { applyEdits } from '../../../src/core/text.js';
import { specOf } from '../../support/fixture.js';

const head = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n';

function inserted(more: string, ...paths: readonly Path[]): string {
  const { source, spec } = specOf(head + more);
  const result = applyEdits(source.text, insertMissing(source, spec.kind.schema, paths));
  const known = new Set(specOf(head + more).findings.map(({ rule }) => rule));
  const broken = specOf(result).findings.filter(({ rule }) => ['yaml-syntax', 'duplicate-key', 'unknown-key', 'wrong-type'].includes(rule) && !known.has(rule));
  assert.deepEqual(broken.map(({ message }) => message), []);
  assert(result.startsWith(head));
  return result.slice(head.length);
}

describe('insertMissing', () => {
  it('keeps the order of the schema, in front of and behind what is there', () => {
    assert.equal(
      inserted('rollout:\n  # how to get back\n  early_stop: Errors.\n', ['rollout', 'flag'], ['rollout', 'rollback'], ['rollout', 'monitoring_owner']),
      'rollout:\n  flag: <feature flag, for example checkout-guest-first>\n  rollback: <how everybody gets back to the old experience>\n  # how to get back\n  early_stop: Errors.\n' +
        '  monitoring_owner: <name>\n',
    );
  });

  it('fills a key that has no value instead of writing it twice', () => {
    assert.equal(inserted('rollout:\n  rollback: # soon\n', ['rollout', 'rollback']), 'rollout:\n  rollback: <how everybody gets back to the old experience> # soon\n');
    assert.equal(inserted('rollout:\nrisks: {}\n', ['rollout', 'rollback']).split('\n')[1], '  rollback: <how everybody gets back to the old experience>');
  });

  it('quotes between brackets', () => {
    assert.equal(inserted('audience: {include: All}\n', ['audience', 'unit']), 'audience: {include: All, unit: "<user, anonymous, device, session, account>"}\n');
  });

  it('writes a missing section once, however much of it is asked for', () => {
    const text = inserted('', ['rollout', 'rollback'], ['rollout', 'early_stop']);
    assert.equal(text, 'rollout:\n  rollback: <how everybody gets back to the old experience>\n  early_stop: <what would make you stop the test at once>\n');
  });

  it('reaches into lists', () => {
    assert.equal(
      inserted('metrics:\n  guardrails:\n    - id: a\n    - id: b\n', ['metrics', 'guardrails', 1, 'direction']),
      'metrics:\n  guardrails:\n    - id: a\n    - id: b\n      direction: <increase, decrease>\n',
    );
  });

  it('gives up where something else stands', () => {
    for (const more of ['rollout: Later.\n', 'rollout: [a]\n']) assert.equal(inserted(more, ['rollout', 'rollback']), more);
    assert.equal(inserted('metrics: {guardrails: [a]}\n', ['metrics', 'guardrails', 0, 'margin']), 'metrics: {guardrails: [a]}\n');
  });

  it('keeps Windows line ends', () => {
    const { source, spec } = specOf((head + 'rollout:\n  flag: a\n').replaceAll('\n', '\r\n'));
    const result = applyEdits(source.text, insertMissing(source, spec.kind.schema, [['rollout', 'rollback'], ['risks', 'legal']]));
    assert(!/[^\r]\n/.test(result));
  });
});

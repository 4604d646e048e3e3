import { strict as assert } from 'node:assert';
import { specOf } from '../../support/fixture.js';

describe('file-too-large', () => {
  const text = (length: number): string => `spec: prd/v1\nsummary: ${'x'.repeat(length)}\n`.slice(0, length);

  it('is the only thing said of a text over a million characters', () => {
    const { findings } = specOf(text(1_000_001), 'a.prd.yaml');
    assert.deepEqual(findings.map((finding) => finding.rule), ['file-too-large']);
  });

  it('is not said of one that just fits', () => {
    const { findings } = specOf(text(1_000_000), 'a.prd.yaml');
    assert(!findings.some((finding) => finding.rule === 'file-too-large'));
  });

  it('says how large is too large, and what to do', () => {
    const { findings } = specOf(text(1_000_001), 'a.prd.yaml');
    assert.deepEqual(findings.map(({ severity, message }) => [severity, message]), [
      ['error', 'This file has 1.1 million characters. Files over 1 million are not read. Split it, or move tables and logs elsewhere and link to them.'],
    ]);
    for (const status of ['draft', 'approved', 'archived']) {
      assert.deepEqual(specOf(`status: ${status}\n${text(1_000_001)}`, 'a.prd.yaml').findings.map(({ severity }) => severity), ['error']);
    }
  });
});

import assert from 'node:assert/strict';
import { parse } from '../../src/core/parse/parse.js';
import { deep, hostileTexts } from './texts.js';

describe('hostile texts', () => {
  for (const [name, [text, first]] of Object.entries(hostileTexts)) {
    it(`${name}: an answer within a second`, function () {
      this.timeout(5000);
      const took = leastTime(() => assert.doesNotThrow(() => JSON.stringify(parse(text).data)), 1500);
      assert.ok(took < 1500, `${Math.round(took)} ms`);
      const source = parse(text);
      const found = source.problems[0];
      assert.equal(found && (found.message ?? found.rule), first);
      for (const { span } of source.problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    });
  }

  it('are not reported twice for being deep', () => {
    assert.equal(parse('['.repeat(deep)).problems.length, 1);
    assert.deepEqual(parse('['.repeat(deep)).problems[0]?.span, { start: 100, end: 101 });
  });
});

/**
 * The processor time that a piece of work takes, in milliseconds: of up to three tries the least, because a busy machine only adds to it, as do
 * the first run of fresh code and a pause to collect garbage. What is slow is slow every time.
 */
function leastTime(work: () => void, enough: number): number {
  let least = Infinity;
  for (let tries = 0; tries < 3 && least >= enough; tries++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

import assert from 'node:assert/strict';
import { parse } from '../../src/core/parse/parse.js';
import { deep, hostileTexts } from './texts.js';

describe('hostile texts', () => {
  for (const [name, [text, first]] of Object.entries(hostileTexts)) {
    it(`${name}: an answer within a second`, function () {
      this.timeout(5000);
      parse('a: 1');
      const start = process.cpuUsage();
      const source = parse(text);
      assert.doesNotThrow(() => JSON.stringify(source.data));
      // Processor time, because the machine may have other work; the limit on the clock is the test's.
      const used = process.cpuUsage(start);
      assert.ok(used.user + used.system < 1_500_000, `${used.user + used.system} µs`);
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

import { strict as assert } from 'node:assert';
import { localDay } from '../../src/core/local-day.js';

describe('the day of a moment', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  for (const [zone, day] of [
    ['Pacific/Kiritimati', '2026-03-02'],
    ['UTC', '2026-03-01'],
    ['Pacific/Honolulu', '2026-02-28'],
  ] as const) {
    it(`is where the person is: ${zone}`, () => {
      process.env['TZ'] = zone;
      const moment = zone === 'Pacific/Honolulu' ? '2026-03-01T09:59:00Z' : '2026-03-01T10:00:00Z';
      assert.equal(localDay(new Date(moment)), day);
    });
  }
});

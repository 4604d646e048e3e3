/** Where a suppression reaches. */
import { check } from '../support/fixture.js';

const date = (text: string): string => `error valid-date: There is no day ${text} in the calendar. Check the month and the day.`;
const head = 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n';

describe('suppressions', () => {
  it('on a line of its own: the whole node that follows, and no more', () => {
    check(`${head}# product-specs-ignore valid-date: from the archive
evidence:
  - {id: e, date: 2026-02-30}
  - {id: f, date: 2026-02-31}
created: 2026-02-30
         ^^^^^^^^^^ ${date('2026-02-30')}
`, 'valid-date');
  });

  it('before a list entry: that entry', () => {
    check(`${head}evidence:
  # product-specs-ignore valid-date: from the archive
  - id: e
    date: 2026-02-30
  - id: f
    date: 2026-02-31
          ^^^^^^^^^^ ${date('2026-02-31')}
`, 'valid-date');
  });

  it('at the end of a line: what stands on it', () => {
    check(`${head}created: 2026-02-30 # product-specs-ignore valid-date: from the archive
updated: 2026-02-30
         ^^^^^^^^^^ ${date('2026-02-30')}
`, 'valid-date');
  });

  it('of many, each only what follows it, however the entries are written', () => {
    const comment = '  # product-specs-ignore valid-date: from the archive\n';
    const entry = (index: number): string =>
      index % 3 === 0 ? `  - id: e${index}\n    date: 2026-02-30\n` : index % 3 === 1 ? `  - {id: e${index}, date: 2026-02-30}\n` : `  - ? date\n    : 2026-02-30\n    ? id\n    : e${index}\n`;
    const list = (indexes: readonly number[]): string => indexes.map((index) => comment + entry(index)).join('');
    const all = Array.from({ length: 90 }, (_, index) => index);
    for (const rule of ['valid-date', 'unused-suppression']) check(`${head}evidence:\n${list(all)}`, rule);
    check(`${head}evidence:
${list(all.slice(0, 60))}  - id: here
    date: 2026-02-30
          ^^^^^^^^^^ ${date('2026-02-30')}
${list(all.slice(60))}`, 'valid-date');
  });

  it('for the file, wherever it stands', () => {
    check(`${head}created: 2026-02-30\nupdated: 2026-02-31\n# product-specs-ignore-file valid-date: from the archive\n`, 'valid-date');
  });

  it('silences only the rules it names', () => {
    check(`${head}# product-specs-ignore unknown-key: ours
created: 2026-02-30
         ^^^^^^^^^^ ${date('2026-02-30')}
`, 'valid-date');
  });
});

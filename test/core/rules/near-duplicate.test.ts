import { strict as assert } from 'node:assert';
import { check, findingsOf } from '../../support/fixture.js';

const spec = (...texts: string[]): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n${texts.map((text, index) => `  - id: R${index + 1}\n    text: ${text}\n`).join('')}`;
const says = (one: string, other: string): string => `info near-duplicate: \`${one}\` says nearly the same as \`${other}\`. Keep one of them, or write what the difference is.`;
const marks = (text: string): string => `${' '.repeat(10)}${'^'.repeat(text.length)}`;

describe('near-duplicate', () => {
  it('finds the same in other forms and order, and the same with little more', () => {
    const [first, second, third] = ['The list shows every report with its author.', 'Every report and its authors are displayed in the list.', 'The search lists every report of the author with a link.'];
    check(spec(first, `${second}\n${marks(second)} ${says('R2', 'R1')}`, third), 'near-duplicate');
    const [short, long] = ['A buyer can pay by card, transfer or voucher without an account.', 'A buyer can quickly pay by card, transfer or voucher without an account.'];
    check(spec(`${short}\n${marks(short)} see: The other one`, `${long}\n${marks(long)} ${says('R2', 'R1')}`), 'near-duplicate');
  });

  it('knows siblings, which differ in a word on each side, and short texts', () => {
    check(spec('The list of reports can be saved as PDF by its owner.', 'The list of reports can be saved as CSV by its owner.'), 'near-duplicate');
    check(spec('The page opens within 2 seconds on a phone.', 'The page opens within 5 seconds on a phone.'), 'near-duplicate');
    check(spec('It prints.', 'It prints.', '<what the product does>', '<what the product does>'), 'near-duplicate');
  });

  it('stays quick in a file of two thousand equal lines', () => {
    const text = spec(...Array<string>(2000).fill('The list shows every report with its author and date.'));
    const started = process.cpuUsage();
    const found = findingsOf(text)[0]?.findings.filter(({ rule }) => rule === 'near-duplicate') ?? [];
    assert(process.cpuUsage(started).user < 1_500_000);
    assert.equal(found.length, 1999);
  });
});

import { check } from '../../support/fixture.js';

const spec = (text: string, more = '', status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nrequirements:\n  - id: R1\n    kind: quality\n    text: ${text}\n${more}`;
const says = '`R1` asks for a quality, and nothing in it can be measured. Say how much of what: 1.5 seconds, 99.9 % of a month, 3 of 5 people.';

describe('quality-number', () => {
  it('finds qualities without a number, more weightily as the spec grows firm', () => {
    check(spec(`The page opens fast.\n          ^^^^^^^^^^^^^^^^^^^^ warning quality-number: ${says}`), 'quality-number');
    check(spec(`The page meets R12.\n          ^^^^^^^^^^^^^^^^^^^ error quality-number: ${says}`, '', 'approved'), 'quality-number');
    check(spec(`>-\n      The page\n      opens fast.`).replace('>-\n', `>-\n          ^^… warning quality-number: ${says}\n`), 'quality-number');
  });

  it('is content with a number and what it counts, in the text or the acceptance, or with a standard', () => {
    for (const text of ['It opens within 500 ms.', '99.9 % of pages open.', 'Nine of ten people find it.', 'It costs under €5.', 'It meets WCAG level AA.', 'The 95th percentile stays.', 'At most three clicks are needed.']) {
      check(spec(text), 'quality-number');
    }
    check(spec('It opens fast.', '    acceptance: [{given: a phone, when: it opens, then: it is complete within 2 seconds}]\n'), 'quality-number');
  });

  it('asks nothing of functions, of what is put off, and of what is unfinished', () => {
    check(spec('It opens fast.').replace('    kind: quality\n', ''), 'quality-number');
    check(spec('It opens fast.', '    priority: wont\n'), 'quality-number');
    check(spec('<how well it does it>'), 'quality-number');
    check(spec('It opens fast.', '    acceptance: [<the number it must reach>]\n'), 'quality-number');
  });
});

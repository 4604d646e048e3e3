import { check } from '../../support/fixture.js';

const spec = (text: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: ${text}\n`;
const second = (word: string): string =>
  `info combined-requirement: This asks for a second thing: \`${word}\` comes up again. Give it a requirement of its own, with its own priority and acceptance.`;

describe('combined-requirement', () => {
  it('finds and/or, in acceptance too', () => {
    check(spec(`It shows the title and/or the author.\n                             ^^^^^^ info combined-requirement: \`and/or\` leaves open whether one of them is enough. Write "both", "either" or "at least one", or make it two requirements.`), 'combined-requirement');
  });

  it('finds a second obligation, once', () => {
    check(spec(`The list shall sort reports and must keep their order, and shall print.\n                                          ^^^^ ${second('must')}`), 'combined-requirement');
    check(spec(`The list shall sort reports. It should print them.\n                                          ^^^^^^ ${second('should')}`), 'combined-requirement');
  });

  it('never minds a bare and, a condition, an explanation or a measure', () => {
    for (const text of [
      'The list shall sort and print reports.', 'If a field must be filled in, the form shall say so.', 'The form shall mark the fields that must be filled in.',
      'The list shall sort reports. 95 % of them shall be sorted within 1 second.', 'The list sorts reports and prints them.',
    ]) check(spec(text), 'combined-requirement');
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: It sorts.\n    acceptance: [The list shall sort and the page shall print.]\n', 'combined-requirement');
  });
});

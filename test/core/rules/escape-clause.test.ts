import { check } from '../../support/fixture.js';

const spec = (text: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: ${text}\n`;
const says = (word: string): string =>
  `warning escape-clause: \`${word}\` leaves it to whoever builds this whether it has to be done. Say in which case it holds, or lower the priority.`;

describe('escape-clause', () => {
  it('finds ways out, wherever they stand', () => {
    check(spec(`If possible, the list is sorted.\n          ^^^^^^^^^^^ ${says('If possible')}`), 'escape-clause');
    check(spec(`The list is sorted as appropriate.\n                             ^^^^^^^^^^^^^^ ${says('as appropriate')}`), 'escape-clause');
    check(spec(`Reports are kept where it is practicable.\n                           ^^^^^^^^^^^^^^^^^^^^^^^ ${says('where it is practicable')}`), 'escape-clause');
    check(spec(`To the greatest extent possible, reports are kept.\n          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${says('To the greatest extent possible')}`), 'escape-clause');
    check(spec(`A reminder is sent on a best-effort basis.\n                             ^^^^^^^^^^^^^^^^^^^^^^ ${says('on a best-effort basis')}`), 'escape-clause');
  });

  it('knows conditions that somebody decides, users who choose, and what happens otherwise', () => {
    for (const text of [
      'Reports are kept as required by law.', 'People can add columns as needed.', 'The map is shown when possible, otherwise the list.',
      'It sorts so that as many as possible are seen.', 'If a report is missing, it says so.', 'It is possible to sort the list.', 'The button is shown where it is needed to save.',
    ]) check(spec(text), 'escape-clause');
  });
});

import { check } from '../../support/fixture.js';

const five = (last: string): string => `spec: prd/v1
id: a
title: A
status: in-review
requirements:
  - text: The list shows titles.
  - text: The list shows authors.
  - text: The list shows dates.
  - text: The list can be sorted.
${last}`;

describe('edge-case', () => {
  it('asks for one case that goes wrong', () => {
    check(five('  - text: The list can be printed.\n').replace('requirements:\n', `requirements:
^^^^^^^^^^^^ info edge-case: None of these 5 requirements says what happens when something goes wrong. Add at least one: a wrong entry, no connection, nothing found.
`), 'edge-case');
  });

  it('finds it in texts and in acceptance', () => {
    for (const last of [
      '  - text: A wrong date is marked.\n', '  - text: If no title is given, then the list asks for one.\n', '  - text: The list stays when the connection is lost.\n',
      '  - text: The list can be printed.\n    acceptance: [{given: a printer that is offline, when: it prints, then: the list says so}]\n',
    ]) check(five(last), 'edge-case');
  });

  it('waits for five, and for what is unfinished', () => {
    check(five(''), 'edge-case');
    check(five('  - text: <what it does when something goes wrong>\n'), 'edge-case');
  });
});

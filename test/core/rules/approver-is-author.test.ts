import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const words = 'Ana Ruiz wrote this and is the only one who approves it. Add somebody under `approvals` who did not write it.';

describe('approver-is-author', () => {
  it('fires where nobody else approves', () => {
    check(spec(`author: Ana Ruiz\n        ^^^^^^^^ see: The author\napprovals:\n  - {role: core-pm, person: Ana Ruiz, decision: approved}\n                            ^^^^^^^^ info approver-is-author: ${words}\n`), 'approver-is-author');
    check(
      spec(`author: Ana Ruiz\napprovals:\n  - {role: core-pm, person: ana ruiz, gate: problem}\n                            ^^^^^^^^ info approver-is-author: ${words}\n  - {role: executive, person: Ana Ruiz}\n`, 'approved', 'launch'),
      'approver-is-author',
    );
  });

  it('leaves it alone where somebody else approves too, or may', () => {
    check(spec('author: Ana Ruiz\napprovals: [{person: Ana Ruiz}, {person: Ben}]\n'), 'approver-is-author');
    check(spec('author: Ana Ruiz\napprovals: [{person: Ana Ruiz}, {role: engineering}]\n'), 'approver-is-author');
    check(spec('author: Ana Ruiz\napprovals: [{person: Ana Ruiz}, {person: <name>}]\n'), 'approver-is-author');
    check(spec('author: Ana Ruiz\napprovals: []\n'), 'approver-is-author');
    check(spec('approvals: [{person: Ana Ruiz}]\n'), 'approver-is-author');
    check(spec('author: <name>\napprovals: [{person: <name>}]\n'), 'approver-is-author');
  });

  it('adds another approval, to fill in', () => {
    const more = 'role: <the role whose yes is needed>\n    person: <name>\n    decision: pending\n';
    checkFix('approver-is-author', spec('author: Ana\napprovals:\n  - role: core-pm\n    person: Ana # herself\n'), spec(`author: Ana\napprovals:\n  - role: core-pm\n    person: Ana # herself\n  - ${more}`));
    checkFix('approver-is-author', spec('author: Ana\napprovals: [{person: Ana}]\r\n'), spec('author: Ana\napprovals: [{person: Ana}, {role: <the role whose yes is needed>, person: <name>, decision: pending}]\r\n'));
  });

  it('offers nothing where the list cannot be added to', () => {
    assert.deepEqual(markedIn(spec('author: Ana Ruiz\napprovals: [{person: " ANA RUIZ "}]\n'), 'approver-is-author'), ['" ANA RUIZ "']);
    assert.deepEqual(markedIn(spec('author: " Ana Ruiz"\napprovals: [{person: Ana Ruiz}]\n'), 'approver-is-author'), ['Ana Ruiz']);
    checkFix(
      'approver-is-author',
      spec('author: Ana\napprovals: [{person: Ana}]\n'),
      spec('author: Ana\napprovals: [{person: Ana}, {role: <the role whose yes is needed>, person: <name>, decision: pending}]\n'),
      'Add another approval, to fill in',
    );
  });
});

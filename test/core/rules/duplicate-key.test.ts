import { check } from '../../support/fixture.js';

describe('duplicate-key', () => {
  it('marks the second, at any depth', () => {
    check(`spec: prd/v1
id: a
title: A
status: archived
archived_reason: rejected
horizon: next
problem:
  statement: One.
  statement: Two.
  ^^^^^^^^^ error duplicate-key: \`statement\` is written twice here, and only the first counts. Keep one of them and put both contents there.
team: {core-pm: Ana}
`);
  });

  it('knows that a key may stand in several places', () => {
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: draft\ngoals:\n  - {id: a, outcome: B}\n  - {id: b, outcome: B}\n', 'duplicate-key');
  });
});

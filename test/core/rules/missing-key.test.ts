import { check, checkFix } from '../../support/fixture.js';

describe('missing-key', () => {
  it('is reported at the top, once a key', () => {
    check(`spec: launch/v1
^^^^ error missing-key: This is a launch brief, which always has \`title\`, but it is not here yet. Add a line \`title:\`, for example \`Launch of guest checkout\`.
id: a
status: draft
summary: We tell shops.
`, 'missing-key');
  });

  it('inserts the line where it usually stands', () => {
    checkFix('missing-key', 'spec: prd/v1\nid: a\nstatus: draft\n', 'spec: prd/v1\nid: a\ntitle: <title>\nstatus: draft\n');
    checkFix('missing-key', 'spec: prd/v1\r\nid: a\r\ntitle: A', 'spec: prd/v1\r\nid: a\r\ntitle: A\r\nstatus: draft');
    checkFix('missing-key', '{spec: prd/v1, id: a, title: A}\n', '{spec: prd/v1, id: a, title: A, status: draft}\n');
  });

  it('fills an empty one in place', () => {
    checkFix('missing-key', 'spec: prd/v1\nid: a\ntitle: A\nstatus: # soon\nhorizon: next\n', 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft # soon\nhorizon: next\n');
  });
});

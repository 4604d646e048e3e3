import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\n${more}`;

describe('unknown-value', () => {
  it('lists the choices where it cannot guess', () => {
    check(spec('status: draft\nhorizon: someday\n         ^^^^^^^ error unknown-value: `someday` is not a choice for `horizon`. It should be one of `current`, `next` or `future`.\n'), 'unknown-value');
  });

  it('corrects case, separators and slips', () => {
    checkFix('unknown-value', spec('status: In Review\n'), spec('status: in-review\n'));
    checkFix('unknown-value', spec('status: "aproved" # at last\n'), spec('status: approved # at last\n'));
  });
});

import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('problem-who', () => {
  it('asks whose problem it is and what it costs, and weighs more with the status', () => {
    for (const [status, level] of [['draft', 'info'], ['in-review', 'warning'], ['approved', 'error']] as const) {
      check(spec(`problem:
^^^^^^^ ${level} problem-who: It is not said who has this problem, nor what it costs to leave it as it is. Write \`who\` and \`cost_of_inaction\` under \`problem\`.
  statement: Reports are hard to find.
`, status), 'problem-who');
    }
  });

  it('names the one that is missing, at its key if it is there', () => {
    check(spec(`problem:
  statement: Reports are hard to find.
  who:
  ^^^ warning problem-who: It is not said who has this problem. Write it as \`who\` under \`problem\`: what these people do, and when it happens to them.
  cost_of_inaction: Ten minutes a day
`), 'problem-who');
    check(spec(`problem: {statement: Reports are hard to find., who: Analysts}
^^^^^^^ warning problem-who: It is not said what it costs to leave the problem as it is. Write it as \`cost_of_inaction\` under \`problem\`, with a number if you have one.
`), 'problem-who');
  });

  it('leaves a problem that is not there, has another form or is still to be filled in to others', () => {
    for (const problem of ['', 'problem:\n', 'problem: {}\n', 'problem: Reports are hard to find.\n', 'problem: <problem>\n']) check(spec(problem), 'problem-who');
    check(spec('problem: {statement: <what goes wrong>, who: <who>, cost_of_inaction: <what it costs>}\n'), 'problem-who');
    check(spec('problem: {statement: Reports are hard to find.}\n', 'archived'), 'problem-who');
  });

  it('inserts places to fill', () => {
    checkFix(
      'problem-who',
      spec('problem:\n  statement: Reports are hard to find. # since May\n  why_now: A contract ends\n').replaceAll('\n', '\r\n'),
      spec('problem:\n  statement: Reports are hard to find. # since May\n  who: <who has this problem, and when>\n  why_now: A contract ends\n  cost_of_inaction: <what it costs customers and you if nothing changes>\n').replaceAll('\n', '\r\n'),
    );
    checkFix('problem-who', spec('problem: {statement: Hard, cost_of_inaction: High}\n'), spec('problem: {statement: Hard, who: "<who has this problem, and when>", cost_of_inaction: High}\n'));
  });
});

import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('variance-missing', () => {
  it('asks for it where the type needs it', () => {
    check(brief(`metrics:
  primary:
    id: orders
    type: count
          ^^^^^ warning variance-missing: \`orders\` is of type \`count\` and has no \`sd\`, so nobody can work out how many users it needs. Ask your data people for its standard deviation.
  guardrails:
    - {id: clicks_per_search, type: ratio}
                                    ^^^^^ warning variance-missing: \`clicks_per_search\` is a ratio and has no \`sd\`, so nobody can work out how many users it needs. Ask your data people for its delta-method standard deviation.
`, 'ready'), 'variance-missing');
    for (const type of ['mean', 'revenue', 'duration']) {
      check(brief(`metrics:
  primary: {type: ${type}}
                  ${'^'.repeat(type.length)} info variance-missing: This metric is of type \`${type}\` and has no \`sd\`, so nobody can work out how many users it needs. Ask your data people for its standard deviation.
`), 'variance-missing');
    }
  });

  it('asks neither shares nor secondary metrics nor tests that are not sized', () => {
    check(brief('metrics:\n  primary: {id: a, type: proportion}\n  guardrails: [{id: b, type: quantile}, {id: c, type: retention}, {id: d}]\n'), 'variance-missing');
    check(brief('metrics:\n  primary: {id: a, type: mean, sd: 0.4}\n  guardrails: [{id: b, type: count, sd: <sd>}]\n'), 'variance-missing');
    check(brief('metrics:\n  secondary: [{id: a, type: revenue}]\n'), 'variance-missing');
    check(brief('design: bandit\nmetrics:\n  primary: {id: a, type: mean}\n'), 'variance-missing');
  });

  it('inserts a place for it', () => {
    checkFix(
      'variance-missing',
      brief('metrics:\n  primary:\n    id: a\n    type: mean\n    baseline: 4.2\n    window_days: 7\n'),
      brief('metrics:\n  primary:\n    id: a\n    type: mean\n    baseline: 4.2\n    sd: <standard deviation, for example 42.5>\n    window_days: 7\n'),
    );
  });
});

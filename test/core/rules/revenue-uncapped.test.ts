import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('revenue-uncapped', () => {
  it('suggests a cap for every revenue metric', () => {
    const message = 'has no `cap`, so a few big spenders can decide the test. Consider the amount above which a single user counts as that amount.';
    check(brief(`metrics:
  primary: {id: revenue_per_account, type: revenue}
                                           ^^^^^^^ info revenue-uncapped: \`revenue_per_account\` ${message}
  secondary: [{type: revenue}]
                     ^^^^^^^ info revenue-uncapped: This metric ${message}
`, 'ready'), 'revenue-uncapped');
  });

  it('is silent with a cap, and for other types', () => {
    check(brief('metrics:\n  primary: {id: a, type: revenue, cap: 300}\n  secondary: [{id: revenue, type: mean}]\n'), 'revenue-uncapped');
  });

  it('inserts a place for it', () => {
    checkFix(
      'revenue-uncapped',
      brief('metrics:\n  primary:\n    id: a\n    type: revenue\n    sd: 42.5\n'),
      brief('metrics:\n  primary:\n    id: a\n    type: revenue\n    sd: 42.5\n    cap: <cap, for example 500>\n'),
    );
  });
});

import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('ratio-denominator', () => {
  it('asks what a ratio is divided by', () => {
    const message = 'is a ratio, but it is not said what it is divided by. Write that under `denominator`, for example checkout page views.';
    check(brief(`metrics:
  primary: {id: clicks_per_search, type: ratio}
                                         ^^^^^ warning ratio-denominator: \`clicks_per_search\` ${message}
  secondary: [{type: ratio, denominator: }]
                     ^^^^^ warning ratio-denominator: This metric ${message}
`, 'ready'), 'ratio-denominator');
  });

  it('is silent when it is said, and for other types', () => {
    check(brief('metrics:\n  primary: {id: a, type: ratio, denominator: searches}\n  secondary: [{id: b, type: proportion}]\n'), 'ratio-denominator');
    check(brief('metrics:\n  primary: {id: a, type: ratio, denominator: <what>}\n'), 'ratio-denominator');
  });

  it('inserts a place for it', () => {
    checkFix(
      'ratio-denominator',
      brief('metrics:\n  secondary:\n    - id: a\n      type: ratio\n'),
      brief('metrics:\n  secondary:\n    - id: a\n      type: ratio\n      denominator: <for a ratio>\n'),
    );
    checkFix(
      'ratio-denominator',
      brief('metrics:\n  primary:\n    type: ratio\n    denominator:\n    id: a\n'),
      brief('metrics:\n  primary:\n    type: ratio\n    denominator: <for a ratio>\n    id: a\n'),
    );
  });
});

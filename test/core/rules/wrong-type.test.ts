import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('wrong-type', () => {
  it('says what belongs there in plain words', () => {
    check(spec(`variants: control
          ^^^^^^^ error wrong-type: \`variants\` should be a list of entries, each starting with \`- \`; here it is text.
metrics:
  primary:
    baseline: a third
              ^^^^^^^ error wrong-type: \`baseline\` should be a number, or a share such as 5%; here it is text.
    id: sign up
        ^^^^^^^ error wrong-type: \`sign up\` cannot be used for \`id\`: use letters, digits, \`_\`, \`-\` and \`.\`, without spaces.
schedule: {duration_days: two weeks}
                          ^^^^^^^^^ error wrong-type: \`duration_days\` should be a whole number of days; here it is text.
`), 'wrong-type');
  });

  it('accepts percentages as text', () => {
    check(spec('analysis: {alpha: 5%, power: "80 %"}\n'), 'wrong-type');
  });

  it('repairs what was plainly meant', () => {
    checkFix('wrong-type', spec('schedule: {duration_days: "14"}\n'), spec('schedule: {duration_days: 14}\n'));
    checkFix('wrong-type', spec('analysis: {mde: {value: "0,02"}}\n'), spec('analysis: {mde: {value: 0.02}}\n'));
    checkFix('wrong-type', spec('analysis: {srm_check: yes}\n'), spec('analysis: {srm_check: true}\n'));
    checkFix('wrong-type', spec('summary: 2026\n'), spec('summary: "2026"\n'));
    checkFix('wrong-type', spec('changes: price\n'), spec('changes: [price]\n'));
  });
});

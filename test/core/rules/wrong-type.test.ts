import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

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

  it('begins its sentence with a capital letter', () => {
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: draft\ngoals:\n  - outcome: B\n  - 5\n    ^ error wrong-type: An entry of `goals` should be several named lines, each indented by two spaces; here it is a number.\n', 'wrong-type');
  });

  it('knows what a section is about when sentences stand behind it', () => {
    const prd = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;
    check(prd('problem: Slow\n         ^^^^ error wrong-type: `problem` has several parts, each on a line of its own below it. Move the text under `statement`.\n'), 'wrong-type');
    check(prd('goals: Faster\n       ^^^^^^ error wrong-type: `goals` is a list of entries. Move the text into a first entry, under `outcome`.\n'), 'wrong-type');
    check(prd('team: Ana\n      ^^^ error wrong-type: `team` should be several named lines, each indented by two spaces; here it is text.\n'), 'wrong-type');
    checkFix('wrong-type', prd('problem: Slow # really\nlinks: []\n'), prd('problem:\n  statement: Slow # really\nlinks: []\n'));
    checkFix('wrong-type', prd('problem: |\n  Slow.\n\n  Very.\nlinks: []\n'), prd('problem:\n  statement: |\n    Slow.\n\n    Very.\nlinks: []\n'));
    checkFix('wrong-type', prd('goals: "Faster: much"\n'), prd('goals:\n  - outcome: "Faster: much"\n'));
    checkFix('wrong-type', prd('results: It went\n  well\n'), prd('results:\n  outcomes:\n    - It went\n      well\n'));
    checkFix('wrong-type', 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nproblem: Slow\n', 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nproblem:\n  statement: Slow\n');
  });

  it('repairs what was plainly meant', () => {
    checkFix('wrong-type', spec('schedule: {duration_days: "14"}\n'), spec('schedule: {duration_days: 14}\n'));
    checkFix('wrong-type', spec('analysis: {mde: {value: "0,02"}}\n'), spec('analysis: {mde: {value: 0.02}}\n'));
    checkFix('wrong-type', spec('metrics: {primary: {baseline: 31 percent}}\n'), spec('metrics: {primary: {baseline: 31%}}\n'));
    checkFix('wrong-type', spec('analysis: {mde: {value: "2,5 %"}}\n'), spec('analysis: {mde: {value: 2.5%}}\n'));
    checkFix('wrong-type', spec('analysis: {srm_check: yes}\n'), spec('analysis: {srm_check: true}\n'));
    checkFix('wrong-type', spec('summary: 2026\n'), spec('summary: "2026"\n'));
    checkFix('wrong-type', spec('changes: price\n'), spec('changes: [price]\n'));
  });

  const offered = (text: string): readonly string[] =>
    specOf(text).findings.filter(({ rule }) => rule === 'wrong-type').flatMap(({ fixes }) => fixes().map(({ title, safe }) => (safe ? `safe: ${title}` : title)));

  it('never takes a comma between thousands for one before decimals', () => {
    const daily = (written: string): string => spec(`schedule: {daily_eligible: "${written}"}\n`);
    assert.deepEqual(offered(daily('1,200')), ['Write the number 1200', 'Write the number 1.200']);
    assert.deepEqual(offered(daily('1,200,000')), ['safe: Write the number 1200000']);
    assert.deepEqual(offered(daily('0,125')), ['safe: Write the number 0.125']);
    assert.deepEqual(offered(daily('1,20')), ['safe: Write the number 1.20']);
    assert.deepEqual(offered(spec('schedule: {duration_days: "1,200"}\n')), ['safe: Write the number 1200']);
    checkFix('wrong-type', daily('1,200'), spec('schedule: {daily_eligible: 1200}\n'));
  });

  it('makes one entry of each line or name, and is sure only of one that has no comma', () => {
    checkFix('wrong-type', spec('audience:\n  exclude:\n    staff\n    test accounts\n'), spec('audience:\n  exclude:\n    - staff\n    - test accounts\n'));
    checkFix('wrong-type', spec('audience:\n  exclude:\n    1. staff\n    2. no ones\n'), spec('audience:\n  exclude:\n    - staff\n    - no ones\n'));
    checkFix('wrong-type', spec('audience: {exclude: "staff, test accounts"}\n'), spec('audience: {exclude: [staff, test accounts]}\n'));
    assert.deepEqual(offered(spec('audience: {exclude: "staff, test accounts"}\n')), ['Make it a list of 2', 'Make it a list with one entry']);
    assert.deepEqual(offered(spec('audience: {exclude: "people who work here, whatever they do"}\n')), ['Make it a list with one entry']);
    assert.deepEqual(offered(spec('audience: {exclude: staff}\n')), ['safe: Make it a list with one entry']);
    // Which numbers are meant, nobody knows.
    assert.deepEqual(offered(spec('results: {estimates: [{metric: m, ci: 1% to 7%}]}\n')), []);
  });

  it('says how many entries a list takes', () => {
    check(spec(`results:
  estimates:
    - metric: m
      ci: [7%]
          ^^^^ error wrong-type: \`ci\` needs at least 2 entries. Add what is missing.
`), 'wrong-type');
  });
});

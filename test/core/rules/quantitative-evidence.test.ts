import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const says = (who: string): string =>
  `quantitative-evidence: Nothing under \`evidence\` is a number, so nobody can tell how often it happens. Ask ${who} how many customers it concerns, and add the number with its source.`;
const alone =
  'quantitative-evidence: Nothing under `evidence` is a number, so nobody can tell how often it happens. Count how many customers it concerns, and add the number with its source.';
const heard = '  - kind: qualitative\n    finding: Analysts give up\n';

describe('quantitative-evidence', () => {
  it('misses a number in core work, and says whom to ask', () => {
    check(spec(`evidence:\n^^^^^^^^ warning ${says('data or the growth product manager')}\n${heard}`), 'quantitative-evidence');
    check(spec(`work_type: core\nevidence:\n^^^^^^^^ info ${says('data or the growth product manager')}\n${heard}`, 'draft'), 'quantitative-evidence');
  });

  it('names the people, and asks only those whom the team has', () => {
    check(spec(`team: {data: Tom Nguyen}\nevidence:\n^^^^^^^^ warning ${says('data (Tom Nguyen) or the growth product manager')}\n${heard}`), 'quantitative-evidence');
    check(spec(`team: {data: none, growth-pm: [Ana Ruiz, Jo Li]}\nevidence:\n^^^^^^^^ warning ${says('the growth product manager (Ana Ruiz and Jo Li)')}\n${heard}`), 'quantitative-evidence');
    check(`== product-specs.yaml ==\nspec: config/v1\nprofile: no-growth-pm\n== a.prd.yaml ==\n${spec(`evidence:\n^^^^^^^^ warning ${says('data')}\n${heard}`)}`, 'quantitative-evidence');
    check(spec(`team: {data: none, growth-pm: none}\nevidence:\n^^^^^^^^ warning ${alone}\n${heard}`), 'quantitative-evidence');
  });

  it('is content with any number, also in words', () => {
    for (const finding of ['61 % are never opened', 'Nine of twelve gave up', 'Half of them gave up', 'Eleven customers asked', 'One in ten gives up', 'It costs €400']) {
      check(spec(`evidence:\n${heard}  - kind: support\n    finding: ${finding}\n`), 'quantitative-evidence');
    }
    check(spec(`evidence:\n${heard}  - kind: quantitative\n    finding: Most reports are never opened\n`), 'quantitative-evidence');
  });

  it('takes no year and no single customer for one', () => {
    for (const finding of ['Customers asked in 2025 already', 'A tester said on 2026-03-01 that it is slow', 'One customer left']) {
      check(spec(`evidence:\n^^^^^^^^ warning ${says('data or the growth product manager')}\n  - kind: sales\n    finding: ${finding}\n`), 'quantitative-evidence');
    }
  });

  it('asks neither growth nor platform work, nor where there is nothing yet', () => {
    for (const type of ['growth', 'platform', '<core, growth or platform>']) check(spec(`work_type: ${type}\nevidence:\n${heard}`), 'quantitative-evidence');
    for (const evidence of ['evidence: []\n', 'evidence: Talks\n', 'evidence:\n  - <what you heard>\n', `evidence:\n${heard}  - finding: <what was counted>\n`]) check(spec(evidence), 'quantitative-evidence');
  });

  it('adds a number to fill in', () => {
    const added = '  - id: <short name>\n    kind: quantitative\n    finding: <how many, out of how many, over which time>\n    source: <where a reader can look it up>\n    date: <YYYY-MM-DD>\n';
    checkFix('quantitative-evidence', spec(`evidence:\n${heard}goals: []\n`), spec(`evidence:\n${heard}${added}goals: []\n`));
    checkFix(
      'quantitative-evidence',
      spec('evidence: [{finding: Analysts give up}] # so far\n'),
      spec('evidence: [{finding: Analysts give up}, {id: <short name>, kind: quantitative, finding: "<how many, out of how many, over which time>", source: <where a reader can look it up>, date: <YYYY-MM-DD>}] # so far\n'),
    );
  });
});

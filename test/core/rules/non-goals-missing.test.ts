import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const words = 'It is not said what is left out. Write under `non_goals` what a reader might expect here and will not get, each with the reason.';

describe('non-goals-missing', () => {
  it('asks from the review on, and weighs more once it is decided', () => {
    check(spec('', `in-review\n        ^^^^^^^^^ warning non-goals-missing: ${words}`), 'non-goals-missing');
    check(spec(`non_goals: []\n^^^^^^^^^ error non-goals-missing: ${words}\n`, 'approved'), 'non-goals-missing');
    check(spec(`non_goals:\n^^^^^^^^^ warning non-goals-missing: ${words}\n`), 'non-goals-missing');
  });

  it('asks a draft only once it has goals', () => {
    for (const goals of ['', 'goals: []\n', 'goals:\n  - id: <goal>\n    outcome: <what will be different>\n']) check(spec(goals, 'draft'), 'non-goals-missing');
    check(spec('goals: [{outcome: Analysts find reports}]\n', `draft\n        ^^^^^ info non-goals-missing: ${words}`), 'non-goals-missing');
  });

  it('is content with one, or a place to fill', () => {
    check(spec('non_goals: [{item: Sharing}]\n', 'approved'), 'non-goals-missing');
    check(spec('non_goals: <what is left out>\n', 'approved'), 'non-goals-missing');
    check(spec('', 'archived'), 'non-goals-missing');
  });

  it('inserts one to fill in', () => {
    checkFix(
      'non-goals-missing',
      spec('goals:\n  - outcome: Found\n\nmetrics: []\n').replaceAll('\n', '\r\n'),
      spec('goals:\n  - outcome: Found\n\nnon_goals:\n  - item: <what you will not do>\n    reason: <why it is left out>\n\nmetrics: []\n').replaceAll('\n', '\r\n'),
    );
    checkFix('non-goals-missing', spec('non_goals: [] # none yet\n'), spec('non_goals:\n  - item: <what you will not do>\n    reason: <why it is left out> # none yet\n'));
  });
});

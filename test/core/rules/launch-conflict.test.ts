import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../src/core/text.js';
import { check, filesOf, projectOf } from '../../support/fixture.js';

const prd = (more: string, status = 'approved'): string => `== p.prd.yaml ==\nspec: prd/v1\nid: search\ntitle: A\nstatus: ${status}\n${more}`;
const launch = (more: string, status = 'approved'): string => `== l.launch.yaml ==\nspec: launch/v1\nid: search-launch\ntitle: A\nstatus: ${status}\nprd: search\n${more}`;
const planned = 'target_launch: 2027-04-20\nlaunch_tier: tier-1\n';

describe('launch-conflict', () => {
  it('compares day and tier with the PRD', () => {
    const day = 'warning launch-conflict: This launch is planned for 2027-04-27, but its PRD `search` says 2027-04-20. Agree on one day, and write it in both.';
    const tier = 'warning launch-conflict: This launch is a `none`, but its PRD `search` says `tier-1`. Agree on how big it is, and write it in both.';
    check(prd(planned) + launch(`launch_date: 2027-04-27\n             ^^^^^^^^^^ ${day}\nlaunch_tier: none\n             ^^^^ ${tier}\n`), 'launch-conflict');
    check(
      prd('target_launch: 2027-04-20\n               ^^^^^^^^^^ see: The day in the PRD\nlaunch_tier: tier-1\n             ^^^^^^ see: The tier in the PRD\n') +
        launch(`launch_date: 2027-04-27\n             ^^^^^^^^^^ ${day}\nlaunch_tier: none\n             ^^^^ ${tier}\n`),
      'launch-conflict',
    );
  });

  it('is content with the same, and with what is not said', () => {
    check(prd(planned) + launch('launch_date: 2027-04-20\nlaunch_tier: tier-1\n'), 'launch-conflict');
    check(prd(planned) + launch('launch_date: <YYYY-MM-DD>\n'), 'launch-conflict');
    check(prd('target_launch: <YYYY-MM-DD>\n') + launch('launch_date: 2027-04-20\nlaunch_tier: tier-1\n'), 'launch-conflict');
    check(prd('target_launch: spring\nlaunch_tier: huge\n') + launch('launch_date: 2027-04-20\nlaunch_tier: tier-1\n'), 'launch-conflict');
    check(prd(planned) + launch('launch_date: spring\nlaunch_tier: huge\n'), 'launch-conflict');
  });

  it('leaves launches alone that are over, and PRDs that are closed or not known', () => {
    const other = 'launch_date: 2027-04-27\n';
    check(prd(planned) + launch(other, 'launched'), 'launch-conflict');
    check(prd(planned, 'archived') + launch(other), 'launch-conflict');
    check(prd(planned).replace('id: search', 'id: find') + launch(other), 'launch-conflict');
    check(prd(planned) + launch(other).replace('prd: search\n', ''), 'launch-conflict');
    check(launch(other), 'launch-conflict');
  });

  it('takes the day of the PRD', () => {
    const [first, second] = filesOf(prd(planned) + launch('launch_date: 2027-04-27 # a Tuesday\n'));
    assert(first?.name && second?.name);
    const analysis = projectOf([first, second]).analyze(second.text, second.name);
    assert(analysis.ours);
    const fixes = analysis.findings.filter(({ rule }) => rule === 'launch-conflict').flatMap((found) => found.fixes());
    assert.deepEqual(fixes.map(({ title, safe }) => [title, safe]), [['Change it to 2027-04-20, as in the PRD', false]]);
    assert.equal(applyEdits(second.text, fixes[0]?.edits ?? []), second.text.replace('2027-04-27', '2027-04-20'));
  });

  it('follows the PRD when its day moves', () => {
    const [first, second] = filesOf(prd(planned) + launch('launch_date: 2027-04-20\n'));
    assert(first?.name && second?.name);
    const project = projectOf([first, second]);
    const count = (): number => {
      const analysis = project.analyze(second.text, second.name);
      assert(analysis.ours);
      return analysis.findings.filter(({ rule }) => rule === 'launch-conflict').length;
    };
    assert.equal(count(), 0);
    assert(project.update(first.name, first.text.replace('2027-04-20', '2027-05-04')), 'a change that others have to be judged again for');
    assert.equal(count(), 1);
  });
});

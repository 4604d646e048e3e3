import { strict as assert } from 'node:assert';
import { check, checkFix, projectOf } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const words = 'This is growth work, but no experiment belongs to it. Write the experiment brief that tests it and name its id under `experiments`.';

describe('growth-needs-experiment', () => {
  it('asks for one', () => {
    check(spec(`work_type: growth\n           ^^^^^^ warning growth-needs-experiment: ${words}\n`), 'growth-needs-experiment');
    check(spec(`work_type: growth\n           ^^^^^^ info growth-needs-experiment: ${words}\n`, 'draft'), 'growth-needs-experiment');
    check(spec(`work_type: growth\nexperiments: []\n^^^^^^^^^^^ warning growth-needs-experiment: ${words}\n`, 'approved'), 'growth-needs-experiment');
  });

  it('leaves other work, named experiments and places to fill alone', () => {
    check(spec('work_type: core\n'), 'growth-needs-experiment');
    check(spec('work_type: growth\nexperiments: [b]\n'), 'growth-needs-experiment');
    check(spec('work_type: growth\nexperiments:\n  - <the id of an experiment brief>\n'), 'growth-needs-experiment');
  });

  it('knows of briefs that name the PRD, also of closed ones, and forgets them', () => {
    const prd = `== a.prd.yaml ==\n${spec('work_type: growth\n')}`;
    const brief = (id: string, status: string): string => `== b.experiment.yaml ==\nspec: experiment/v1\nid: b\ntitle: B\nprd: ${id}\nstatus: ${status}\n`;
    check(`${prd}\n${brief('a', 'draft')}`, 'growth-needs-experiment');
    check(`${prd}\n${brief('a', 'archived')}`, 'growth-needs-experiment');
    check(`${prd.replace(/growth\n/, `growth\n           ^^^^^^ warning growth-needs-experiment: ${words}\n`)}\n${brief('c', 'draft')}`, 'growth-needs-experiment');
    const text = spec('work_type: growth\n');
    const project = projectOf([{ name: 'a.prd.yaml', text }, { name: 'b.experiment.yaml', text: brief('a', 'draft').split('\n').slice(1).join('\n') }]);
    const fires = (): boolean => {
      const analysis = project.analyze(text, 'a.prd.yaml');
      return analysis.ours && analysis.findings.some(({ rule }) => rule === 'growth-needs-experiment');
    };
    assert(!fires());
    project.remove('b.experiment.yaml');
    assert(fires());
  });

  it('inserts a place for its id', () => {
    checkFix('growth-needs-experiment', spec('work_type: growth\nsolution: {later: [B]}\n'), spec('work_type: growth\nsolution: {later: [B]}\nexperiments:\n  - <the id of an experiment brief>\n'));
    checkFix('growth-needs-experiment', spec('work_type: growth\nexperiments: [] # none yet\n'), spec('work_type: growth\nexperiments:\n  - <the id of an experiment brief> # none yet\n'));
  });
});

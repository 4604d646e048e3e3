import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, kind = 'prd', status = 'in-review'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const words = (role: string, id: string, sections: string): string =>
  `This team has no ${role}, and nobody covers that work, so ${sections} to nobody. Write \`covers: [${id}]\` under the role of somebody who does it, or name another owner under \`ownership\`.`;

describe('role-not-staffed', () => {
  it('says once for each role what falls to nobody', () => {
    check(spec(`team:
  core-pm: none
           ^^^^ warning role-not-staffed: ${words('core product manager', 'core-pm', '"Problem" and "Goals" fall')}
  design: none
          ^^^^ warning role-not-staffed: ${words('design role', 'design', '"Design" falls')}
problem: {statement: B}
goals: []
design: {accessibility: C}
`), 'role-not-staffed');
    check(spec(`team: {engineering: none}\n                    ^^^^ warning role-not-staffed: ${words('engineering role', 'engineering', '"Rollout" falls')}\nrollout: {rollback: B}\n`, 'launch'), 'role-not-staffed');
  });

  it('is on the section where the settings leave the role out', () => {
    check(`== product-specs.yaml ==
spec: config/v1
profile: pm-only
team: {core-pm: none}
== a.experiment.yaml ==
spec: experiment/v1
id: a
title: A
status: draft
hypothesis: {change: B}
^^^^^^^^^^ info role-not-staffed: ${words('growth product manager', 'growth-pm', '"Hypothesis" falls')}
`, 'role-not-staffed');
  });

  it('is content where somebody stands in, and leaves a person who is not named to another rule', () => {
    check(spec('team: {pmm: none}\npositioning: {category: B}\n'), 'role-not-staffed');
    check(spec('team: {design: none, core-pm: {person: Ana, covers: [design]}}\ndesign: {accessibility: C}\n'), 'role-not-staffed');
    check(spec('team: {design: none}\n'), 'role-not-staffed');
    check(spec('design: {accessibility: C}\n'), 'role-not-staffed');
    check(spec('team: {core-pm: Ana, design: none}\ndesign: {accessibility: C}\n'), 'owner-person-missing');
  });

  it('says where only the driver is left to agree', () => {
    const brief = (team: string, more = ''): string => spec(`team: {${team}}\n${more}metrics: {primary: {id: a}}\ndecision_rule: {ship: B}\nhypothesis: {change: C}\n`, 'experiment', 'ready');
    const alone = (sections: string, them: string): string =>
      `info role-not-staffed: Nobody is left to agree on ${sections}: the core product manager drives ${them} and would have to agree, too. Ask somebody in another role to look at it, and name them as \`must_agree\` under \`ownership\`.`;
    const marked = (text: string, found: string): string => text.replace(/\n(?=(?:ownership|metrics))/, `\n                  ^^^^ ${found}\n`);
    check(marked(brief('growth-pm: none, data: none, core-pm: Ben'), alone('guardrails in "Metrics" and on "Decision rule"', 'them')), 'role-not-staffed');
    const settled = 'ownership: {decision_rule: {must_agree: [core-pm, engineering]}}\n';
    check(marked(brief('growth-pm: none, core-pm: Ben', settled), alone('guardrails in "Metrics"', 'it')), 'role-not-staffed');
    check(brief('growth-pm: Ana, core-pm: Ben'), 'role-not-staffed');
    check(brief('growth-pm: {person: Ana, covers: [core-pm]}'), 'role-not-staffed');
    check(spec('team: {growth-pm: none}\nhypothesis: {change: C}\n', 'experiment'), 'role-not-staffed');
  });

  it('lets somebody who contributes drive it', () => {
    const before = 'team: {core-pm: Ana, design: none}\n';
    checkFix('role-not-staffed', spec(`${before}design: {accessibility: C}\n`), spec(`${before}ownership:\n  design:\n    owner: core-pm\ndesign: {accessibility: C}\n`), 'Let the core product manager drive "Design"');
    checkFix(
      'role-not-staffed',
      spec(`${before}ownership:\n  goals: {owner: core-pm} # as ever\ndesign: {accessibility: C}\n`),
      spec(`${before}ownership:\n  goals: {owner: core-pm} # as ever\n  design:\n    owner: core-pm\ndesign: {accessibility: C}\n`),
    );
    checkFix(
      'role-not-staffed',
      spec(`${before}ownership: {design: {reason: D}}\r\ndesign: {accessibility: C}\n`),
      spec(`${before}ownership: {design: {owner: core-pm, reason: D}}\r\ndesign: {accessibility: C}\n`),
    );
    checkFix(
      'role-not-staffed',
      spec(`team: {core-pm: Ana, legal: none}\nownership:\n  goals:\n    owner: legal\ngoals: []\n`),
      spec(`team: {core-pm: Ana, legal: none}\nownership:\n  goals:\n    owner: design\ngoals: []\n`),
    );
  });
});

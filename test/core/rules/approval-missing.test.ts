import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../src/core/text.js';
import { check, findingsOf, projectOf } from '../../support/fixture.js';

const settings = (approvals: string, team = ''): string => `spec: config/v1\n${team}approvals: {${approvals}}\n`;
const spec = (more: string, status = 'approved', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const both = (config: string, text: string, kind = 'prd'): string => `== product-specs.yaml ==\n${config}== a.${kind}.yaml ==\n${text}`;
const absent = (roles: string): string => `Your team settings ask for the approval of ${roles} before this counts as approved. Add it under \`approvals\`, or go back to an earlier status.`;
const pending = (who: string): string => `${who} has not approved this yet, as your team settings ask before it counts as approved. Get the answer, or go back to an earlier status.`;

describe('approval-missing', () => {
  it('names the roles that were not asked', () => {
    check(both(settings('prd: [engineering, core-pm]'), spec(`        ^^^^^^^^ error approval-missing: ${absent('engineering and the core product manager')}\n`)), 'approval-missing');
    check(both(settings('launch: [sales]'), spec(`approvals: []\n^^^^^^^^^ error approval-missing: ${absent('sales')}\n`, 'launched', 'launch'), 'launch'), 'approval-missing');
    check(both(settings('prd: [legal]'), spec(`        ^^^^^^^^ error approval-missing: ${absent('legal')}\narchived_reason: shipped\n`, 'archived')), 'approval-missing');
  });

  it('takes no approval of a day to come, whoever asks for it', () => {
    const words = (who: string): string => `error approval-missing: ${who} is to have approved this on 2026-11-22, a day that is still to come. Write the day on which it was approved, or \`pending\` until it is.`;
    check(spec(`approvals:
  - {role: design, person: Eva Stein, decision: approved, date: 2026-11-22}
                                                                ^^^^^^^^^^ ${words('Eva Stein (design)')}
  - {person: Jo Li, decision: approved, date: 2026-11-22}
                                              ^^^^^^^^^^ ${words('Jo Li')}
  - {role: legal, decision: approved, date: 2026-11-22}
                                            ^^^^^^^^^^ ${words('Legal')}
  - {role: sales, decision: approved, date: 2026-11-21}
  - {role: data, decision: pending, date: 2026-11-22}
  - {role: docs, decision: approved, date: <YYYY-MM-DD>}
`), 'approval-missing');
    check(spec('approvals: [{role: design, decision: approved, date: 2026-11-22}]\n', 'in-review'), 'approval-missing');
  });

  it('names who has not said yes', () => {
    check(both(settings('prd: [engineering, design, legal]'), spec(`approvals:
  - role: engineering
    person: Dan Weber
    decision: pending
              ^^^^^^^ error approval-missing: ${pending('Dan Weber (engineering)')}
  - role: design
          ^^^^^^ error approval-missing: ${pending('Design')}
  - role: legal
    person: Eva Stein
    decision: changes-requested
              ^^^^^^^^^^^^^^^^^ error approval-missing: Eva Stein (legal) answered \`changes-requested\`, but the status says that this is approved. Settle it with them, or go back to an earlier status.
`)), 'approval-missing');
  });

  it('looks at each gate, and at the one of the launch when it goes out', () => {
    const gates = (launch: string): string => `approvals:\n  - {role: executive, decision: approved, gate: solution}\n  - {role: executive, decision: pending, gate: launch}\n${launch}`;
    check(both(settings('prd: [executive]'), spec(gates(''), 'in-development')), 'approval-missing');
    check(both(settings('prd: [executive]'), spec(gates(`                                ^^^^^^^ error approval-missing: ${pending('Executive')}\n`), 'launched')), 'approval-missing');
    check(both(settings('prd: [executive]'), spec(`approvals:\n^^^^^^^^^ error approval-missing: ${absent('executive')}\n  - {role: executive, decision: approved, gate: launch}\n`)), 'approval-missing');
    check(
      both(settings('prd: [executive]'), spec(`approvals:\n  - {role: executive, decision: approved, gate: problem}\n  - {role: executive, decision: pending, gate: solution}\n                                ^^^^^^^ error approval-missing: ${pending('Executive')}\n`)),
      'approval-missing',
    );
  });

  it('is content with one yes of a role, with that of whoever does its work, and with places to fill', () => {
    check(both(settings('prd: [design]'), spec('approvals: [{role: design, person: Ana, decision: pending}, {role: design, person: Ben, decision: approved}]\n')), 'approval-missing');
    check(both(`profile: no-pmm\n${settings('prd: [pmm]')}`.replace(/^(profile.*\n)(spec.*\n)/, '$2$1'), spec('approvals: [{role: core-pm, decision: approved}]\n')), 'approval-missing');
    check(both(settings('prd: [design]'), spec('approvals: [{role: design, decision: "<pending, approved>"}]\n')), 'approval-missing');
  });

  it('asks for nothing by default, before approval, for another kind or of a role that does not exist', () => {
    check(spec(''), 'approval-missing');
    check(both(settings('prd: [design]'), spec('approvals: [{role: design, decision: pending}]\n', 'in-review')), 'approval-missing');
    check(both(settings('launch: [design]'), spec('')), 'approval-missing');
    check(both(settings('prd: [desing]'), spec('')), 'approval-missing');
  });

  const fixed = (config: string, text: string): string => {
    const analysis = projectOf([{ name: 'product-specs.yaml', text: config }, { name: 'a.prd.yaml', text }]).analyze(text, 'a.prd.yaml');
    assert(analysis.ours);
    const [fix] = analysis.findings.filter(({ rule }) => rule === 'approval-missing').flatMap((finding) => finding.fixes());
    assert(fix && !fix.safe);
    const after = applyEdits(text, fix.edits);
    // They are asked now, which is not yet a yes.
    const left = findingsOf(both(config, after))[1]?.findings.filter(({ rule }) => rule === 'approval-missing') ?? [];
    assert(left.length > 0 && left.every(({ message }) => message.includes('has not approved this yet')), left.map(({ message }) => message).join('\n'));
    return after;
  };

  it('adds those who are missing, with the people whom the team knows', () => {
    const config = settings('prd: [engineering, pmm, legal]', 'team: {engineering: [Dan Weber, Eva Stein], core-pm: Ana Ruiz, pmm: none}\n');
    const asked = (role: string, person: string): string => `  - role: ${role}\n    person: ${person}\n    decision: pending\n`;
    const all = asked('engineering', 'Dan Weber') + asked('pmm', 'Ana Ruiz') + asked('legal', '<name>');
    assert.equal(fixed(config, spec('problem: {who: B}\n')), spec(`approvals:\n${all}problem: {who: B}\n`));
    assert.equal(fixed(config, spec('approvals: []\n')), spec(`approvals:\n${all}`));
    assert.equal(fixed(config, spec('approvals:\n').replaceAll('\n', '\r\n')), spec(`approvals:\n${all}`).replaceAll('\n', '\r\n'));
    const given = '  - role: engineering # ours\n    decision: approved # at last\n';
    assert.equal(fixed(config, spec(`approvals:\n${given}`)), spec(`approvals:\n${given}${asked('pmm', 'Ana Ruiz')}${asked('legal', '<name>')}`));
    assert.equal(
      fixed(settings('prd: [design]', 'team: {design: "Lind, Eva"}\n'), spec('approvals: [{role: sales}]\n')),
      spec('approvals: [{role: sales}, {role: design, person: "Lind, Eva", decision: pending}]\n'),
    );
  });
});

import { check, checkFix } from '../../support/fixture.js';

const prd = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const brief = (more: string, status = 'in-review'): string => `spec: launch/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const threshold = (step: string): string => `The step "${step}" does not say what has to be true before the next step. Write it as \`advance_if\`, with a metric and a number.`;

describe('rollout-plan', () => {
  it('names what a plan lacks that was begun', () => {
    check(prd(`launch:
^^^^^^ info rollout-plan: The rollout lacks a way back and a person who watches. Write \`rollback\` and \`monitoring_owner\` under \`launch\`.
  rollout:
    - stage: Our own staff
             ^^^^^^^^^^^^^ info rollout-plan: ${threshold('Our own staff')}
      percent: 1
    - stage: All customers
      percent: 100
`, 'draft'), 'rollout-plan');
    check(brief(`rollout:
  stages: [{stage: All customers}]
  rollback:
  ^^^^^^^^ error rollout-plan: The rollout lacks a way back. Write \`rollback\` under \`rollout\`.
  monitoring_owner: Ana
`, 'approved'), 'rollout-plan');
  });

  it('asks for a plan when its time has come', () => {
    const all = 'The rollout lacks the steps in which it reaches customers, a way back and a person who watches.';
    check(prd(`launch:\n^^^^^^ error rollout-plan: ${all} Write \`rollout\`, \`rollback\` and \`monitoring_owner\` under \`launch\`.\n  brief: b\n`, 'in-development'), 'rollout-plan');
    check(prd(`        ^^^^^^^^ error rollout-plan: ${all} Write \`rollout\`, \`rollback\` and \`monitoring_owner\` under \`launch\`.\narchived_reason: shipped\n`, 'archived'), 'rollout-plan');
    check(brief(`        ^^^^^^^^^ warning rollout-plan: ${all} Write \`stages\`, \`rollback\` and \`monitoring_owner\` under \`rollout\`.\n`), 'rollout-plan');
  });

  it('asks for none before, and is content with a complete one and with places to fill', () => {
    check(prd('launch: {brief: b, checklist: []}\n', 'approved'), 'rollout-plan');
    check(brief('', 'draft'), 'rollout-plan');
    check(brief('rollout: {stages: [{stage: Staff, advance_if: <what has to be true>}, {stage: All}], rollback: <how>, monitoring_owner: <name>}\n', 'approved'), 'rollout-plan');
    check(brief('rollout: All at once\n', 'approved'), 'rollout-plan');
    check(prd('launch: {rollout: [{stage: All, percent: 100}], rollback: The flag., monitoring_owner: Ana}\n', 'launched'), 'rollout-plan');
  });

  it('wants steps that grow until everybody has it', () => {
    const steps = (...percents: readonly string[]): string =>
      `launch:\n  rollback: The flag.\n  monitoring_owner: Ana\n  rollout:\n${percents.map((percent, index) => `    - stage: S${index + 1}\n      advance_if: Refunds stay under 4 %.\n      percent: ${percent}\n`).join('')}`;
    const outside = (stage: string, percent: string): string => `error rollout-plan: The step "${stage}" reaches ${percent} % of your customers, but a share lies between 0 and 100 %. Write how many of them have it by then.`;
    check(prd(steps('10', `110\n               ^^^ ${outside('S2', '110')}`)), 'rollout-plan');
    check(prd(steps(`-1\n               ^^ ${outside('S1', '-1')}`, '100%')), 'rollout-plan');
    const falling = 'The step "S2" reaches 50 % of your customers, fewer than the 60 % of the step before. Each step adds to the last: correct the numbers or their order.';
    check(prd(steps('60', `50\n               ^^ warning rollout-plan: ${falling}`, '100')), 'rollout-plan');
    check(prd(steps('60%', `50%\n               ^^^ error rollout-plan: ${falling}`), 'approved'), 'rollout-plan');
    const partial = 'The last step reaches 90 % of your customers, and nothing says when the others get it. Add the step that reaches all of them.';
    check(prd(steps('10', `90\n               ^^ info rollout-plan: ${partial}`)), 'rollout-plan');
    check(prd(steps('10', `90\n               ^^ warning rollout-plan: ${partial}`), 'approved'), 'rollout-plan');
    for (const percents of [['10', '10', '100'], ['10', '<percent>'], ['100'], ['0', '<percent>', '100%']]) check(prd(steps(...percents)), 'rollout-plan');
    check(brief(`rollout:\n  rollback: R.\n  monitoring_owner: A\n  stages:\n    - {percent: 150}\n                ^^^ error rollout-plan: Step 1 reaches 150 % of your customers, but a share lies between 0 and 100 %. Write how many of them have it by then.\n`), 'rollout-plan');
  });

  it('leaves nothing of it to required-by-status', () => {
    const rest = 'launch_tier: none\nlaunch_date: 2026-12-01\naudience: {segments: [B]}\npositioning: B\nvalue_proposition: B\nmessaging: [{claim: B}]\nchannels: [B]\nmetrics: [{id: m}]\n';
    check(brief(`prd: b\n${rest}enablement: [{owner: Ana, due: 2026-12-01}]\nreadiness: [{role: docs, due: 2026-12-01}]\n`, 'approved'), 'required-by-status');
  });

  it('inserts places for what is missing', () => {
    checkFix(
      'rollout-plan',
      brief('rollout:\n  stages:\n    - {stage: All} # at once\n'),
      brief('rollout:\n  stages:\n    - {stage: All} # at once\n  rollback: <how you take it back if it goes wrong>\n  monitoring_owner: <name>\n'),
    );
    checkFix(
      'rollout-plan',
      brief('rollout:\n  stages:\n    - stage: Staff\n      percent: 1\n    - {stage: All}\n  rollback: The flag.\n  monitoring_owner: Ana\n').replaceAll('\n', '\r\n'),
      brief('rollout:\n  stages:\n    - stage: Staff\n      percent: 1\n      advance_if: <what has to be true before the next step>\n    - {stage: All}\n  rollback: The flag.\n  monitoring_owner: Ana\n').replaceAll('\n', '\r\n'),
    );
    checkFix(
      'rollout-plan',
      prd('launch: {rollout: [{stage: Staff, advance_if: }, {stage: All}], rollback: The flag., monitoring_owner: Ana}\n'),
      prd('launch: {rollout: [{stage: Staff, advance_if: <what has to be true before the next step>}, {stage: All}], rollback: The flag., monitoring_owner: Ana}\n'),
    );
  });
});

import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('override-reason', () => {
  it('asks why it is rolled out against the outcome, also of archived experiments', () => {
    check(brief(`results:
  outcome: lost
           ^^^^ see: The outcome
  decision: roll-out
            ^^^^^^^^ warning override-reason: You roll the change out although the outcome is \`lost\`. Say why in \`override_reason\`, so that nobody takes it for a win later.
`, 'concluded'), 'override-reason');
    check(brief(`results:
  outcome: inconclusive
  decision: roll-out
            ^^^^^^^^ warning override-reason: You roll the change out although the outcome is \`inconclusive\`. Say why in \`override_reason\`, so that nobody takes it for a win later.
`, 'archived'), 'override-reason');
    check(brief(`results:
  outcome: invalid
  decision: roll-out
            ^^^^^^^^ warning override-reason: You roll the change out although the outcome is \`invalid\`. Say why in \`override_reason\`, so that nobody takes it for a win later.
`, 'stopped'), 'override-reason');
  });

  it('asks why it is rolled out against a guardrail', () => {
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: decrease
      margin:
        value: 2%
        kind: absolute
results:
  outcome: won
  decision: roll-out
            ^^^^^^^^ warning override-reason: You roll the change out although the interval of \`refunds\`, -0.5% to 2.5%, reaches past its margin of 2 percentage points. Say why that is worth it in \`override_reason\`.
  estimates:
    - metric: refunds
      kind: absolute
      ci: [-0.5%, 2.5%]
`, 'concluded'), 'override-reason');
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: increase
      margin:
        value: 2%
        kind: absolute
results:
  outcome: won
  decision: roll-out
            ^^^^^^^^ warning override-reason: You roll the change out although the interval of \`refunds\`, -0.03 to 0.01, reaches past its margin of 2 percentage points. Say why that is worth it in \`override_reason\`.
  estimates:
    - metric: refunds
      kind: absolute
      ci: [-0.03, 0.01]
`, 'concluded'), 'override-reason');
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: decrease
      baseline: 10%
      margin:
        value: 2%
        kind: absolute
results:
  outcome: won
  decision: roll-out
            ^^^^^^^^ warning override-reason: You roll the change out although the interval of \`refunds\`, -0.01 to 0.4, reaches past its margin of 2 percentage points. Say why that is worth it in \`override_reason\`.
  estimates:
    - metric: refunds
      kind: relative
      ci: [-0.01, 0.4]
`, 'concluded'), 'override-reason');
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: decrease
      baseline: 10%
      margin:
        value: 20%
        kind: relative
results:
  outcome: won
  decision: roll-out
            ^^^^^^^^ warning override-reason: You roll the change out although the interval of \`refunds\`, -0.01 to 0.04, reaches past its margin of 20 %. Say why that is worth it in \`override_reason\`.
  estimates:
    - metric: refunds
      kind: absolute
      ci: [-0.01, 0.04]
`, 'concluded'), 'override-reason');
  });

  it('is content with a reason, with other decisions, and with guardrails that hold', () => {
    check(brief(`results:
  outcome: lost
  decision: roll-out
  override_reason: The law demands it.
`, 'concluded'), 'override-reason');
    check(brief(`results:
  outcome: lost
  decision: roll-back
`, 'concluded'), 'override-reason');
    check(brief(`results:
  outcome: won
  decision: roll-out
`, 'concluded'), 'override-reason');
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: decrease
      margin:
        value: 2%
        kind: absolute
results:
  outcome: won
  decision: roll-out
  estimates:
    - metric: refunds
      kind: absolute
      ci: [-5%, 2%]
`, 'concluded'), 'override-reason');
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: increase
      margin:
        value: 2%
        kind: absolute
results:
  outcome: won
  decision: roll-out
  estimates:
    - metric: refunds
      kind: absolute
      ci: [-0.02, 0.09]
`, 'concluded'), 'override-reason');
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: decrease
      baseline: 10%
      margin:
        value: 2%
        kind: absolute
results:
  outcome: won
  decision: roll-out
  estimates:
    - metric: refunds
      kind: relative
      ci: [-0.01, 0.15]
`, 'concluded'), 'override-reason');
  });

  it('says nothing where sizes cannot be compared', () => {
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: decrease
      margin:
        value: 2%
        kind: absolute
results:
  outcome: won
  decision: roll-out
  estimates:
    - metric: refunds
      kind: relative
      ci: [-0.01, 0.4]
`, 'concluded'), 'override-reason');
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: <direction>
      margin:
        value: 2%
        kind: absolute
results:
  outcome: won
  decision: roll-out
  estimates:
    - metric: refunds
      kind: absolute
      ci: [-0.01, 0.4]
`, 'concluded'), 'override-reason');
    check(brief(`metrics:
  guardrails:
    - id: refunds
      type: proportion
      direction: decrease
      margin:
        value: <margin>
        kind: absolute
results:
  outcome: won
  decision: roll-out
  estimates:
    - metric: refunds
      kind: absolute
      ci: [-0.01, 0.4]
`, 'concluded'), 'override-reason');
  });

  it('leaves a place for the reason', () => {
    checkFix(
      'override-reason',
      brief('results: {outcome: lost, decision: roll-out} # by law\n', 'concluded'),
      brief('results: {outcome: lost, decision: roll-out, override_reason: <why you roll the change out although it did not win>} # by law\n', 'concluded'),
    );
  });
});

import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('guardrail-power', () => {
  it('says what it takes to check a guardrail at its margin', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
  guardrails:
    - id: contact_rate
      type: proportion
      direction: decrease
      baseline: 8%
      margin:
        value: 1%
               ^^ warning guardrail-power: To show with a power of 93.33 % that \`contact_rate\` stays within its margin of 1 percentage point, each variant needs 14,569; this test has 6,720. Widen the margin, or plan more users.
        kind: absolute
    - id: refund_rate
      type: proportion
      direction: decrease
      baseline: 4%
      margin:
        value: 1.5%
        kind: absolute
analysis:
  mde:
    value: 8%
    kind: relative
schedule:
  duration_days: 21
  daily_eligible: 640
`, 'ready'), 'guardrail-power');
  });

  it('counts the days a longer window leaves, else the stated sample, else the computed one', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
  guardrails:
    - id: churn
      type: retention
      direction: decrease
      baseline: 8%
      window_days: 14
      margin:
        value: 2%
               ^^ warning guardrail-power: To show with a power of 90 % that \`churn\` stays within its margin of 2 percentage points, each variant needs 3,152; this test has 2,240. Widen the margin, or plan more users.
        kind: absolute
analysis:
  mde:
    value: 8%
    kind: relative
schedule:
  duration_days: 21
  daily_eligible: 640
`, 'ready'), 'guardrail-power');
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
  guardrails:
    - id: churn
      type: proportion
      direction: decrease
      baseline: 8%
      margin:
        value: 20%
        kind: relative
analysis:
  mde:
    value: 8%
    kind: relative
  sample_size: 6000
`, 'ready'), 'guardrail-power');
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
  guardrails:
    - id: load_time
      type: duration
      direction: decrease
      sd: 4
      margin:
        value: 0.1
               ^^^ warning guardrail-power: To show with a power of 90 % that \`load_time\` stays within its margin of 0.1, each variant needs 27,405; this test has 5,574. Widen the margin, or plan more users.
        kind: absolute
analysis:
  mde:
    value: 8%
    kind: relative
`, 'ready'), 'guardrail-power');
  });

  it('is content with margins that can be checked', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
  guardrails:
    - id: contact_rate
      type: proportion
      baseline: 8%
      margin:
        value: 2%
        kind: absolute
analysis:
  mde:
    value: 8%
    kind: relative
`), 'guardrail-power');
  });

  it('says what keeps it from judging, and leaves alone what other rules ask for and tests that are not sized', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
  guardrails:
    - id: contact_rate
      baseline: 8%
      margin:
        value: 0.1%
               ^^^^ info guardrail-power: Whether this test can show that \`contact_rate\` stays within its margin, nobody can say without its \`type\`. Write it, so that it can be worked out.
        kind: absolute
    - id: refunds
      type: proportion
      margin:
        value: 0.1%
               ^^^^ info guardrail-power: Whether this test can show that \`refunds\` stays within its margin, nobody can say without its \`baseline\`. Write it, so that it can be worked out.
        kind: absolute
    - id: speed
      type: mean
      sd: 10
      margin: {value: 10%, kind: relative}
                      ^^^ info guardrail-power: Whether this test can show that \`speed\` stays within its margin, nobody can say without its \`baseline\`. Write it, so that it can be worked out.
    - id: items
      type: mean
      sd: 1
      margin: {value: 1, kind: absolute}
    - id: opened
      type: proportion
      baseline: <where it stands>
      margin: {value: 1%, kind: absolute}
    - id: errors
      type: proportion
      baseline: 2%
      margin:
        value: 0.1%
    - id: delay
      type: quantile
      baseline: 2
      margin:
        value: 0.1
        kind: absolute
analysis:
  mde:
    value: 8%
    kind: relative
`), 'guardrail-power');
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
  guardrails:
    - id: refunds
      type: proportion
      baseline: 2%
      margin:
        value: 0.1%
        kind: absolute
analysis:
  mde:
    value: 8%
    kind: relative
`), 'guardrail-power');
    check(brief(`design: holdout
metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
  guardrails:
    - id: refunds
      type: proportion
      baseline: 2%
      margin:
        value: 0.1%
        kind: absolute
analysis:
  mde:
    value: 8%
    kind: relative
`), 'guardrail-power');
  });

  it('inserts what it needs', () => {
    const before = brief('metrics: {primary: {id: r, type: proportion, baseline: 0.3}, guardrails: [{id: a, type: proportion, margin: {value: 5%, kind: absolute}}]}\nanalysis: {mde: {value: 8%, kind: relative}}\n');
    checkFix('guardrail-power', before, before.replace('{id: a, type: proportion,', '{id: a, type: proportion, baseline: "<baseline, for example 0.04>",'));
  });
});

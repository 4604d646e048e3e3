import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const message = 'guardrail-missing: No metric guards against harm. Add one under `guardrails` in `metrics`: a number that must not get worse, with the loss you would still accept.';

describe('guardrail-missing', () => {
  it('asks for one at the nearest key that is written', () => {
    check(brief(`metrics:
^^^^^^^ warning ${message}
  primary: {id: a}
`, 'ready'), 'guardrail-missing');
    check(brief(`metrics:
  primary: {id: a}
  guardrails: []
  ^^^^^^^^^^ info ${message}
`), 'guardrail-missing');
    check(`spec: experiment/v1
id: a
title: A
status: draft
        ^^^^^ info ${message}
`, 'guardrail-missing');
  });

  it('asks neither those who have one nor designs that are not guarded', () => {
    check(brief('metrics:\n  guardrails:\n    - id: contact_rate\n', 'ready'), 'guardrail-missing');
    check(brief('metrics:\n  guardrails: <guardrails>\n', 'ready'), 'guardrail-missing');
    for (const design of ['aa', 'holdout', 'bandit']) check(brief(`design: ${design}\nmetrics:\n  primary: {id: a}\n`, 'ready'), 'guardrail-missing');
  });

  it('inserts one', () => {
    const guardrail =
      '\n    - id: <id, for example refund_rate>\n      type: <proportion, count, mean, revenue, duration, ratio, quantile, retention>\n      direction: <increase, decrease>\n      margin:\n' +
      '        value: <size of the margin, for example 0.1>\n        kind: <relative, absolute>\n';
    checkFix('guardrail-missing', brief('metrics:\n  primary:\n    id: a\n'), brief(`metrics:\n  primary:\n    id: a\n  guardrails:${guardrail}`));
    checkFix('guardrail-missing', brief('metrics:\n  guardrails: []\n  primary:\n    id: a\n'), brief(`metrics:\n  guardrails:${guardrail}  primary:\n    id: a\n`));
  });
});

import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('primary-metric', () => {
  it('names what the primary metric lacks, more gravely once the plan is agreed on', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
        ^^^^^^^^^^^^^^^ info primary-metric: The primary metric \`activation_rate\` has no \`type\`, \`direction\` or \`definition\` yet. Add what is missing, so that everybody counts the same thing and knows which way is good.
`), 'primary-metric');
    check(brief(`metrics:
  primary:
    id: []
        ^^ info primary-metric: The primary metric has no \`type\`, \`direction\` or \`definition\` yet. Add what is missing, so that everybody counts the same thing and knows which way is good.
`), 'primary-metric');
    check(brief(`metrics:
  primary:
  ^^^^^^^ error primary-metric: The primary metric has no \`definition\` yet. Add what is missing, so that everybody counts the same thing and knows which way is good.
    type: proportion
    direction: increase
`, 'ready'), 'primary-metric');
  });

  it('asks for one where there is none, at the nearest key that is written', () => {
    const message = 'primary-metric: No metric decides this experiment yet. Choose the one number that does and write it as `primary` under `metrics`, with type, direction and definition.';
    check(`spec: experiment/v1
id: a
title: A
status: ready
        ^^^^^ error ${message}
`, 'primary-metric');
    check(brief(`metrics:
^^^^^^^ info ${message}
  secondary:
    - id: setup_rate
`), 'primary-metric');
  });

  it('leaves places to fill, other forms and closed briefs alone', () => {
    check(brief('metrics:\n  primary: {id: "<metric>", type: "<type>", direction: "<increase, decrease>", definition: "<how the number is counted>"}\n', 'ready'), 'primary-metric');
    check(brief('metrics:\n  primary: activation_rate\n', 'ready'), 'primary-metric');
    check(brief('metrics: [activation_rate]\n', 'ready'), 'primary-metric');
    check(brief('', 'abandoned'), 'primary-metric');
  });

  it('inserts what is missing in the usual order, also in Windows files and between brackets', () => {
    checkFix(
      'primary-metric',
      brief('metrics:\r\n  primary:\r\n    id: activation_rate # ours\r\n    direction: increase\r\n    baseline: 0.31\r\n').replace(/\r?\n/g, '\r\n'),
      brief(
        'metrics:\n  primary:\n    id: activation_rate # ours\n    type: <proportion, count, mean, revenue, duration, ratio, quantile, retention>\n' +
          '    direction: increase\n    definition: <how the number is counted>\n    baseline: 0.31\n',
      ).replace(/\n/g, '\r\n'),
    );
    checkFix(
      'primary-metric',
      brief('metrics: {primary: {id: a}}\n'),
      brief(
        'metrics: {primary: {id: a, type: "<proportion, count, mean, revenue, duration, ratio, quantile, retention>", ' +
          'direction: "<increase, decrease>", definition: <how the number is counted>}}\n',
      ),
    );
    checkFix(
      'primary-metric',
      brief('summary: A.\n'),
      brief(
        'summary: A.\nmetrics:\n  primary:\n    id: <id, for example checkout_completion>\n' +
          '    type: <proportion, count, mean, revenue, duration, ratio, quantile, retention>\n    direction: <increase, decrease>\n' +
          '    definition: <how the number is counted>\n    baseline: <baseline, for example 0.31>\n' +
          '  guardrails:\n    - id: <id, for example refund_rate>\n      type: <proportion, count, mean, revenue, duration, ratio, quantile, retention>\n      direction: <increase, decrease>\n      margin:\n' +
          '        value: <size of the margin, for example 0.1>\n        kind: <relative, absolute>\n',
      ),
    );
  });
});

import { check } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('metric-role-conflict', () => {
  it('marks a metric in a second role, and one that is repeated', () => {
    check(brief(`metrics:
  primary: {id: activation_rate}
                ^^^^^^^^^^^^^^^ see: \`activation_rate\` as the primary metric
  secondary:
    - id: setup_rate
          ^^^^^^^^^^ see: \`setup_rate\` as a secondary metric
    - id: setup_rate
          ^^^^^^^^^^ warning metric-role-conflict: \`setup_rate\` stands twice among the secondary metrics. Delete one of the two.
  guardrails:
    - id: "activation_rate"
          ^^^^^^^^^^^^^^^^^ warning metric-role-conflict: \`activation_rate\` is the primary metric and a guardrail at once. Keep it where it counts most, and delete the other entry.
`), 'metric-role-conflict');
    check(brief(`metrics:
  secondary: [{id: setup_rate}]
  guardrails: [{id: setup_rate}]
                    ^^^^^^^^^^ error metric-role-conflict: \`setup_rate\` is a secondary metric and a guardrail at once. Keep it where it counts most, and delete the other entry.
`, 'ready'), 'metric-role-conflict');
  });

  it('is content with near names and with places to fill, and leaves nothing to the general rule', () => {
    check(brief('metrics:\n  primary: {id: "<metric>"}\n  guardrails: [{id: "<metric>"}, {id: setup_rate}]\n  secondary: [{id: setup_rates}]\n'), 'metric-role-conflict');
    check(brief('metrics:\n  primary: {id: a}\n  guardrails: [{id: a}]\nhypothesis: {metric: a}\n'), 'duplicate-id');
  });
});

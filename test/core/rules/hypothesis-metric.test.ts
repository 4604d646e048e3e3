import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\n${more}`;

describe('hypothesis-metric', () => {
  it('wants the claim and the decision about one metric', () => {
    check(spec(`hypothesis:
  metric: refunds
          ^^^^^^^ warning hypothesis-metric: The hypothesis is about \`refunds\`, but the primary metric is \`orders\`. Let the metric decide that your claim is about: make both the same.
metrics:
  primary: {id: orders}
                ^^^^^^ see: The primary metric
  guardrails: [{id: refunds}]
`), 'hypothesis-metric');
    check(spec('hypothesis: {metric: orders}\nmetrics: {primary: {id: orders}, guardrails: [{id: refunds}]}\n'), 'hypothesis-metric');
  });

  it('wants both to point the same way', () => {
    const claim = (claimed: string, wanted: string, more = ''): string => spec(`hypothesis: {metric: orders, direction: ${claimed}}\nmetrics: {primary: {id: orders, direction: ${wanted}}}\n${more}`);
    const marked = claim('decrease', 'increase').replace(
      '\nmetrics',
      '\n                                        ^^^^^^^^ error hypothesis-metric: The hypothesis expects \`orders\` to decrease, but the metric is to increase: by your own claim the change would do harm. Correct one of the two directions.\nmetrics',
    );
    check(`${marked}                                           ^^^^^^^^ see: The direction of the metric\n`, 'hypothesis-metric');
    check(claim('decrease', 'decrease'), 'hypothesis-metric');
    check(claim('<increase, decrease>', 'decrease'), 'hypothesis-metric');
    check(claim('decrease', 'increase', 'analysis: {test: non-inferiority}\n'), 'hypothesis-metric');
    // Another metric is what is wrong first.
    check(claim('decrease', 'increase').replace('{metric: orders', '{metric: refunds'), 'hypothesis-metric');
    const before = claim('decrease', 'increase');
    checkFix('hypothesis-metric', before, before.replace('decrease', 'increase'), 'Change the direction of the hypothesis to \`increase\`');
    checkFix('hypothesis-metric', before, before.replace('increase', 'decrease'), 'Change the direction of the metric to \`decrease\`');
  });

  it('leaves unknown metrics, missing ones and places to fill to others', () => {
    check(spec('hypothesis: {metric: oders}\nmetrics: {primary: {id: orders}}\n'), 'hypothesis-metric');
    check(spec('hypothesis: {metric: orders}\nmetrics: {secondary: [{id: orders}]}\n'), 'hypothesis-metric');
    check(spec('hypothesis: {change: Guests}\nmetrics: {primary: {id: orders}}\n'), 'hypothesis-metric');
    check(spec('hypothesis: {metric: <metric>}\nmetrics: {primary: {id: orders}, secondary: [{id: <metric>}]}\n'), 'hypothesis-metric');
    check(spec('hypothesis: {metric: clicks}\nmetrics: {primary: {id: <metric>}, secondary: [{id: clicks}]}\n'), 'hypothesis-metric');
  });

  it('names the primary metric', () => {
    const before = spec('hypothesis:\n  metric: "clicks" # for now\nmetrics: {primary: {id: orders}, secondary: [{id: clicks}]}\n').replaceAll('\n', '\r\n');
    checkFix('hypothesis-metric', before, before.replace('"clicks"', 'orders'));
  });
});

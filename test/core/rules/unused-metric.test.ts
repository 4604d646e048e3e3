import { check, checkFix } from '../../support/fixture.js';

const prd = (metrics: string, more = ''): string =>
  `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\n${more}goals:\n  - id: find\n    metrics: [found_rate]\n  - id: keep\nmetrics:\n  - {id: found_rate, role: primary}\n${metrics}`;

const end = 'Name it under the `metrics` of the goal it speaks for, or take it out.';

describe('unused-metric', () => {
  it('finds metrics that nothing points at', () => {
    check(prd(`  - id: kept_rate
        ^^^^^^^^^ info unused-metric: No goal, event or experiment points at \`kept_rate\`. ${end}
    role: secondary
  - {id: opens, role: input}
         ^^^^^ info unused-metric: No goal, event or experiment points at \`opens\`. ${end}
  - {id: second_rate, role: primary}
         ^^^^^^^^^^^ info unused-metric: No goal, event or experiment points at \`second_rate\`. ${end}
`, 'approved_content: {metrics: kept_rate}\n'), 'unused-metric');
  });

  it('asks nothing of guardrails, of a sole primary metric and of places to fill', () => {
    check(prd('  - {id: a, role: guardrail}\n  - {id: b, role: counter}\n  - {id: <id>, role: secondary}\n  - {role: secondary}\n'), 'unused-metric');
    check(prd('  - {id: kept_rate, role: secondary}\n').replace('[found_rate]', '[kept_rate]'), 'unused-metric');
  });

  it('counts events, and mentions in a sentence', () => {
    check(prd('  - {id: kept_rate, role: secondary}\n  - {id: print.rate, role: secondary}\n', 'technical: {instrumentation: [{event: e, metric: kept_rate}]}\nlaunch: {rollout: [{stage: one, advance_if: "The print.rate holds."}]}\n'), 'unused-metric');
  });

  it('waits until goals name metrics', () => {
    check(prd('  - {id: kept_rate, role: secondary}\n').replace('    metrics: [found_rate]\n', ''), 'unused-metric');
    check(prd('  - {id: kept_rate, role: secondary}\n').replace('[found_rate]', '[<metric>]'), 'unused-metric');
  });

  it('counts an experiment or launch brief that measures it, and no other PRD', () => {
    const brief = (kind: string): string => `== b.${kind}.yaml ==\nspec: ${kind}/v1\nid: b\ntitle: B\nstatus: draft\n`;
    check(`== a.prd.yaml ==\n${prd('  - {id: kept_rate, role: secondary}\n')}${brief('experiment')}metrics: {secondary: [{id: kept_rate}]}\n`, 'unused-metric');
    check(`== a.prd.yaml ==\n${prd('  - {id: kept_rate, role: secondary}\n')}${brief('launch')}metrics: [{id: kept_rate}]\n`, 'unused-metric');
    check(`== a.prd.yaml ==
${prd(`  - {id: kept_rate, role: secondary}
         ^^^^^^^^^ info unused-metric: No goal, event or experiment points at \`kept_rate\`. ${end}
`)}${brief('prd')}metrics: [{id: kept_rate}]\n`, 'unused-metric');
  });

  it('offers the goals', () => {
    const loose = '  - {id: kept_rate, role: secondary}\n';
    checkFix('unused-metric', prd(loose), prd(loose).replace('[found_rate]', '[found_rate, kept_rate]'), 'Say that it shows the goal `find`');
    checkFix('unused-metric', prd(loose).replace(/\n/g, '\r\n'), prd(loose).replace('  - id: keep\n', '  - id: keep\n    metrics: [kept_rate]\n').replace(/\n/g, '\r\n'), 'Say that it shows the goal `keep`');
    checkFix('unused-metric', prd(loose).replace('[found_rate]', '\n      - found_rate # first'), prd(loose).replace('[found_rate]', '\n      - found_rate # first\n      - kept_rate'));
  });
});

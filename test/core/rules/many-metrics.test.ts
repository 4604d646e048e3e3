import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const secondary = (count: number): string => Array.from({ length: count }, (_, index) => `    - id: step_${index + 1}_rate\n`).join('');
const metrics = (count: number): string => `metrics:\n  primary: {id: a}\n  secondary:\n${secondary(count)}`;

describe('many-metrics', () => {
  it('says how likely a lucky hit is', () => {
    check(brief(`metrics:
  primary: {id: a}
  secondary:
  ^^^^^^^^^ warning many-metrics: With 6 metrics that could show a win, the chance that at least one does so by luck is about 26 %, not 5 %. Keep the few that decide, or choose a \`correction\` under \`analysis\`.
${secondary(5)}`, 'ready'), 'many-metrics');
    check(brief(`analysis: {alpha: 10%, correction: none}
metrics:
  primary: {id: a}
  secondary:
  ^^^^^^^^^ info many-metrics: With 7 metrics that could show a win, the chance that at least one does so by luck is about 52 %, not 10 %. Keep the few that decide, or choose a \`correction\` under \`analysis\`.
${secondary(6)}`), 'many-metrics');
  });

  it('is content with five, with a correction, with many guardrails and with a Bayesian analysis', () => {
    check(brief(metrics(4)), 'many-metrics');
    check(brief(metrics(7) + 'analysis: {correction: benjamini-hochberg}\n'), 'many-metrics');
    check(brief(metrics(7) + 'analysis: {correction: <correction>}\n'), 'many-metrics');
    check(brief(metrics(7) + 'analysis: {method: bayesian}\n'), 'many-metrics');
    check(brief(`metrics:\n  primary: {id: a}\n  guardrails:\n${secondary(7)}`), 'many-metrics');
  });

  it('chooses a correction', () => {
    checkFix('many-metrics', brief(metrics(5)), brief(metrics(5) + 'analysis:\n  correction: holm\n'));
    checkFix(
      'many-metrics',
      brief(metrics(5) + 'analysis:\n  mde: {value: 0.1}\n  srm_check: true\n'),
      brief(metrics(5) + 'analysis:\n  mde: {value: 0.1}\n  correction: holm\n  srm_check: true\n'),
    );
    checkFix('many-metrics', brief(metrics(5) + 'analysis: {correction: none}\n'), brief(metrics(5) + 'analysis: {correction: holm}\n'));
  });
});

import { check, checkFix } from '../../support/fixture.js';

const prd = (more: string, status = 'in-development'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const metrics = 'metrics:\n  - {id: found_rate, role: primary}\n  - {id: seconds, role: guardrail}\n';

const one = (metric: string): string => `No event feeds ${metric}. Write under \`instrumentation\` in \`technical\` the event that is recorded for it.`;
const absent = 'It is not said which events feed the metrics. Write them under `instrumentation` in `technical`, each with the metric it feeds.';

describe('instrumentation', () => {
  it('asks for events once it is built', () => {
    check(`spec: prd/v1
id: a
title: A
status: in-development
        ^^^^^^^^^^^^^^ warning instrumentation: ${absent}
${metrics}`, 'instrumentation');
    check(prd(`technical:
  instrumentation: []
  ^^^^^^^^^^^^^^^ warning instrumentation: ${absent}
`, 'launched'), 'instrumentation');
    for (const status of ['draft', 'in-review', 'approved', 'archived']) check(prd(metrics, status), 'instrumentation');
  });

  it('finds metrics that nothing feeds', () => {
    check(prd(`metrics:
  - id: found_rate
  - id: seconds
        ^^^^^^^ warning instrumentation: ${one('`seconds`')}
    role: guardrail
  - {id: kept_rate}
         ^^^^^^^^^ warning instrumentation: ${one('`kept_rate`')}
technical:
  instrumentation:
    - {event: report_opened, metric: found_rate}
    - {event: , metric: kept_rate}
    - {event: other}
`), 'instrumentation');
  });

  it('says it once where nothing feeds any of many', () => {
    check(prd(`metrics:
^^^^^^^ warning instrumentation: No event feeds any of the 3 metrics. Write for each, under \`instrumentation\` in \`technical\`, the event that is recorded for it.
  - {id: a}
  - {id: b}
  - {id: c}
technical: {instrumentation: [{event: report_opened}]}
`), 'instrumentation');
  });

  it('leaves places to fill, other forms and metrics without a name alone', () => {
    check(prd(`${metrics}technical: {instrumentation: [{event: <event>, metric: found_rate}, {event: a, metric: <metric>}]}\n`), 'instrumentation');
    check(prd(`${metrics}technical: {instrumentation: <which events>}\n`), 'instrumentation');
    check(prd(`${metrics}technical: Nothing special\n`), 'instrumentation');
    check(prd('metrics: [{name: Found}, {id: <id>}]\ntechnical: {instrumentation: [{event: a}]}\n'), 'instrumentation');
    check(prd(`${metrics}technical: {instrumentation: [{event: <event>, metric: found_rate}, {event: a, metric: seconds}]}\n`), 'instrumentation');
  });

  it('inserts what is missing, wherever it has to go', () => {
    const entry = (metric: string): string => `    - event: <name of the event, as it is recorded>\n      metric: ${metric}\n`;
    const both = `  instrumentation:\n${entry('found_rate')}${entry('seconds')}`;
    checkFix('instrumentation', prd(metrics), prd(`${metrics}technical:\n${both}`), 'Insert events for 2 metrics');
    checkFix('instrumentation', prd(`${metrics}technical:\n  constraints: [one] # so far\n`).replace(/\n/g, '\r\n'), prd(`${metrics}technical:\n  constraints: [one] # so far\n${both}`).replace(/\n/g, '\r\n'));
    checkFix('instrumentation', prd(`${metrics}technical:\n  instrumentation:\n    - event: a # one\n      metric: found_rate\n`), prd(`${metrics}technical:\n  instrumentation:\n    - event: a # one\n      metric: found_rate\n${entry('seconds')}`), 'Insert an event for it');
    checkFix(
      'instrumentation',
      prd(`${metrics}technical: {instrumentation: [{event: a, metric: found_rate}]}\n`),
      prd(`${metrics}technical: {instrumentation: [{event: a, metric: found_rate}, {event: "<name of the event, as it is recorded>", metric: seconds}]}\n`),
    );
    checkFix('instrumentation', prd('technical: {}\n'), prd('technical:\n  instrumentation:\n    - event: <the name of the event, as it is recorded>\n      metric: <the id of the metric it feeds>\n'), 'Insert an event');
  });
});

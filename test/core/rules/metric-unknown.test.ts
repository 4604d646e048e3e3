import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../src/core/text.js';
import { check, findingsOf } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const settings = (more: string): string => `== product-specs.yaml ==\nspec: config/v1\n${more}`;
const closed = settings('metrics_closed: true\nmetrics:\n  - id: activation_rate\n  - id: contact_rate\n');
const start = '`setup_time` is not in your team\'s metric catalogue, and the team settings allow no other metrics.';

describe('metric-unknown', () => {
  it('offers what the catalogue has', () => {
    check(`${closed}== a.experiment.yaml ==
${brief(`metrics:
  primary: {id: activation_rate}
  secondary:
    - id: setup_time
          ^^^^^^^^^^ info metric-unknown: ${start} It has \`activation_rate\` and \`contact_rate\`. Use one from the catalogue, or have this one added.
  guardrails:
    - id: "contact-rate"
          ^^^^^^^^^^^^^^ info metric-unknown: \`contact-rate\` is not in your team's metric catalogue, and the team settings allow no other metrics. Did you mean \`contact_rate\`?
    - id: <metric>
`)}`, 'metric-unknown');
  });

  it('says so when the catalogue is empty', () => {
    check(`${settings('metrics_closed: true\n')}== a.experiment.yaml ==
${brief(`metrics:
  primary: {id: setup_time}
                ^^^^^^^^^^ warning metric-unknown: ${start} The catalogue is still empty. Use one from the catalogue, or have this one added.
`, 'ready')}`, 'metric-unknown');
  });

  it('is silent while the catalogue is open, and for text without a file', () => {
    const metrics = 'metrics:\n  primary: {id: setup_time}\n';
    check(`${settings('metrics:\n  - id: activation_rate\n')}== a.experiment.yaml ==\n${brief(metrics)}`, 'metric-unknown');
    check(brief(metrics), 'metric-unknown');
  });

  it('corrects the name also where it is referred to', () => {
    const text = (id: string): string => brief(`hypothesis:\n  metric: ${id}\nmetrics:\n  primary:\n    id: ${id}\n`);
    const found = findingsOf(`${closed}== a.experiment.yaml ==\n${text('activation-rate')}`)[1]?.findings.filter(({ rule }) => rule === 'metric-unknown');
    assert.deepEqual(found?.flatMap((finding) => finding.fixes().map(({ title, safe, edits }) => ({ title, safe, text: applyEdits(text('activation-rate'), edits) }))), [
      { title: 'Change to `activation_rate`', safe: false, text: text('activation_rate') },
    ]);
  });
});

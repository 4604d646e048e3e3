import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimentForPrd, listExperiment } from '../../../src/core/features/experiment-for-prd.js';
import { readTemplates, scaffold, type Scaffold } from '../../../src/core/scaffold.js';
import { applyEdits } from '../../../src/core/text.js';
import { specOf, today } from '../../support/fixture.js';

const root = join(__dirname, '../../..');
const assets = { read: (path: string): Promise<string> => Promise.resolve(readFileSync(join(root, path), 'utf8')) };
const templates = async () => (await readTemplates(assets)).filter(({ kind }) => kind === 'experiment');

async function templateOf(id: string): Promise<Scaffold> {
  const template = (await templates()).find((each) => each.id === id);
  assert(template);
  return scaffold(assets, template, { title: 'Checklist', today });
}

const head = 'spec: prd/v1\nid: guided-setup\ntitle: Guided setup\nstatus: draft\nhorizon: next\n';
const metrics = `metrics:
  - id: activation_rate
    name: Activation rate
    role: primary
    type: proportion
    definition: "Accounts that send an invoice within 7 days: of those created."
    direction: increase
    baseline: 31%
    target: 0.36
    source: Dashboard "First week"
  - {id: contact_rate, name: Contact rate, role: guardrail, type: proportion, direction: decrease, baseline: 0.08}
  - {id: refund_rate, role: counter, direction: hold}
  - {id: setup_rate, role: secondary}
`;

const about = (rest: string) => specOf(head + rest, 'a.prd.yaml');
const errorsIn = (text: string) => specOf(text, 'a.experiment.yaml').findings.filter(({ severity }) => severity === 'error');

/** The part of a text that begins with a key and ends before the next line that is indented no deeper. */
function partOf(text: string, key: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trimStart().startsWith(`${key}:`));
  const indent = (line = ''): number => line.length - line.trimStart().length;
  const end = lines.findIndex((line, index) => index > start && line.trim() !== '' && indent(line) <= indent(lines[start]));
  return lines.slice(start, end === -1 ? undefined : end).join('\n').trimEnd();
}

describe('an experiment brief for a PRD', () => {
  it('takes over the metrics, and leaves open what the PRD does not say', async () => {
    const { snippet, text } = experimentForPrd(about(metrics), await templateOf('ab-test'));
    assert.match(text, /^prd: guided-setup$/m);
    assert.equal(
      partOf(text, 'primary'),
      `  primary:
    id: activation_rate
    name: Activation rate
    type: proportion
    direction: increase
    definition: "Accounts that send an invoice within 7 days: of those created."
    source: Dashboard "First week"
    baseline: 31%
    window_days: <days after entering in which it counts, for example 7>`,
    );
    assert.match(
      partOf(text, 'guardrails'),
      new RegExp(`^  guardrails:
    - id: contact_rate
      name: Contact rate
      type: proportion
      direction: decrease
      definition: <[^>]+>
      source: <[^>]+>
      baseline: 0\\.08
      margin:
        value: <[^>]+>
        kind: absolute
    - id: refund_rate
      name: <[^>]+>
      type: proportion
      direction: increase
      definition: <[^>]+>
      source: <[^>]+>
      baseline: <[^>]+>
      margin:
        value: <[^>]+>
        kind: [a-z]+`),
    );
    // Where the template repeats a name, the name is repeated.
    assert.match(text, /\n {2}metric: activation_rate\n {2}direction: increase\n/);
    assert.match(text, /If `contact_rate` is past its margin we do not roll out, whatever `activation_rate` says\./);
    assert.match(snippet, /\n {8}value: \$\{\d+:<how much worse/);
    assert.match(snippet, /\n {6}direction: \$\{\d+\|increase,decrease\|\}\n/, 'a direction the brief does not know is asked for');
  });

  it('takes over the problem, the evidence and the team', async () => {
    const rest = `team:
  pmm: Jo Li
  design: none
  data: [Ana Ruiz, Bo Lind]
  engineering: {person: Cem Arslan, title: Tech lead}
  growth-pm: <name>
problem:
  statement: >-
    People leave
    at step two.
  who: <who has it>
evidence:
  - {id: calls, kind: qualitative, finding: "They said: too long", source: Round 3, date: 2026-10-14, sample_size: 14, confidence: high}
  - {id: rivals, kind: competitive, finding: Two steps elsewhere}
  - {id: later, finding: <what was seen>}
`;
    const { text } = experimentForPrd(about(rest), await templateOf('ab-test'));
    assert.equal(
      partOf(text, 'team'),
      'team:\n  growth-pm: <name>\n  core-pm: <name>\n  design: none\n  engineering: {person: Cem Arslan, title: Tech lead}\n  data: [Ana Ruiz, Bo Lind]\n  pmm: Jo Li',
    );
    assert.match(text, /\n {2}statement: People leave at step two\.\n {2}who: <the group of people/);
    assert.match(
      partOf(text, 'evidence'),
      new RegExp(`^evidence:
  - id: calls
    kind: qualitative
    finding: "They said: too long"
    source: Round 3
    date: 2026-10-14
    sample_size: 14
    confidence: high
  - id: rivals
    kind: qualitative
    finding: Two steps elsewhere
    source: <[^>]+>
    date: <YYYY-MM-DD>$`),
    );
    assert.doesNotMatch(text, /- id: later/);
  });

  const example = specOf(readFileSync(join(root, 'templates/examples/guided-setup.prd.yaml'), 'utf8'), 'guided-setup.prd.yaml');
  for (const id of ['ab-test', 'onboarding', 'pricing', 'feature-launch', 'lifecycle']) {
    it(`is clean of errors from the template ${id}, whatever the PRD says`, async () => {
      assert((await templates()).every((each) => ['ab-test', 'onboarding', 'pricing', 'feature-launch', 'lifecycle'].includes(each.id)), 'a new template');
      for (const [name, prd] of [['the example', example], ['metrics', about(metrics)], ['nothing', about('')]] as const) {
        const { text, snippet } = experimentForPrd(prd, await templateOf(id));
        assert.deepEqual(errorsIn(text).map(({ message }) => message), [], name);
        assert.match(text, /^prd: guided-setup$/m, name);
        const stops = [...new Set([...snippet.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b);
        assert.deepEqual(stops, stops.map((_stop, index) => index), `the tab stops for ${name} count from 1 to the last without a gap`);
      }
    });
  }

  it('keeps the template as it is where the PRD says nothing', async () => {
    const template = await templateOf('ab-test');
    assert.equal(experimentForPrd(about(''), template).text, template.text.replace(/^prd: .*$/m, 'prd: guided-setup'));
  });

  it('takes the PRD\'s words for words, whatever they look like', async () => {
    const rest = 'problem:\n  statement: "Costs $5 ${1:x} } \\\\ {{title}} tabstop1x <b>"\n  who: "a: b # c"\n';
    const { text, snippet } = experimentForPrd(about(rest), await templateOf('ab-test'));
    const { spec } = specOf(text, 'a.experiment.yaml');
    assert.equal(spec.at('problem', 'statement').text, 'Costs $5 ${1:x} } \\ {{title}} tabstop1x <b>');
    assert.equal(spec.at('problem', 'who').text, 'a: b # c');
    assert.match(snippet, /Costs \\\$5 \\\$\{1:x\\\} \\\}/);
  });

  for (const [name, rest] of [
    ['wrong types', 'metrics: {a: 1}\nteam: [1]\nproblem: text\nevidence: 5\n'],
    ['wrong values', 'metrics:\n  - {id: "a b", role: primary, type: rate, direction: up, baseline: many}\nevidence:\n  - {kind: qualitative, finding: a, date: soon, sample_size: some}\n'],
    ['broken text', 'metrics: [\nproblem: {\n'],
  ] as const) {
    it(`is clean of errors for a PRD with ${name}`, async () => {
      assert.deepEqual(errorsIn(experimentForPrd(about(rest), await templateOf('ab-test')).text).map(({ message }) => message), []);
    });
  }
});

describe('the experiments of a PRD', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['a list', 'experiments:\n  - one\n', 'experiments:\n  - one\n  - two\n'],
    ['a list between brackets', 'experiments: [one]\n', 'experiments: [one, two]\n'],
    ['an empty list', 'experiments: []\n', 'experiments:\n  - two\n'],
    ['an empty value', 'experiments:\nlinks: []\n', 'experiments:\n  - two\nlinks: []\n'],
    ['no such key', 'links: []\n', 'experiments:\n  - two\nlinks: []\n'],
    ['a place to fill', 'experiments:\n  - <the id of an experiment brief>\n', 'experiments:\n  - two\n'],
    ['the id in it already', 'experiments: [two]\n', 'experiments: [two]\n'],
    ['something that is no list', 'experiments: {one: two}\n', undefined],
  ];
  for (const [name, before, after] of rows) {
    it(`take another where there is ${name}`, () => {
      const edits = listExperiment(about(before), 'two');
      assert.equal(edits && applyEdits(head + before, edits), after && head + after);
    });
  }
});

import { strict as assert } from 'node:assert';
import { complete } from '../../../../src/core/features/complete.js';
import { cursor } from '../support.js';

const draft = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n';
const config = '== product-specs.yaml ==\nspec: config/v1\nteam:\n  growth-pm: Ana Ruiz\n  core-pm: {person: ["Ruiz, Li", Bo], covers: [data]}\n  legal: none\n';

/** Each as `label | detail | what is written`. */
function offered(fixture: string): readonly string[] {
  const { a, offset } = cursor(fixture);
  return complete(a, offset).map(({ label, detail, snippet }) => `${label} | ${detail ?? ''} | ${snippet}`);
}

function kinds(fixture: string): readonly string[] {
  const { a, offset } = cursor(fixture);
  return [...new Set(complete(a, offset).map(({ kind }) => kind))];
}

describe('completion of names', () => {
  it('offers the roles with their people', () => {
    const fixture = `${config}== a.yaml ==\n${draft}ownership:\n  metrics:\n    owner: <|>`;
    const found = offered(fixture);
    assert.equal(found.length, 13);
    assert.deepEqual(found.slice(0, 3), [
      'core-pm | Core product manager · Ruiz, Li, Bo | core-pm',
      'growth-pm | Growth product manager · Ana Ruiz | growth-pm',
      'pmm | Product marketing manager | pmm',
    ]);
    assert(found.includes('data | Data · Ruiz, Li, Bo | data'));
    assert(found.includes('legal | Legal · not in this team | legal'));
    assert.deepEqual(kinds(fixture), ['role']);
  });

  it('offers roles in lists, but those that are there', () => {
    const found = offered(`${draft}ownership:\n  metrics:\n    contributors: [data, <|>]`);
    assert.equal(found.length, 12);
    assert(!found.some((line) => line.startsWith('data ')));
  });

  it('offers the people of the team and of this spec, in quotes where commas would part them', () => {
    const people = ['Ana Ruiz | growth PM | Ana Ruiz', 'Ruiz, Li | core PM, data | Ruiz, Li', 'Bo | core PM, data | Bo', 'Zoe |  | Zoe'];
    const spec = `${config}== a.yaml ==\n${draft}changelog:\n  - by: Zoe\n`;
    assert.deepEqual(offered(`${spec}author: <|>`), people);
    assert.deepEqual(offered(`${spec}author: A<|>`), people);
    assert.deepEqual(kinds(`${spec}author: <|>`), ['person']);
    assert(offered(`${spec}team:\n  design: [<|>]`).includes('Ruiz, Li | core PM, data | "Ruiz, Li"'));
    assert.equal(offered(`${spec}team:\n  design: <|>`).at(-1), 'none | this team does not have the role | none');
    assert(!offered(`${spec}author: <|>`).some((line) => line.startsWith('none')));
  });

  it('offers what is defined in the file with its title, in its order', () => {
    const metrics = 'metrics:\n  primary: {id: trial, name: Trials}\n  guardrails:\n    - id: refunds\n    - id: <id>\n';
    assert.deepEqual(offered(`${draft}hypothesis:\n  metric: <|>\n${metrics}`), ['trial | Trials | trial', 'refunds | Metric | refunds']);
    assert.deepEqual(offered(`${draft}hypothesis:\n  metric: tr<|>\n${metrics}`), ['trial | Trials | trial', 'refunds | Metric | refunds']);
    const prd = 'spec: prd/v1\nrequirements:\n  - goals: [one, <|>]\ngoals:\n  - {id: one, outcome: First}\n  - {id: two, outcome: "Second\\n $(x)"}\n';
    assert.deepEqual(offered(prd), ['two | Second $ (x) | two']);
    assert.deepEqual(kinds(prd), ['reference']);
  });

  it('offers every kind of name where it is referred to', () => {
    const prd = 'spec: prd/v1\nid: a\nstories: [{id: pay, want: To pay}]\nmetrics: [{id: paid, name: Paid}]\n';
    const others = '== b.experiment.yaml ==\nspec: experiment/v1\nid: b\ntitle: Better\n== c.launch.yaml ==\nspec: launch/v1\nid: c\ntitle: Out\n';
    const at = (line: string): readonly string[] => offered(`${others}== a.prd.yaml ==\n${prd}${line}`);
    assert.deepEqual(at('requirements:\n  - stories: [<|>]'), ['pay | To pay | pay']);
    assert.deepEqual(at('goals:\n  - metrics: [<|>]'), ['paid | Paid | paid']);
    assert.deepEqual(at('experiments:\n  - <|>'), ['b | Better | b']);
    assert.deepEqual(at('experiments: [<|>]'), ['b | Better | b']);
    const brief = `${draft}variants: [{key: control, name: As today}, {key: list, name: Checklist}]\nmetrics: {primary: {id: paid, name: Paid}}\n`;
    assert.deepEqual(offered(`${brief}results:\n  winner: <|>`).filter((line) => /^(control|list)/.test(line)), ['control | As today | control', 'list | Checklist | list']);
    assert.deepEqual(offered(`${others}== d.launch.yaml ==\nspec: launch/v1\nid: d\nsuperseded_by: <|>\n`), ['c | Out | c']);
    assert.deepEqual(at('personas: [{id: buyer, name: Buyer}]\nstories:\n  - id: two\n    persona: <|>\n'), ['buyer | Buyer | buyer']);
  });

  it('offers specs of the right kind, but not this one', () => {
    const files = '== b.prd.yaml ==\nspec: prd/v1\nid: b\ntitle: Better\n== c.launch.yaml ==\nspec: launch/v1\nid: c\n== d.prd.yaml ==\nspec: prd/v1\n';
    assert.deepEqual(offered(`${files}== a.prd.yaml ==\nspec: prd/v1\nid: a\nsuperseded_by: <|>`), ['b | Better | b']);
    assert.deepEqual(offered(`${files}== a.yaml ==\n${draft}prd: <|>`), ['b | Better | b']);
    assert.deepEqual(offered(`${draft}prd: <|>`), []);
  });

  it('offers the people and the metrics of other specs, after those that are nearer', () => {
    const other = '== b.prd.yaml ==\nspec: prd/v1\nauthor: Zoe\nteam: {design: ana ruiz, legal: none}\nmetrics:\n  - {id: wait, name: Waiting}\n  - {id: churn}\n';
    const people = ['Ana Ruiz | growth PM | Ana Ruiz', 'Ruiz, Li | core PM, data | Ruiz, Li', 'Bo | core PM, data | Bo', 'Zoe |  | Zoe'];
    assert.deepEqual(offered(`${config}${other}== a.yaml ==\n${draft}author: <|>`), people);
    assert.deepEqual(offered(`${config}${other}== a.yaml ==\n${draft}author: Zo<|>`), people, 'what is being typed is nobody yet');
    const born = `${config}metrics:\n  - {id: trial, name: Trials}\n${other}== a.yaml ==\n${draft}metrics:\n  primary:\n    id: <|>\n  guardrails:\n    - id: churn\n`;
    assert.deepEqual(offered(born), ['trial | Trials | trial', 'wait | Waiting | wait']);
    assert.deepEqual(offered(`${config}${other}== a.yaml ==\n${draft}hypothesis:\n  metric: <|>\n`), [], 'a metric has to be in this file to be referred to');
  });

  it('offers names that are used or agreed on where they can be defined', () => {
    const agreed = `${config}metrics:\n  - {id: trial, name: Trials}\n  - {id: churn, name: Churn}\n== a.yaml ==\n${draft}`;
    assert.deepEqual(offered(`${agreed}hypothesis: {metric: wait}\nmetrics:\n  primary:\n    id: <|>\n  guardrails:\n    - id: churn\n`), ['wait |  | wait', 'trial | Trials | trial']);
    assert.deepEqual(offered(`${agreed}metrics:\n  primary:\n    id: tr<|>\n`), ['trial | Trials | trial', 'churn | Churn | churn']);
    assert.deepEqual(offered(`${config}metrics:\n  - {id: trial}\n  - id: <|>`), []);
    assert.deepEqual(offered('spec: prd/v1\nid: <|>\nsuperseded_by: b\n'), []);
  });
});

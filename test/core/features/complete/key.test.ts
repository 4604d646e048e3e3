import { strict as assert } from 'node:assert';
import { complete, type Completion } from '../../../../src/core/features/complete.js';
import { accepted, cursor } from '../support.js';

const draft = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n';
const ready = draft.replace('draft', 'ready');

function all(fixture: string): readonly Completion[] {
  const { a, offset } = cursor(fixture);
  return complete(a, offset);
}

function labels(fixture: string): readonly string[] {
  return all(fixture).map(({ label }) => label);
}

function one(fixture: string, label: string): Completion {
  const found = all(fixture).filter((completion) => completion.label === label);
  assert.equal(found.length, 1, `${found.length} completions are called ${label}`);
  return found[0] as Completion;
}

/** The last lines of the text after accepting. */
function after(fixture: string, label: string, lines = 99): string {
  const completion = one(fixture, label);
  return accepted(cursor(fixture).text, completion).replace(/\n$/, '').split('\n').slice(-lines).join('\n');
}

describe('completion of keys', () => {
  it('offers what the status asks for first, then the rest in the schema\'s order, never what is there', () => {
    const found = all(`${ready}problem: {}\n<|>`);
    const needed = found.filter(({ detail }) => detail?.endsWith('· needed now')).map(({ label }) => label);
    assert.deepEqual(needed, ['evidence', 'hypothesis', 'variants', 'audience', 'metrics', 'analysis', 'schedule', 'decision_rule', 'rollout', 'risks']);
    assert.deepEqual(found.slice(0, needed.length).map(({ label }) => label), needed);
    assert.deepEqual(found.slice(needed.length, needed.length + 3).map(({ label }) => label), ['summary', 'author', 'created']);
    for (const key of ['spec', 'id', 'title', 'status', 'problem']) assert(!found.some(({ label }) => label === key), key);
  });

  it('offers what every file needs first when there is next to nothing', () => {
    assert.deepEqual(labels('== a.prd.yaml ==\n<|>').slice(0, 4), ['spec', 'id', 'title', 'status']);
    assert.equal(after('== a.prd.yaml ==\nsp<|>', 'spec'), 'spec: prd/v1');
  });

  it('describes a section with its owner, and a field as its hover does', () => {
    const section = one(`${draft}team: {growth-pm: "Ana [x](y)"}\nhyp<|>`, 'hypothesis');
    assert.equal(section.kind, 'section');
    assert.equal(section.detail, 'growth PM · Ana [x](y)');
    assert.match(section.documentation ?? '', /^\*\*Hypothesis\*\*\n\nWhat you expect and why.+\n\n- \*\*Owner:\*\* growth PM · Ana \\\[x\\\]\\\(y\\\)$/);
    const field = one(`${draft}hypothesis:\n  <|>`, 'direction');
    assert.equal(field.kind, 'key');
    assert.equal(field.detail, 'Direction');
    assert.match(field.documentation ?? '', /^\*\*Direction\*\*\n\nWhich way[^]+\*\*Choices\*\*/);
    assert.match(one('spec: prd/v1\n<|>', 'title').documentation ?? '', /\*\*Needed\*\* in every spec/);
  });

  it('writes a whole section with a stop for everything that the status asks for', () => {
    assert.equal(
      one(`${ready}hyp<|>`, 'hypothesis').snippet,
      'hypothesis:\n  because: ${1:<what you know that makes this plausible>}\n  change: ${2:<the one thing you change>}\n  outcome: ${3:<what people will do differently>}\n  metric: ${4:<the id of the metric that will show it>}\n  direction: ${5|increase,decrease|}',
    );
    assert.equal(one(`${draft}pro<|>`, 'problem').snippet, 'problem:\n  statement: ${1:<what goes wrong for users, without a solution>}\n  who: ${2:<the people who have this problem>}\n  friction: ${3:<the exact step at which people slow down or give up>}');
  });

  it('writes a list with its first entry', () => {
    assert.equal(
      after(`${draft}evi<|>\nrisks: {}\n`, 'evidence', 7),
      'evidence:\n  - id: <evidence id, for example exit-survey>\n    kind: qualitative\n    finding: <what was seen or heard, in one sentence>\n    source: <where a reader can look it up>\n    date: <YYYY-MM-DD>\nrisks: {}',
    );
  });

  it('asks again where the value is one of a few, and not where it is free', () => {
    const check = (fixture: string, label: string, snippet: string, retrigger: boolean): void => {
      const found = one(fixture, label);
      assert.deepEqual([found.snippet, found.retrigger ?? false], [snippet, retrigger], label);
    };
    check('spec: prd/v1\n<|>', 'status', 'status: $0', true);
    check(`${draft}<|>`, 'created', 'created: $0', true);
    check(`${draft}<|>`, 'changes', 'changes: [$1]', true);
    check(`${draft}<|>`, 'team', 'team:\n  $0', true);
    check(`${draft}<|>`, 'summary', 'summary: ${1:<two or three sentences for somebody who reads nothing else>}', false);
    check(`${draft}<|>`, 'author', 'author: ${1:<name>}', false);
    check(`${draft}team: {data: Li}\n<|>`, 'author', 'author: $0', true);
    check(`${draft}<|>`, 'prd', 'prd: ${1:<PRD, for example guest-checkout>}', false);
    check(`== p.prd.yaml ==\nspec: prd/v1\nid: p\n== e.yaml ==\n${draft}<|>`, 'prd', 'prd: $0', true);
    check(`${draft}variants:\n  - <|>`, 'control', 'control: $0', true);
    check('== product-specs.yaml ==\nspec: config/v1\n<|>', 'files', 'files:\n  $0', false);
    check('spec: prd/v1\ntitle: A story\n<|>', 'id', 'id: $0', true);
  });

  it('replaces what is typed', () => {
    for (const fixture of [`${draft}sum<|>`, `${draft}s<|>ummy`, `${draft}sum<|>\nproblem: {}\n`, `spec: experiment/v1\nsum<|>\n${draft.slice(20)}`]) {
      assert.equal(accepted(cursor(fixture).text, one(fixture, 'summary')), fixture.replace(/s[a-z]*<\|>[a-z]*/, 'summary: <two or three sentences for somebody who reads nothing else>'), fixture);
    }
  });

  it('only renames a key that has its colon', () => {
    assert.equal(after(`${draft}summ<|>ry: Text\n`, 'summary', 1), 'summary: Text');
    assert.equal(after(`${draft}stat<|> : x\n`.replace('status: draft\n', ''), 'status', 1), 'status : x');
    assert.equal(one(`${draft}cr<|>: x\n`, 'created').retrigger, undefined);
  });

  it('keeps to the indentation of where it is', () => {
    assert.equal(after(`${draft}metrics:\n  <|>`, 'primary', 5), 'metrics:\n  primary:\n    id: <id, for example checkout_completion>\n    name: <what people call this metric>\n    type: proportion');
    assert.equal(after(`${draft}metrics:\n  pri<|>`, 'primary', 4), '  primary:\n    id: <id, for example checkout_completion>\n    name: <what people call this metric>\n    type: proportion');
    assert.equal(
      after(`${draft}analysis:\n    alpha: 0.05\n    md<|>`, 'mde', 4),
      '    alpha: 0.05\n    mde:\n        value: <size of the effect, for example 0.05>\n        kind: relative',
    );
    assert.equal(after(`${draft}    <|>`, 'summary', 1), 'summary: <two or three sentences for somebody who reads nothing else>');
  });

  it('works within list entries: on the dash, behind it, below it, after typing', () => {
    const entry = `${draft}evidence:\n  - finding: x\n`;
    assert.equal(after(`${entry}    <|>`, 'source', 3), 'evidence:\n  - finding: x\n    source: <where a reader can look it up>');
    assert.equal(after(`${entry}    sou<|>\n`, 'source', 1), '    source: <where a reader can look it up>');
    assert(!labels(`${entry}    <|>`).includes('finding'));
    assert.equal(after(`${draft}evidence:\n  - <|>`, 'source', 1), '  - source: <where a reader can look it up>');
    assert.equal(after(`${draft}evidence:\n  -<|>`, 'source', 1), '  - source: <where a reader can look it up>');
    assert.equal(after(`${draft}evidence:\n  - so<|>`, 'source', 1), '  - source: <where a reader can look it up>');
    assert.equal(after(`${draft}evidence:\n- <|>`, 'source', 1), '- source: <where a reader can look it up>');
    assert.equal(after('spec: prd/v1\nteam:\n  data:\n    <|>', 'covers', 2), '  data:\n    covers: [<|>]');
    // Further lines are indented from the key, not from the dash.
    assert.equal(
      after(`${draft}results:\n  estimates:\n    - <|>`, 'ci', 2),
      '    - ci:\n        - <end of the interval, for example 0.016>',
    );
  });

  it('marks what an entry needs', () => {
    const found = all(`${ready}variants:\n  - <|>`).filter(({ detail }) => detail?.endsWith(' · needed now'));
    assert.deepEqual(found.map(({ label }) => label), ['key', 'description', 'weight']);
    const rest = all(`${ready}variants:\n  - key: a\n    <|>`);
    assert.deepEqual(rest.filter(({ detail }) => detail?.endsWith(' · needed now')).map(({ label }) => label), ['description', 'weight']);
  });

  it('works in brackets, on one line', () => {
    assert.equal(after(`${draft}problem: {<|>}`, 'who', 1), 'problem: {who: <the people who have this problem>}');
    assert.equal(after(`${draft}problem: {statement: x, <|>}`, 'who', 1), 'problem: {statement: x, who: <the people who have this problem>}');
    assert.equal(after(`${draft}problem: {statement: x, w<|>}`, 'who', 1), 'problem: {statement: x, who: <the people who have this problem>}');
    assert.equal(after(`${draft}metrics: {<|>}`, 'primary', 1), 'metrics: {primary: {<|>}}');
    assert.equal(after(`${draft}metrics: {<|>}`, 'secondary', 1), 'metrics: {secondary: [<|>]}');
    assert.equal(after(`${draft}schedule: {<|>}`, 'duration_days', 1), 'schedule: {duration_days: <duration, for example 21>}');
    assert.equal(after(`${draft}problem: {<|> statement: x}`, 'who', 1), 'problem: {who: <the people who have this problem>,  statement: x}');
    assert.deepEqual(labels(`${draft}problem: {statement: x <|>}`), []);
    assert(!labels(`${draft}problem: {statement: x, <|>}`).includes('statement'));
  });

  it('offers the roles that the team does not name yet, found by their titles too', () => {
    const fixture = `${draft}team:\n  core-pm: Ana Ruiz\n  <|>`;
    const found = labels(fixture);
    assert.equal(found.length, 12);
    assert(!found.includes('core-pm'));
    assert.equal(after(fixture, 'pmm', 2), '  core-pm: Ana Ruiz\n  pmm: <|>');
    const pmm = one(fixture, 'pmm');
    assert.equal(pmm.kind, 'role');
    assert.equal(pmm.filterText, 'pmm Product marketing manager PMM Product Marketing Manager Product Marketer Solutions Marketing Manager Head of Product Marketing marketing product marketing');
    assert.equal(pmm.retrigger, true);
    assert.match(pmm.documentation ?? '', /^\*\*Product marketing manager\*\*\n\nBrings/);
    assert.equal(after(`${draft}team: {<|>}`, 'data', 1), 'team: {data: <|>}');
  });

  it('offers the sections for exceptions, with a place for owner and reason', () => {
    const fixture = `${draft}ownership:\n  metrics: {owner: data}\n  an<|>`;
    assert.equal(labels(fixture).length, 11);
    assert.equal(after(fixture, 'analysis', 3), '  analysis:\n    owner: <|>\n    reason: <why it is different here>');
    assert.equal(one(fixture, 'analysis').retrigger, true);
    assert.equal(one(fixture, 'analysis').detail, 'Analysis');
  });

  it('offers sections of all kinds and all rules in the team settings', () => {
    const config = '== product-specs.yaml ==\nspec: config/v1\n';
    assert.equal(after(`${config}ownership:\n  ex<|>`, 'experiment.metrics', 3), '  experiment.metrics:\n    owner: <|>\n    reason: <why it is different here>');
    const rule = one(`${config}rules:\n  missing-key: error\n  <|>`, 'unknown-key');
    assert.deepEqual([rule.snippet, rule.retrigger, rule.kind], ['unknown-key: $0', true, 'reference']);
    assert(!labels(`${config}rules:\n  missing-key: error\n  <|>`).includes('missing-key'));
  });

  it('offers the variants as keys, in quotes where they look like numbers', () => {
    const fixture = `${draft}results:\n  counts:\n    <|>\nvariants:\n  - key: control\n  - key: "2"\n`;
    assert.deepEqual(labels(fixture), ['control', '2']);
    assert.match(one(fixture, '2').snippet, /^"2": \$\{1:</);
  });

  it('offers nothing in comments, long texts, behind values and in unknown places', () => {
    for (const text of ['# st<|>', 'summary: |\n  st<|>', 'summary: >-\n  a\n  <|>\n  b', 'summary: a\n  b<|>', 'title: A <|>', 'x-own:\n  <|>', 'nonsense:\n  <|>']) {
      assert.deepEqual(labels(`spec: prd/v1\n${text}`), [], text);
    }
  });
});

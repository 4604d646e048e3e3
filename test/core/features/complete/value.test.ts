import { strict as assert } from 'node:assert';
import { complete, type Completion } from '../../../../src/core/features/complete.js';
import { accepted, cursor } from '../support.js';

const draft = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n';

function all(fixture: string): readonly Completion[] {
  const { a, offset } = cursor(fixture);
  return complete(a, offset);
}

function labels(fixture: string): readonly string[] {
  return all(fixture).map(({ label }) => label);
}

/** The last lines after accepting the completion with a label. */
function after(fixture: string, label: string, lines = 1): string {
  const found = all(fixture).filter((completion) => completion.label === label);
  assert.equal(found.length, 1, `${found.length} completions are called ${label}`);
  return accepted(cursor(fixture).text, found[0] as Completion).replace(/\n$/, '').split('\n').slice(-lines).join('\n');
}

describe('completion of values', () => {
  it('offers the choices with what they mean, in their order', () => {
    const found = all('spec: experiment/v1\nstatus: <|>\n');
    assert.deepEqual(found.map(({ label }) => label), ['draft', 'ready', 'running', 'stopped', 'concluded', 'archived', 'abandoned']);
    assert.deepEqual(found[0], {
      label: 'draft', kind: 'value', span: { start: 28, end: 28 }, snippet: 'draft', detail: 'the usual one', documentation: 'Being written. Gaps are fine.', sortText: '1000',
    });
  });

  it('replaces what is typed, quotes and all', () => {
    assert.equal(after('spec: prd/v1\nstatus: dra<|>', 'in-review'), 'status: in-review');
    assert.equal(after('spec: prd/v1\nstatus: dr<|>aft # x', 'in-review'), 'status: in-review # x');
    assert.equal(after('spec: prd/v1\nstatus: "dr<|>"', 'draft'), 'status: draft');
    assert.equal(all('spec: prd/v1\nstatus: "dr<|>"')[0]?.filterText, '"draft');
    assert.equal(after('spec: prd/v1\nstatus:<|>', 'draft'), 'status: draft');
    assert.equal(after('spec: prd/v1\nstatus: <|>\r\ntitle: A\r\n', 'draft', 2), 'status: draft\r\ntitle: A\r');
  });

  it('offers the kinds of specs', () => {
    const fixture = '== a.prd.yaml ==\nspec: <|>\nid: a\n';
    assert.deepEqual(all(fixture).map(({ label, detail }) => `${label} ${detail ?? ''}`), ['prd/v1 a PRD', 'experiment/v1 an experiment brief', 'launch/v1 a launch brief', 'config/v1 a team settings file']);
    assert.equal(after(fixture, 'prd/v1', 2), 'spec: prd/v1\nid: a');
  });

  it('offers yes and no, today, the usual number, the title as an id', () => {
    assert.deepEqual(all(`${draft}audience:\n  new_users: <|>`).map(({ label, detail }) => [label, detail]), [['true', undefined], ['false', 'the usual one']]);
    assert.deepEqual(all(`${draft}created: <|>`).map(({ label, detail, snippet }) => [label, detail, snippet]), [['2026-11-21', 'today', '2026-11-21']]);
    assert.deepEqual(all(`${draft}analysis:\n  alpha: <|>`).map(({ label, detail }) => [label, detail]), [['0.05', 'the usual one']]);
    assert.deepEqual(all('spec: prd/v1\nid: <|>\ntitle: A new story\n').map(({ label, detail }) => [label, detail]), [['a-new-story', 'from the title']]);
    assert.deepEqual(labels('spec: prd/v1\nid: <|>\ntitle: <title>\n'), []);
  });

  it('offers nothing for free text and numbers', () => {
    for (const text of ['summary: <|>', 'author: [<|>]', 'links: [<|>]', 'problem:\n  who: a<|>', 'schedule:\n  duration_days: <|>', 'surface: <|>', 'x-own: <|>']) {
      assert.deepEqual(labels(`${draft}${text}`), [], text);
    }
  });

  it('puts quotes where another reader would take the word for something else', () => {
    assert.equal(after('== product-specs.yaml ==\nspec: config/v1\nrules:\n  missing-key: <|>', 'off'), '  missing-key: "off"');
  });

  it('makes a list of a choice on the line of its key, and knows what is in it already', () => {
    assert.equal(after(`${draft}changes: <|>`, 'price'), 'changes: [price]');
    assert.equal(after(`${draft}changes: [<|>]`, 'price'), 'changes: [price]');
    assert.equal(after(`${draft}changes: [copy, <|>]`, 'price'), 'changes: [copy, price]');
    assert.equal(after(`${draft}changes: [copy, pr<|>]`, 'price'), 'changes: [copy, price]');
    assert.equal(after(`${draft}changes: ["pr<|>"]`, 'price'), 'changes: [price]');
    assert.deepEqual(labels(`${draft}changes: [copy, <|>]`), ['interface', 'price', 'packaging', 'algorithm', 'other']);
    assert.deepEqual(labels(`${draft}changes: [copy, co<|>]`), ['interface', 'price', 'packaging', 'algorithm', 'other']);
    assert.deepEqual(labels(`${draft}changes: [co<|>]`), ['interface', 'copy', 'price', 'packaging', 'algorithm', 'other']);
  });

  it('brings the dash along on a line of its own', () => {
    assert.equal(after(`${draft}changes:\n  <|>`, 'price', 2), 'changes:\n  - price');
    assert.equal(after(`${draft}changes:\n  - copy\n  <|>`, 'price', 2), '  - copy\n  - price');
    assert.equal(after(`${draft}changes:\n  - <|>`, 'price', 2), 'changes:\n  - price');
    assert.equal(after(`${draft}changes:\n  -<|>`, 'price', 2), 'changes:\n  - price');
    assert(!labels(`${draft}changes:\n  - copy\n  - <|>`).includes('copy'));
  });

  it('leaves out of a new entry what depends on the rest of it', () => {
    const [entry] = all('spec: prd/v1\nid: a\ntitle: A\nstatus: approved\nopen_questions:\n  <|>');
    assert.match(entry?.snippet ?? '', /question:/);
    assert.doesNotMatch(entry?.snippet ?? '', /answer:/);
  });

  it('starts a new entry where entries have fields or free text', () => {
    const entry = '  - id: <evidence id, for example exit-survey>\n    kind: qualitative\n    finding: <what was seen or heard, in one sentence>\n    source: <where a reader can look it up>\n    date: <YYYY-MM-DD>';
    assert.equal(after(`${draft}evidence:\n  <|>`, '- piece of evidence', 5), entry);
    assert.equal(after(`${draft}evidence:\n  - id: a\n  <|>`, '- piece of evidence', 6), `  - id: a\n${entry}`);
    assert.equal(after(`${draft}analysis:\n    alpha: 1\nevidence:\n    - id: a\n    <|>`, '- piece of evidence', 5), entry.replace(/^/gm, '  '));
    assert.equal(after(`${draft}evidence:\n- id: a\n<|>`, '- piece of evidence', 6), `- id: a\n${entry.replace(/^ {2}/gm, '')}`);
    assert.equal(after(`${draft}audience:\n  exclude:\n    <|>`, '- group left out', 1), '    - <a group that must not enter the test>');
  });

  it('writes out a value of several lines behind its colon, without leaving white space', () => {
    assert.equal(after(`${draft}problem: <|>`, 'Problem', 4), 'problem:\n  statement: <what goes wrong for users, without a solution>\n  who: <the people who have this problem>\n  friction: <the exact step at which people slow down or give up>');
    assert.equal(after(`${draft}problem:<|>`, 'Problem', 4), 'problem:\n  statement: <what goes wrong for users, without a solution>\n  who: <the people who have this problem>\n  friction: <the exact step at which people slow down or give up>');
    assert.equal(after(`${draft}team: <|>`, 'Team', 2), 'team:\n  <|>');
    assert.equal(after(`${draft}audience:\n    unit: user\n    exclusion_layer: <|>`, 'Exclusion layer', 4), '    exclusion_layer:\n        name: <layer, for example checkout>\n        from: <from, for example 0>\n        to: <to, for example 50>');
    assert.deepEqual(labels(`${draft}problem: {statement: <|>}`), []);
  });

  it('offers every shape that a value on its own line can have', () => {
    const fixture = `${draft}team:\n  core-pm: Ana\n  data:\n    <|>`;
    const found = all(fixture).map(({ label, snippet }) => `${label} → ${snippet}`);
    for (const expected of ['person → person: $0', 'Ana → - Ana', 'Ana → Ana', 'none → none']) assert(found.includes(expected), `${expected} is not in\n${found.join('\n')}`);
  });
});

import { strict as assert } from 'node:assert';
import { documentHtml, pageMarkdown, summaryPage } from '../../../../../src/core/features/preview/index.js';
import type { Block, Page } from '../../../../../src/core/features/preview/page.js';
import { specOf } from '../../../../support/fixture.js';
import { exampleAnalysis } from '../examples.js';

function summaryOf(name: string, change?: (text: string) => string): Page {
  const page = summaryPage(exampleAnalysis(name, change));
  assert(page);
  return page;
}

/** Everything a part says, line by line. */
function told(page: Page, title: string): readonly string[] {
  return (page.sections.find((section) => section.title === title)?.blocks ?? []).flatMap(lines);
}

function lines(block: Block): readonly string[] {
  switch (block.type) {
    case 'prose':
      return [block.text];
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value.text}`);
    case 'table':
      return block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
    case 'list':
      return block.items.map(({ value }) => value.text);
    default:
      return [];
  }
}

describe('the summary of a spec', () => {
  it('of a PRD: why, what for, how we know, what could go wrong, what is next', () => {
    const page = summaryOf('guided-setup.prd.yaml');
    assert.deepEqual(page.sections.map(({ title }) => title), ['The problem', 'Goals', 'What we do', 'How we know', 'Top 3 of 4 risks', 'What is next']);
    assert.deepEqual(page.facts.map(({ label }) => label), ['Status', 'Launch tier', 'Planned launch', 'Review by', 'People']);
    assert.deepEqual(told(page, 'How we know'), ['Activation rate | 31 % | 36 % | 2027-08-31']);
    assert.equal(told(page, 'The problem')[0]?.split(/\.(?:\s|$)/).filter(Boolean).length, 2);
    assert.match(told(page, 'Top 3 of 4 risks')[0] ?? '', /^Owners who only want to look around/);
    assert.deepEqual(told(page, 'What is next'), ['Next status: in development']);
  });

  it('says whose yes and which answers are open, the settings of the team included', () => {
    const open = (text: string): string => text
      .replace('status: approved', 'status: in-review')
      .replace(/decision: approved\n {4}date: 2026-11-18/, 'decision: changes-requested')
      .replace(/ {2}- role: design\n(?: {4}.*\n)+/, '')
      .replace('blocking: false', 'blocking: true').replace('state: answered', 'state: open');
    const next = told(summaryOf('guided-setup.prd.yaml', open), 'What is next');
    assert.equal(next[0], 'Next status: approved');
    assert.equal(next[1], 'A yes is needed from: Victor Almeida (executive) (changes requested) and design · Mateo Rivas');
    assert.match(next[2] ?? '', /^To be decided: Is a page that an owner skips .* \(Mateo Rivas, 2026-11-13\)$/);
  });

  it('says what has to be written before the next status', () => {
    const page = summaryPage(specOf('spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nhorizon: next\nproblem:\n  statement: People leave.\n  who: Buyers\n', 'a.prd.yaml'));
    assert(page);
    assert.match(told(page, 'What is next').at(-1) ?? '', /^Still to be written: .*Evidence.* and \d+ more$/);
  });

  it('takes a spec that says no status for one at the first', () => {
    const page = summaryPage(specOf('spec: prd/v1\nid: a\ntitle: A\nproblem:\n  statement: People leave.\n', 'a.prd.yaml'));
    assert(page);
    assert.equal(told(page, 'What is next')[0], 'Next status: in review');
  });

  it('of an experiment: the bet, its numbers, the rule, and the result once there is one', () => {
    const page = summaryOf('onboarding-checklist.experiment.yaml');
    assert.deepEqual(page.sections.map(({ title }) => title), ['The bet', 'The test in numbers', 'How we decide', 'What is next']);
    assert.deepEqual(told(page, 'The test in numbers'), [
      'Primary metric: Activation rate', 'Today: 31 %', 'Smallest effect it finds: 8 % (relative)', 'Sample: 11,150 in all (80 % power, alpha 0.05)',
      'Starts: 2027-01-11', 'Ends: 2027-02-08',
    ]);
    assert.equal(told(page, 'How we decide').length, 4);
    const results = '\nresults:\n  outcome: won\n  decision: roll-out\n  winner: checklist\n  estimates:\n' +
      '    - {metric: activation_rate, variant: checklist, effect: 9.1%, kind: relative, ci: [2.0%, 16.2%]}\n  learning: Knowing the details early helps.\n';
    const over = summaryOf('onboarding-checklist.experiment.yaml', (text) => `${text.replace('status: ready', 'status: concluded')}${results}`);
    assert.deepEqual(told(over, 'The result'), [
      'Outcome: won', 'Decision: roll out', 'Winner: checklist', 'Effect on the primary metric: 9.1% (interval 2.0% to 16.2%)', 'What we learned: Knowing the details early helps.',
    ]);
    assert.deepEqual(over.sections.map(({ title }) => title).at(-1), 'The result');
  });

  it('of a launch: what, for whom, when, how big and how ready', () => {
    const page = summaryOf('guided-setup.launch.yaml');
    assert.deepEqual(page.facts.slice(0, 3).map(({ label, value }) => `${label}: ${value.text}`), ['Status: approved', 'Launch tier: tier 2', 'Launch date: 2027-04-20']);
    assert.deepEqual(told(page, 'How ready we are'), ['Ready: 1 of 6 items', 'Open: 5', 'Next due: 2027-03-30']);
    const late = summaryOf('guided-setup.launch.yaml', (text) => text.replaceAll('due: 2027-03-30', 'due: 2026-11-01'));
    assert.deepEqual(told(late, 'How ready we are').slice(1), ['Open: 5, 2 overdue']);
    assert.deepEqual(told(page, 'For whom'), ['Freelancers who bill companies', 'Studios of two to ten people']);
  });

  it('there is none of team settings', () => {
    assert.equal(summaryPage(exampleAnalysis('product-specs.yaml')), undefined);
  });

  it('of an empty spec says what there is to say, and fails at nothing', () => {
    for (const kind of ['prd', 'experiment', 'launch']) {
      const page = summaryPage(specOf(`spec: ${kind}/v1\n`, `a.${kind}.yaml`));
      assert(page);
      assert.deepEqual(page.sections.map(({ title }) => title), ['What is next'], kind);
      assert.match(pageMarkdown(page), /^# \(no title yet\)/);
    }
  });

  it('stays short whatever the spec holds, and does nothing it says', () => {
    const long = '<script>alert(1)</script> `code` **bold and on '.repeat(12);
    const list = (entry: (index: number) => string): string => Array.from({ length: 30 }, (_none, index) => entry(index)).join('');
    const text = `spec: prd/v1\nid: a\ntitle: ${JSON.stringify(long)}\nstatus: in-review\nsummary: ${JSON.stringify(long)}\nteam: {core-pm: ${JSON.stringify(long)}}\n` +
      `problem: {statement: ${JSON.stringify(long)}}\ngoals:\n${list((index) => `  - {id: g${index}, outcome: ${JSON.stringify(long)}}\n`)}` +
      `metrics:\n${list((index) => `  - {id: m${index}, name: ${JSON.stringify(long)}, role: primary, baseline: ${JSON.stringify(long)}}\n`)}` +
      `risks:\n${list(() => `  - {text: ${JSON.stringify(long)}, mitigation: ${JSON.stringify(long)}, owner: ${JSON.stringify(long)}}\n`)}` +
      `approvals:\n${list(() => `  - {role: design, person: ${JSON.stringify(long)}, decision: pending}\n`)}` +
      `open_questions:\n${list(() => `  - {question: ${JSON.stringify(long)}, owner: ${JSON.stringify(long)}, due: ${JSON.stringify(long)}}\n`)}`;
    const page = summaryPage(specOf(text, 'a.prd.yaml'));
    assert(page);
    assert.equal(page.sections.length, 5);
    // A printed page of this size holds some 5,000 characters.
    assert(pageMarkdown(page).length < 5000, `${pageMarkdown(page).length} characters`);
    assert.doesNotMatch(documentHtml(page), /<script/);
  });
});

import { strict as assert } from 'node:assert';
import { bodyHtml, documentHtml, pageMarkdown, pageOf } from '../../../../src/core/features/preview/index.js';
import { specOf } from '../../../support/fixture.js';

const spec = `spec: prd/v1
id: search
title: Search that finds typos
status: in-review
work_type: core
team:
  core-pm: Ana Ruiz
problem:
  statement: |
    People leave.

    They **misspell** names.
  who: Buyers
metrics:
  - id: found
    name: Searches with a result
    target: 0.9
  - id: speed
    direction: increse
`;

describe('the page of a spec', () => {
  it('has the sections of the text with their owners, and those that the status asks for', () => {
    const page = pageOf(specOf(spec));
    assert.equal(page.title, 'Search that finds typos');
    assert.equal(page.kind, 'PRD');
    const [problem, metrics, ...open] = page.sections;
    assert.deepEqual([problem?.title, problem?.owner.label, problem?.owner.people, problem?.state], ['Problem', 'core PM', ['Ana Ruiz'], 'complete']);
    assert.deepEqual([metrics?.title, metrics?.state], ['Metrics', 'partial']);
    assert.deepEqual(open.map(({ id, state }) => `${id} ${state}`), ['evidence empty', 'personas empty', 'goals empty', 'non_goals empty', 'risks empty']);
  });

  it('shows entries of a list side by side, values as people read them', () => {
    const [table] = pageOf(specOf(spec)).sections.find(({ id }) => id === 'metrics')?.blocks ?? [];
    assert(table?.type === 'table');
    assert.deepEqual(table.head, ['Metric id', 'Name', 'Direction', 'Target']);
    assert.deepEqual(table.rows.map(({ cells }) => cells.map(({ text }) => text)), [
      ['found', 'Searches with a result', '–', '0.9'],
      ['speed', '–', 'increse', '–'],
    ]);
  });

  it('tells shares as percent, in a brief as in a PRD, and nothing else', () => {
    const brief = `spec: experiment/v1
id: a
title: A
status: draft
metrics:
  primary: {id: rate, name: Rate, type: proportion, baseline: 0.08}
  secondary:
    - {id: stay, name: Stay, type: retention, baseline: 31%}
    - {id: hours, name: Hours, type: mean, baseline: 0.5}
  guardrails:
    - {id: errors, name: Errors, type: proportion, baseline: 0.0005, margin: {value: 0.1, kind: relative}}
`;
    const prd = `spec: prd/v1
id: a
title: A
status: draft
metrics:
  - {id: rate, name: Rate, type: proportion, baseline: 0.31, target: 0.36, actual: 0.333}
  - {id: stay, name: Stay, baseline: 8%, target: 0.09}
  - {id: hours, name: Hours, type: quantile, baseline: 0.5, target: 0.25}
`;
    const markdown = (text: string): string => pageMarkdown(pageOf(specOf(text)));
    for (const share of ['8 %', '31 %', '0.05 %', '10 %']) assert(markdown(brief).includes(share), `${share} in ${markdown(brief)}`);
    assert.doesNotMatch(markdown(brief), /0\.08|31%|0\.0005|50 %/);
    assert.match(markdown(brief), /\b0\.5\b/);
    const [, ...blocks] = pageOf(specOf(prd)).sections.find(({ id }) => id === 'metrics')?.blocks ?? [];
    const [table] = blocks;
    assert(table?.type === 'table');
    assert.deepEqual(table.rows.map(({ cells }) => cells.map(({ text }) => text).slice(-3)), [['31 %', '36 %', '33.3 %'], ['8 %', '9 %', '–'], ['0.5', '0.25', '–']]);
    assert.match(bodyHtml(pageOf(specOf(prd))), /Rate from 31 % to 36 %, now 33\.3 %; Stay from 8 % to 9 %; Hours from 0\.5 to 0\.25\./);
  });

  it('lets a long name go on in the next line between two of its words, also where a writer mentions it', () => {
    const text = `spec: prd/v1
id: a
title: A
status: draft
problem:
  statement: It lowers \`setup_completion_rate\`, as "-" in -1 or the_rate_of_all_the_new_accounts do.
metrics:
  - {id: setup_completion-rate, name: setup_completion_rate_of_accounts, target: 1}
`;
    const html = bodyHtml(pageOf(specOf(text)));
    assert(html.includes('<code>setup_<wbr>completion-<wbr>rate</code>'));
    assert(html.includes('<code>setup_<wbr>completion_<wbr>rate</code>'));
    assert(html.includes('the_<wbr>rate_<wbr>of_<wbr>all_<wbr>the_<wbr>new_<wbr>accounts'));
    assert(html.includes('&quot;-&quot; in -1'), html);
    assert.doesNotMatch(html.replace(/>[^<]*/g, '>'), /="[^"]*<wbr/);
    assert(pageMarkdown(pageOf(specOf(text))).includes('setup_completion-rate'), 'in Markdown it is as it was');
  });

  it('says what was found where it was found', () => {
    const page = pageOf(specOf(spec));
    const metrics = page.sections.find(({ id }) => id === 'metrics');
    assert((metrics?.blocks[0]?.findings ?? []).some(({ rule }) => rule === 'unknown-value'));
    assert(page.findings.every(({ span }) => span.start < spec.indexOf('problem:')));
  });

  it('makes one sentence of a bet, in which names keep their capitals', () => {
    const bet = (because: string, change: string, outcome: string): string => {
      const text = `spec: experiment/v1\nid: a\ntitle: What clients of ours read\nstatus: draft\nhypothesis:\n  because: ${because}\n  change: ${change}\n  outcome: ${outcome}\n`;
      const [card] = pageOf(specOf(text)).sections.find(({ id }) => id === 'hypothesis')?.blocks ?? [];
      const [prose] = card?.type === 'group' ? card.blocks : [];
      return prose?.type === 'prose' ? prose.text.replaceAll('*', '').replace(/\s+/g, ' ') : '';
    };
    assert.match(bet('Clients leave.', 'Showing less.', 'The list helps.'), /^Because clients leave, we believe that showing less will lead to this: the list helps\. /);
    assert.match(bet('Paris leaves.', 'VAT in the price.', 'IPhones sell.'), /^Because Paris leaves, we believe that VAT in the price will lead to this: IPhones sell\. /);
  });

  it('knows where each part comes from', () => {
    const html = bodyHtml(pageOf(specOf(spec)));
    const at = spec.indexOf('problem:');
    assert(html.includes(`data-start="${at}"`));
  });

  it('writes prose as Markdown', () => {
    const a = specOf(spec);
    assert.match(bodyHtml(pageOf(a)), /<p>People leave\.<\/p>\s*<p>They <strong>misspell<\/strong> names\.<\/p>/);
    assert.match(pageMarkdown(pageOf(a)), /^# Search that finds typos\n\n\*PRD\*\n/);
  });

  it('lets hostile text do nothing', () => {
    const hostile = `spec: prd/v1
id: "<script>alert(1)</script>"
title: "<img src=x onerror=alert(1)> ](javascript:alert(1))"
status: "<b onclick='x'>"
team:
  core-pm: "</style><script>alert(2)</script>"
problem:
  statement: "<script>alert(3)</script> [a](javascript:alert(4)) ![b](https://example.com/huge.png) <https://example.com> [c](data:text/html,x) [d](command:x)"
  "<script>": "<svg onload=alert(5)>"
metrics:
  - id: '" onmouseover="alert(6)'
    name: '<iframe src="https://example.com">'
`;
    assert.doesNotMatch(pageMarkdown(pageOf(specOf(hostile))).replace(/`[^`]*`/g, ''), /<(?:script|img|svg|iframe|b)\b/);
    const html = documentHtml(pageOf(specOf(hostile)));
    const tags = new Set([...html.matchAll(/<\/?([a-z][\w-]*)/gi)].map((match) => (match[1] ?? '').toLowerCase()));
    for (const tag of ['script', 'img', 'iframe', 'svg', 'b']) assert(!tags.has(tag), tag);
    assert.doesNotMatch(html, /(?:href|src)="(?!https:\/\/example\.com|mailto:)/);
    assert.doesNotMatch(html, /<[^>]*\son\w+=(?![^<]*&quot;)/);
  });
});

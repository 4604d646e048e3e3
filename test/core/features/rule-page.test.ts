import { strict as assert } from 'node:assert';
import { rulePage } from '../../../src/core/features/rule-page.js';
import { ruleDocsIn } from '../../../src/core/features/rule-docs.js';
import { ruleMeta, ruleMetas } from '../../../src/core/rules/catalog.js';
import { ProductSpecs } from '../../../src/core/service.js';
import { today } from '../../support/fixture.js';
import { ruleDocs } from '../../support/rule-docs.js';

function pageOf(id: string): string {
  const meta = ruleMeta(id);
  assert(meta, id);
  return rulePage(meta, ruleDocs(id));
}

describe('rule pages', () => {
  it('say everything there is to know about a rule', () => {
    assert.equal(
      pageOf('unknown-role'),
      `# Not a role

\`unknown-role\` · PRD, experiment brief, launch brief, team settings file

## What it says

There is no role "product-marketing". A product marketing manager is pmm.

## Why it matters

Titles differ from company to company, so ownership is worked out from roles. A role nobody knows owns nothing.

## How to fix it

Use one of the roles that the message lists, and keep your own job title as \`title\`.

## How serious it is

- In a draft: a warning
- While it is being agreed on: an error
- Once the plan is firm (from \`approved\`; in an experiment brief from \`ready\`): an error
- In archived and abandoned specs: an error

## Example

This is pointed out:

\`\`\`yaml
spec: prd/v1
id: search
title: Search
status: draft
team:
  product-marketing: Ana Ruiz
\`\`\`

This is fine:

\`\`\`yaml
spec: prd/v1
id: search
title: Search
status: draft
team:
  pmm:
    person: Ana Ruiz
    title: Product marketing lead
\`\`\`

## How to silence it

For one place, with a comment above it or behind it on the same line. Say why:

\`\`\`yaml
# product-specs-ignore unknown-role: the reason
\`\`\`

For a whole file:

\`\`\`yaml
# product-specs-ignore-file unknown-role: the reason
\`\`\`

For everybody, in the team settings (\`product-specs.yaml\`). Besides \`off\` there are \`info\`, \`warning\` and \`error\`:

\`\`\`yaml
rules:
  unknown-role: off
\`\`\`

## Where it comes from

[Roles Before Titles](https://www.pragmaticinstitute.com/resources/articles/product/product-marketing-or-product-management/), Pragmatic Institute`,
    );
  });

  it('name the weight once where it is always the same, and where a rule keeps quiet', () => {
    const levels = (id: string): string | undefined => /## How serious it is\n\n([^]*?)\n\n##/.exec(pageOf(id))?.[1];
    assert.equal(levels('yaml-syntax'), '- Always: an error');
    assert.match(levels('required-by-status') ?? '', /^- In a draft: information\n.+: a warning\n.+: an error\n- In archived and abandoned specs: a warning\n- In what is archived as shipped: an error$/);
    assert.match(levels('acceptance-missing') ?? '', /\n- In archived and abandoned specs: not reported\n- In what is archived as shipped: an error$/);
    assert.match(levels('absolute-word') ?? '', /\n- In archived and abandoned specs: not reported$/);
  });

  it('say what the bad example makes a rule say, over several files too', () => {
    const says = (id: string): string => /## What it says\n\n([^]*?)\n\n##/.exec(pageOf(id))?.[1] ?? '';
    assert.equal(says('valid-date'), 'There is no day 2026-02-30 in the calendar. Check the month and the day.');
    assert.match(says('config-invalid'), /^Line 3 of product-specs\.yaml has a mistake, /);
    assert.match(says('file-too-large'), /^- This file has … million characters\./);
    const silent = ruleMetas.filter(({ id }) => says(id).includes('…'));
    assert.deepEqual(silent.map(({ id }) => id), ['file-too-large']);
  });

  it('name the sections, and a source that has no page', () => {
    const meta = ruleMeta('unknown-role');
    assert(meta);
    const docs = ruleDocs('unknown-role');
    const page = rulePage({ ...meta, kinds: ['prd'], sections: ['goals', 'metrics'], source: 'this-project' }, docs);
    assert.match(page, /^# Not a role\n\n`unknown-role` · PRD · `goals`, `metrics`\n/);
    assert.match(page, /\n## Where it comes from\n\nno outside source: our own advice$/);
    assert.match(rulePage({ ...meta, source: 'an article' }, docs), /\n\nan article$/);
  });

  it('exist for every rule, with all blanks filled', () => {
    assert(ruleMetas.length > 0);
    for (const { id } of ruleMetas) assert.doesNotMatch(pageOf(id), /undefined|\{\w+\}/, id);
  });

  it('are read from the text beside a rule, of which no part may be missing', async () => {
    const text = '## Why it matters\n\nSo.\n\n## How to fix it\n\nThus.\n\n## Example\n\nThis is pointed out:\n\n```yaml\na: 1\n```\n\nThis is fine:\n\n````yaml\na: "```"\n````\n';
    assert.deepEqual(ruleDocsIn(text, 'a'), { why: 'So.', howToFix: 'Thus.', examples: { bad: 'a: 1\n', good: 'a: "```"\n' } });
    assert.deepEqual(ruleDocsIn(text.replaceAll('\n', '\r\n'), 'a'), ruleDocsIn(text, 'a'));
    assert.throws(() => ruleDocsIn(text.replace('This is fine', 'Fine'), 'a'), /the text about the rule a lacks a part/);
    const asked: string[] = [];
    const service = new ProductSpecs({ read: (path) => (asked.push(path), Promise.resolve(text)) }, () => today);
    assert.match((await service.rulePage('srm')) ?? '', /^# .*\n[^]*## Why it matters\n\nSo\.\n/);
    assert.match((await service.ruleHover('srm')) ?? '', /^\*\*.*\*\*\n\nSo\.\n\nHow to fix it: Thus\.\n\nSource: /);
    assert.deepEqual(asked, ['src/core/rules/docs/srm.md', 'src/core/rules/docs/srm.md']);
    assert.equal(await service.rulePage('no-such-rule'), undefined);
    assert.equal(await service.ruleHover('no-such-rule'), undefined);
  });
});

/** The team settings are linted, completed and hovered like any spec. */
import { strict as assert } from 'node:assert';
import { complete } from '../../src/core/features/complete.js';
import { hover } from '../../src/core/features/hover.js';
import { check } from '../support/fixture.js';
import { inSettings, loaded, settings, team } from '../support/own-kind.js';

async function analysed(rest: string): Promise<{ readonly labels: readonly string[]; readonly markdown: string; readonly rule: string | undefined }> {
  const marked = `${settings}${rest}`;
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const a = (await loaded({ ...team, 'product-specs.yaml': text })).analyze(text, 'product-specs.yaml');
  assert(a.ours);
  return { labels: complete(a, offset).map(({ label, detail }) => `${label} | ${detail ?? ''}`), markdown: hover(a, offset)?.markdown ?? '', rule: hover(a, offset)?.rule };
}

describe('team settings', () => {
  it('are told the nearest of every name that does not exist', () =>
    check(`spec: config/v1
profile: no-pm
         ^^^^^ error unknown-value: \`no-pm\` is not a choice for \`profile\`. Did you mean \`no-pmm\`?
team:
  core-mp: Ana Ruiz
  ^^^^^^^ error unknown-role: There is no role "core-mp". Did you mean core-pm? A job title of your own goes into \`title\` under the role.
  design: {person: Bo Lind, covers: [reserch]}
                                     ^^^^^^^ error unknown-role: There is no role "reserch". Did you mean research? A job title of your own goes into \`title\` under the role.
ownership:
  prd.problm: {owner: core-pm}
  ^^^^^^^^^^ error unknown-reference: There is no section called \`prd.problm\`. Write the kind of spec, a dot and the section, such as \`prd.problem\`. Did you mean \`prd.problem\`?
  zzz.zzz: {owner: core-pm}
  ^^^^^^^ error unknown-reference: There is no section called \`zzz.zzz\`. Write the kind of spec, a dot and the section, such as \`prd.problem\`. Completion lists them all.
approvals:
  lunch: [engineering]
  ^^^^^ error unknown-reference: There is no kind of spec called \`lunch\`. Did you mean \`launch\`?
  prd: [enginering]
        ^^^^^^^^^^ error unknown-role: There is no role "enginering". Did you mean engineering? A job title of your own goes into \`title\` under the role.
rules:
  mising-key: error
  ^^^^^^^^^^ error unknown-reference: There is no rule called \`mising-key\`. Did you mean \`missing-key\`?
  missing-key: eror
               ^^^^ error unknown-value: \`eror\` is not a choice for \`missing-key\`. Did you mean \`error\`?
metrics:
  - id: trials
  - id: trials
        ^^^^^^ error duplicate-id: Another metric is already called \`trials\`. Give each its own id, so that a reference says which one is meant.
files:
  "a/*.yaml": experimnt
              ^^^^^^^^^ error unknown-reference: There is no kind of spec called \`experimnt\`. Did you mean \`experiment\`?
  "b/*.yaml": experiment
`));

  it('know the team\'s own kinds everywhere', async () => {
    const rest = 'ownership:\n  discovery.problem: {owner: design}\n  discovery.method: {owner: design}\napprovals: {discovery: [design]}\nfiles: {"talks/*.yaml": discovery}\n';
    const found = await inSettings({ ...team, 'product-specs.yaml': settings + rest });
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^discovery\.method: error unknown-reference: There is no section called `discovery\.method`\./);
  });

  it('say nothing of sections of a kind that nobody can read', async () => {
    const rest = 'ownership:\n  discovery.anything: {owner: design}\n';
    assert.deepEqual((await inSettings({ 'product-specs.yaml': settings + rest })).map((line) => line.split(': ')[1]), ['error own-kind']);
  });

  it('offer what each place can hold', async () => {
    const sections = (await analysed('ownership:\n  <|>')).labels;
    assert(sections.includes('prd.problem | Problem') && sections.includes('discovery.interviews | Interviews'));
    assert.deepEqual((await analysed('approvals:\n  <|>')).labels, ['prd | PRD', 'experiment | experiment brief', 'launch | launch brief', 'discovery | discovery brief']);
    assert.equal((await analysed('approvals:\n  prd: [<|>]')).labels[0], 'core-pm | Core product manager');
    assert.deepEqual((await analysed('files:\n  "a/*.yaml": <|>')).labels.map((label) => label.split(' ')[0]), ['prd', 'experiment', 'launch', 'discovery']);
    assert((await analysed('rules:\n  <|>')).labels.includes('missing-key | A line every spec starts with is missing'));
    assert.deepEqual((await analysed('rules:\n  missing-key: <|>')).labels.map((label) => label.split(' ')[0]), ['off', 'info', 'warning', 'error']);
    assert.deepEqual((await analysed('profile: <|>')).labels.map((label) => label.split(' ')[0]), ['default', 'no-pmm', 'no-growth-pm', 'pm-only']);
    assert((await analysed('team:\n  design:\n    covers: [<|>]')).labels.includes('research | Research'));
    assert.deepEqual((await analysed('    <|>')).labels.map((label) => label.split(' ')[0]), ['template', 'suffix']);
  });

  it('explain what stands in them', async () => {
    assert.match((await analysed('ownership:\n  discovery.pro<|>blem: {owner: design}\n')).markdown, /^\*\*Problem\*\* \(section of a discovery brief\)[^]*\*\*Usual owner:\*\* research\n- \*\*Contributors:\*\* core PM[^]*Research talks to people every week\.$/);
    assert.match((await analysed('approvals:\n  disco<|>very: [design]\n')).markdown, /^\*\*Kind of spec\*\* `discovery`\n\nWhat we want to learn[^]*\*\*First line:\*\* `spec: discovery\/v1`\n- \*\*File name ends in:\*\* `\.discovery\.yaml` or `\.discovery\.yml`$/);
    assert.match((await analysed('files:\n  "a/*.yaml": p<|>rd\n')).markdown, /^\*\*Kind of spec\*\* `prd`/);
    assert.match((await analysed('team:\n  rese<|>arch: Li Wei\n')).markdown, /^\*\*Research\*\*[^]*\*\*People:\*\* Li Wei\n- \*\*Usually drives:\*\* Problem, Interviews \(discovery brief\)\n/);
    const rule = await analysed('rules:\n  missing-<|>key: error\n');
    assert.match(rule.markdown, /^\*\*A line every spec starts with is missing\*\*\n\nSource: /);
    // What more there is to say of it is read from the text beside it.
    assert.equal(rule.rule, 'missing-key');
    assert.equal((await analysed('files:\n  "a/*.yaml": p<|>rd\n')).rule, undefined);
  });
});

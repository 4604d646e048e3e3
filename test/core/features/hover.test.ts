import { strict as assert } from 'node:assert';
import { statusEdits } from '../../../src/core/features/change-status.js';
import { hover } from '../../../src/core/features/hover.js';
import { ruleText } from '../../../src/core/features/named.js';
import { gapsAfter } from '../../../src/core/features/status-gate.js';
import { profiles } from '../../../src/core/ownership/knowledge.js';
import { kinds } from '../../../src/core/schema/catalog.js';
import { ruleDocs } from '../../support/rule-docs.js';
import { cursor } from './support.js';

const prd = 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n';
const experiment = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n';

/** What the hover is on, then its text. */
function at(fixture: string): string | undefined {
  const { a, text, offset } = cursor(fixture);
  const found = hover(a, offset);
  return found && `[${text.slice(found.span.start, found.span.end)}]\n${found.markdown}`;
}

function check(fixture: string, expected: string): void {
  assert.equal(at(fixture), expected.replace(/^\n/, '').trimEnd());
}

/** The list of who is involved. */
function involved(fixture: string): readonly string[] {
  return (at(fixture) ?? '').split('\n\n')[2]?.split('\n') ?? [];
}

/** The list of reasons without links. */
function reasons(fixture: string): readonly string[] {
  const part = (at(fixture) ?? '').split('\n\n').find((block) => block.startsWith('**Why this owner**')) ?? '';
  return part.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').split('\n').slice(1);
}

describe('hover on a section', () => {
  it('says what it is for, who is involved, why, and what is good', () => {
    check(
      `${experiment}team: {growth-pm: Ana Ruiz, data: [Li Wei, Tom Nguyen]}\nmet<|>rics:\n  primary: {}\n`,
      `
[metrics]
**Metrics**

The numbers that decide: one primary, a few secondary ones to understand it, and guardrails that must not get worse.

- **Owner:** growth PM · Ana Ruiz
- **Contributors:** data (Li Wei, Tom Nguyen)
- **Must agree:** core PM on guardrails

**What good looks like**
- One primary metric that the change can move within the test, a rate rather than a total.
- Guardrails protect what customers value, each with the loss you would still accept.

**Why this owner**
- The growth PM answers for one business number. The core PM knows which value to customers must not suffer for it, and so agrees to the guardrails. ([Hotjar](https://www.hotjar.com/growth-product-management/), [Productboard](https://www.productboard.com/blog/what-core-and-growth-product-managers-can-teach-each-other/))
`,
    );
  });

  it('says so when nobody is named yet, and names the other role of a shared section', () => {
    assert.deepEqual(involved(`${prd}horizon: next\npositio<|>ning:\n  x: 1\n`).slice(0, 3), [
      '- **Owner:** core PM · nobody named yet',
      '- **Shared with:** PMM',
      '- **Contributors:** sales',
    ]);
  });

  it('keeps the chain of reasons, the condition in words', () => {
    const found = reasons(`${prd}horizon: next\npositio<|>ning:\n  x: 1\n`);
    assert.equal(found.length, 2);
    assert.match(found[1] ?? '', /^- Because horizon is next and status is draft: .+ \(Pragmatic Institute, PM vs PMM, our own advice\)$/);
    const pricing = reasons(`${experiment}changes: [copy, price]\nvar<|>iants: []\n`);
    assert.match(pricing[1] ?? '', /^- Because what changes is price: /);
  });

  it('names who approves once that is known or matters, from the approvals of the spec or the team', () => {
    const approver = (fixture: string): string | undefined => involved(fixture).find((line) => line.startsWith('- **Approver:**'))?.slice('- **Approver:** '.length);
    const spec = (status: string, more: string): string => `spec: prd/v1\nstatus: ${status}\n${more}prob<|>lem: {}\n`;
    assert.equal(approver(spec('in-review', '')), undefined);
    assert.equal(approver(spec('approved', '')), 'not named');
    assert.equal(approver(spec('draft', 'approvals: [{role: executive, person: Ines <b>}, {role: engineering}]\n')), 'executive (Ines \\<b\\>), engineering');
    assert.equal(approver(spec('draft', 'approvals: [{role: core-pm, person: Ana}]\n')), undefined);
    assert.equal(approver(spec('draft', 'approvals: [{role: legal, person: Lou}]\nownership: {problem: {approver: legal}}\n')), 'legal (Lou)');
    const settings = '== product-specs.yaml ==\nspec: config/v1\napprovals: {prd: [executive], launch: [sales]}\nteam: {executive: Ines}\n== a.yaml ==\n';
    assert.equal(approver(settings + spec('draft', '')), 'executive (Ines)');
  });

  it('lists nobody both as contributor and as agreeing', () => {
    const lines = involved(`${experiment}changes: [price]\nvar<|>iants: []\n`);
    const agreeing = lines.find((line) => line.startsWith('- **Must agree:** ')) ?? '';
    assert.match(agreeing, /PMM/);
    assert.doesNotMatch(lines.find((line) => line.startsWith('- **Contributors:** ')) ?? 'none', /PMM|none/);
  });

  it('says what to do about a gap', () => {
    const fixture = `${prd}team: {design: none, legal: none}\nownership:\n  design: {must_agree: [legal, security], approver: Bo Chen}\ndes<|>ign:\n  x: 1\n`;
    assert.deepEqual(involved(fixture), [
      '- **Owner:** nobody. This team has no design role: name somebody for it under `team`, or say under `ownership` who takes this section.',
      '- **Contributors:** core PM, research',
      '- **Must agree:** legal (this team has none: name somebody under `team`), security',
      '- **Approver:** Bo Chen',
    ]);
    assert.equal(reasons(fixture).at(-1), '- This team has no design role (the team says so), and nobody covers that work: name somebody under team.');
  });

  it('says who stands in and shows both views of a team without the role', () => {
    const fixture = '== product-specs.yaml ==\nspec: config/v1\nprofile: no-pmm\nteam:\n  core-pm: Ana Ruiz\n== a.launch.yaml ==\nspec: launch/v1\nid: a\ntitle: A\nstatus: draft\nmess<|>aging: {}\n';
    assert.equal(involved(fixture)[0], '- **Owner:** core PM · Ana Ruiz');
    assert.deepEqual(reasons(fixture), [
      '- This team has no product marketing manager (the profile "No product marketing" leaves it out), so it falls to the core product manager, who is next in line.',
      '- Without product marketing the PM does both the work on the shelf (what is in the product) and off the shelf (packaging and price). (PM vs PMM)',
      '- There is another view: one person seldom does both well, and merging the two roles does not scale. (PM Excellence blog)',
    ]);
  });

  it('says so when somebody covers the role besides their own, and what the sources think of it', () => {
    const fixture = `${experiment}team:\n  core-pm: {person: Ana Ruiz, covers: [growth-pm]}\nhypo<|>thesis: {}\n`;
    assert.equal(involved(fixture)[0], '- **Owner:** growth PM · Ana Ruiz (core PM, who covers this too)');
    assert.equal(reasons(fixture).length, 3);
    assert.equal(reasons(`${experiment}team:\n  growth-pm: Bo\n  core-pm: {person: Ana Ruiz, covers: [growth-pm]}\nhypo<|>thesis: {}\n`).length, 1);
  });

  it('says who agrees in place of a missing role', () => {
    assert.equal(
      involved(`${experiment}changes: [price]\nteam: {pmm: none, core-pm: Ana}\nvar<|>iants: []\n`)[2],
      '- **Must agree:** core PM (Ana) in place of PMM',
    );
  });

  it('shows exceptions, with everything people wrote as inert text', () => {
    const fixture = `${prd}team:
  research: {person: "<img src=x> Ana", title: "Head [of](command:x)"}
ownership:
  problem:
    owner: research
    approver: executive
    must_agree: [legal]
    informed: [sales, docs]
    reason: "**because** [click](command:evil) <b>x</b>"
prob<|>lem: {}
`;
    assert.deepEqual(involved(fixture), [
      '- **Owner:** research (Head \\[of\\]\\(command\\:x\\)) · \\<img src=x\\> Ana',
      '- **Contributors:** customer success, sales',
      '- **Must agree:** legal',
      '- **Informed:** sales, docs',
      '- **Approver:** executive',
    ]);
    assert.match(at(fixture) ?? '', /- This spec makes research its driver: \\\*\\\*because\\\*\\\* \\\[click\\\]\\\(command\\:evil\\\) \\<b\\>x\\<\/b\\>$/m);
  });

  it('is readable for every section in every profile: short, and without HTML', () => {
    let seen = 0;
    for (const profile of profiles) {
      for (const kind of kinds) {
        for (const section of kind.sections) {
          const config = `== product-specs.yaml ==\nspec: config/v1\nprofile: ${profile.id}\nteam:\n  core-pm: Ana Ruiz\n`;
          const text = at(`${config}== a.yaml ==\nspec: ${kind.tag}\nstatus: draft\nhorizon: next\nwork_type: growth\nchanges: [price]\n<|>${section}: {}\n`) ?? '';
          const why = (text.split('**Why this owner**\n')[1] ?? '').split('\n').map((line) => line.replace(/ \([^()]*(\([^()]*\)[^()]*)*\)$/, ''));
          assert(why.length >= 1 && why.length <= 3 && why.every((line) => line.startsWith('- ') && line.length <= 202), why.join('\n'));
          assert(text.split('\n').length - 1 <= 25, `${profile.id} ${kind.id}.${section}:\n${text}`);
          assert.doesNotMatch(text, /(?<!\\)<|undefined|\bnull\b/);
          seen++;
        }
      }
    }
    assert.equal(seen, profiles.length * kinds.reduce((sum, { sections }) => sum + sections.length, 0));
  });
});

describe('hover on a field', () => {
  it('says what to write, when it is needed, and shows an example', () => {
    check(
      `${experiment}variants:\n  - key: a\n    wei<|>ght: 50\n`,
      `
[weight]
**Weight**

The share of the test's users who get this variant, in percent. All weights together make 100; equal weights need the fewest users.

- **Write:** a percentage such as 50
- **Unit:** percent: 50 and 50% mean the same
- **Needed:** from status \`ready\`

**Example**
\`\`\`yaml
weight: 50
\`\`\`
`,
    );
  });

  it('lists the choices instead of a form', () => {
    check(
      `${experiment}hypothesis:\n  direc<|>tion: increase\n`,
      `
[direction]
**Direction**

Which way you expect the metric to move.

- **Needed:** from status \`ready\`

**Choices**
- \`increase\` More is better, as with completed checkouts.
- \`decrease\` Less is better, as with refunds or waiting time.

**Example**
\`\`\`yaml
direction: increase
\`\`\`
`,
    );
  });

  it('lists the choices of a list', () => {
    const text = at(`${experiment}chan<|>ges: [price]\n`) ?? '';
    assert.match(text, /- \*\*Write:\*\* a list, each line starting with `- `\n\n\*\*Choices\*\*\n- `interface` What users see/);
  });

  it('names the default, the unit and what it refers to', () => {
    assert.match(at(`${experiment}variants:\n  - con<|>trol: true\n`) ?? '', /\n- \*\*Write:\*\* `true` or `false`\n- \*\*Default:\*\* `false`\n/);
    assert.match(at(`${experiment}schedule:\n  dura<|>tion_days: 7\n`) ?? '', /\n- \*\*Write:\*\* a whole number of days\n\n/);
    assert.match(at(`${experiment}schedule:\n  daily_el<|>igible: 7\n`) ?? '', /\n- \*\*Unit:\*\* users\n/);
    assert.match(at(`${experiment}hypothesis:\n  met<|>ric: x\n`) ?? '', /\n- \*\*Refers to:\*\* metric\n/);
    assert.match(at(`${experiment}pr<|>d: x\n`) ?? '', /\n- \*\*Refers to:\*\* PRD\n/);
    assert.doesNotMatch(at(`${experiment}auth<|>or: x\n`) ?? '', /Refers to/);
  });

  it('says what is always needed, and on what else it depends', () => {
    assert.match(at(`${prd}<|>horizon: next\n`) ?? '', /\n- \*\*Needed:\*\* from status `draft`\n/);
    assert.match(at('spec: prd/v1\n<|>id: a\n') ?? '', /\n- \*\*Needed\*\* in every spec\n/);
    const needed = (fixture: string): string | undefined => /\*\*Needed:\*\* (.+)/.exec(at(fixture) ?? '')?.[1];
    assert.equal(needed('spec: launch/v1\n<|>summary: x\n'), 'from status `draft`, when there is no `prd`');
    assert.equal(
      needed(`${prd}metrics:\n  - act<|>ual: 1\n`),
      'from status `launched`, when `role` here is `primary` or `secondary` and the day under `review_by` has passed',
    );
    assert.match(needed(`${prd}requirements:\n  - <|>acceptance: x\n`) ?? '', /^from status `[a-z-]+`/);
  });

  it('says what a field of the team\'s own is', () => {
    check(`${prd}x-o<|>wn: 1\n`, '[x-own]\n**A field of your own**\n\nWhatever your team wants to keep here. Names that begin with `x-` are yours; nothing checks them.');
  });
});

describe('hover on the status', () => {
  const next = (fixture: string): readonly string[] => {
    const lines = (at(fixture) ?? '').split('\n');
    const from = lines.findIndex((line) => line.startsWith('- **Next:**'));
    const rest = from < 0 ? [] : lines.slice(from + 1);
    const end = rest.findIndex((line) => !line.startsWith('  - '));
    return from < 0 ? [] : [lines[from] ?? '', ...rest.slice(0, end < 0 ? undefined : end)];
  };
  const silence = '# product-specs-ignore-file ';
  const team = 'team: {core-pm: "Ana *Ruiz*"}\n';

  it('lists what the next one still needs by section, with the owner, on key and value', () => {
    const value = next(`${prd.replace('draft', 'dra<|>ft')}${team}horizon: next\n`);
    assert.equal(value[0], '- **Next:** `in-review`. Still needed:');
    assert(value.includes('  - **Personas** (core PM · Ana \\*Ruiz\\*): The section is missing'));
    assert.deepEqual(next(`${prd.replace('status', 'sta<|>tus')}${team}horizon: next\n`), value);
  });

  it('shows seven sections at most, and counts what else there is in each', () => {
    const lines = next(`${experiment.replace('draft', 'dra<|>ft')}`);
    assert.equal(lines.length, 9);
    assert.match(lines.at(-1) ?? '', /^ {2}- and \d+ more$/);
    assert(lines.some((line) => /, and \d+ more$/.test(line) && !line.startsWith('  - and ')));
    assert(lines.every((line) => line.length < 170));
  });

  it('keeps words of the spec as they are', () => {
    const lines = next(`${prd.replace('draft', 'dra<|>ft')}evidence: [{id: e, kind: "<b>[x](y)", date: 2026-10-01}]\nnon_goals: [{item: "[x](y) for *some*"}]\ngoals: [{outcome: "*a* <b>"}]\n`);
    assert(lines.some((line) => line.includes('`<b>[x](y)`')), lines.join('\n'));
    assert(lines.every((line) => !/<b>|\]\(/.test(line.replace(/`[^`]*`/g, ''))), lines.join('\n'));
  });

  it('says so when nothing is missing', () => {
    const { a } = cursor(`${prd}horizon: next\nproblem: {statement: Nobody finds it.}\n`);
    const rules = [...new Set(gapsAfter(a, statusEdits(a.spec, 'in-review')).map(({ rule }) => rule))].join(', ');
    const text = `${silence}${rules}: a test\n${prd.replace('draft', 'dra<|>ft')}horizon: next\nproblem: {statement: Nobody finds it.}\n`;
    assert.deepEqual(next(text), ['- **Next:** Nothing is missing for `in-review`.']);
  });

  it('says nothing of what comes next where nothing does', () => {
    for (const status of ['laun<|>ched', 'arch<|>ived', 'drf<|>at']) assert.deepEqual(next(prd.replace('draft', status)), []);
    assert.deepEqual(next(`${prd}requirements:\n  - {sta<|>tus: draft}\n`), []);
  });
});

describe('hover on a value', () => {
  it('says what a choice means', () => {
    check(`${experiment.replace('draft', 'aban<|>doned')}`, '[abandoned]\n**Status** `abandoned`\n\nGiven up before it could give an answer.');
    check(`${experiment}changes: [price, "co<|>py"]\n`, '["copy"]\n**Kind of change** `copy`\n\nWords: headlines, labels, messages.');
  });

  it('names the owner of an entry that has one of its own, on key and value', () => {
    const risk = (type: string): string => `${prd}team: {engineering: Ada}\nrisks:\n  - id: a\n    ${type}\n`;
    check(
      risk('type: feas<|>ibility'),
      '[feasibility]\n**Kind of risk** `feasibility`\n\nWe may not be able to build it with the time, skills and technology we have.\n\n- **Owner of this entry:** engineering · Ada',
    );
    assert.match(at(risk('ty<|>pe: usability')) ?? '', /\n- \*\*Owner of this entry:\*\* design · nobody named yet\n/);
    assert.match(at(risk('type: oth<|>er')) ?? '', /\n- \*\*Owner of this entry:\*\* core PM · nobody named yet$/);
    assert.match(at(`${prd}team: {design: none}\nrisks:\n  - type: usa<|>bility\n`) ?? '', /\n- \*\*Owner of this entry:\*\* core PM · nobody named yet$/);
    assert.match(at(`${prd}team: {core-pm: none}\nrisks:\n  - type: val<|>ue\n`) ?? '', /\n- \*\*Owner of this entry:\*\* nobody in this team$/);
    assert.doesNotMatch(at(risk('likeli<|>hood: low')) ?? 'none', /Owner of this entry|^none/);
  });

  it('says nothing on free text, numbers, dates, comments, unknown keys and empty places', () => {
    for (const text of ['title: A sto<|>ry', 'created: 2026-0<|>1-02', '# com<|>ment', 'unkn<|>own: 1', 'unknown: va<|>lue', 'summary: <|>', 'problem:\n  statement: |\n    lo<|>ng', '<|>']) {
      assert.equal(at(`spec: prd/v1\n${text}\n`), undefined, text);
    }
    assert.equal(at(`${experiment}schedule:\n  duration_days: 1<|>4\n`), undefined);
    assert.equal(at(`${experiment}status: dra<|>fty\n`.replace('status: draft\n', '')), undefined);
    assert.equal(at('spec: prd/v1\nsummary: &x A\nauthor: *<|>x\n'), undefined);
  });
});

describe('hover on a name', () => {
  it('says what it refers to in this file', () => {
    check(`${experiment}hypothesis:\n  metric: tri<|>al\nmetrics:\n  primary: {id: trial, name: "Trials <b>"}\n`, '[trial]\n**Metric** `trial`\n\nTrials \\<b\\>');
    check(`${experiment}results:\n  counts: {cont<|>rol: 5}\nvariants:\n  - key: control\n`, '[control]\n**Variant** `control`');
    check(
      `${prd}goals:\n  - metrics: [m<|>1]\nmetrics:\n  - {id: m1, name: Trials}\n`,
      '[m1]\n**Metric** `m1`\n\nTrials',
    );
    assert.equal(at(`${experiment}hypothesis:\n  metric: tri<|>al\n`), undefined);
  });

  it('says what it refers to in another file, as inert text', () => {
    check(
      `== other.prd.yaml ==\nspec: prd/v1\nid: guest\ntitle: "*Guest*"\nstatus: draft\n== e.yaml ==\n${experiment}prd: gu<|>est\n`,
      '[guest]\n**PRD** `guest`\n\n\\*Guest\\*\n\n- **Status:** `draft`\n- **File:** `other.prd.yaml`',
    );
    assert.equal(at(`== other.launch.yaml ==\nspec: launch/v1\nid: guest\n== e.yaml ==\n${experiment}prd: gu<|>est\n`), undefined);
    assert.equal(at(`${experiment}prd: gu<|>est\n`), undefined);
  });

  it('explains a role, and where its work goes', () => {
    const role = (text: string): string => at(text)?.split('\n\n').at(-1) ?? '';
    assert.equal(
      role(`${prd}team:\n  pm<|>m: none\n`),
      '- **People:** nobody named yet\n- **Not in this team:** the work falls to core PM.\n- **Usually drives:** Positioning, Pricing, Go-to-market, Launch (PRD)\n- **Also called:** Product Marketing Manager, Product Marketer, Solutions Marketing Manager, Head of Product Marketing',
    );
    assert.match(role(`${prd}team:\n  leg<|>al: none\n`), /^- \*\*People:\*\* nobody named yet\n- \*\*Not in this team\*\*, and nobody covers the work\.\n/);
    assert.match(role(`${prd}team: {data: "<b>Li"}\nownership:\n  metrics: {owner: da<|>ta}\n`), /^- \*\*People:\*\* \\<b\\>Li\n- \*\*Also called:\*\*/);
    assert.equal(at(`${prd}ownership:\n  metrics: {owner: no<|>body}\n`), undefined);
  });

  it('says which roles a person has', () => {
    check(`${prd}author: An<|>a\nteam: {pmm: Ana, data: [Bo, Ana]}\n`, '[Ana]\n**Ana**\n\n- Product marketing manager\n- Data');
    check(`${prd}team:\n  pmm: A<|>na\n`, '[Ana]\n**Ana**\n\n- Product marketing manager');
    assert.equal(at(`${prd}author: Z<|>oe\n`), undefined);
  });

  it('shows a section with its owner here, and with its usual one in the team settings', () => {
    check(
      `${experiment}ownership:\n  met<|>rics: {owner: data}\n`,
      '[metrics]\n**Metrics** (section of an experiment brief)\n\nThe numbers that decide: one primary, a few secondary ones to understand it, and guardrails that must not get worse.\n\n- **Owner:** data · nobody named yet',
    );
    const config = '== product-specs.yaml ==\nspec: config/v1\nownership:\n';
    assert.match(at(`${config}  prd.ri<|>sks: {owner: pmm}\n`) ?? '', /^\[prd\.risks\]\n\*\*Risks\*\* \(section of a PRD\)\n\n.+\n\n- \*\*Usual owner:\*\* core PM\n- \*\*Contributors:\*\* legal, security\n\nFour risks, /);
    assert.match(at(`${config}  prd.tit<|>le: {owner: pmm}\n`) ?? '', /\*\*Ownership of a section\*\*/);
  });

  it('explains a rule in the team settings', () => {
    const { a, offset } = cursor('== product-specs.yaml ==\nspec: config/v1\nrules:\n  missing-<|>key: error\n');
    // All that there is to say of it is in the text beside the rule, which the editor reads once somebody hovers over its name.
    assert.equal(hover(a, offset)?.rule, 'missing-key');
    assert.equal(hover(a, offset)?.markdown, '**A line every spec starts with is missing**\n\nSource: no outside source: our own advice');
    assert.equal(
      ruleText('missing-key', ruleDocs('missing-key')),
      '**A line every spec starts with is missing**\n\nId, title and status are what other specs, lists and people go by.\n\nHow to fix it: Add the line near the top. The quick fix inserts it.\n\nSource: no outside source: our own advice',
    );
  });

  it('tells of the team\'s catalogue of metrics', () => {
    const config = '== product-specs.yaml ==\nspec: config/v1\nmetrics:\n  - {id: m1, name: Trials, definition: "All *trials*."}\n';
    check(`${config}== a.yaml ==\n${prd}goals:\n  - metrics: [m<|>1]\n`, "[m1]\n**Metric** `m1`\n\nTrials\n\nIn the team's catalogue: All \\*trials\\*.");
  });
});

describe('hover on what an experiment is planned from', () => {
  const plan = (analysis: string): string =>
    `${experiment}metrics:\n  primary: {id: rate, type: proportion, baseline: 10%}\n${analysis}`;

  it('shows the plan in numbers before the advice', () => {
    const shown = at(plan('analysis:\n  md<|>e: {value: 2%, kind: absolute}\n')) ?? '';
    assert.match(shown, /^\[mde\]\n\*\*Minimum detectable effect\*\*/);
    assert.match(shown, /\n\n\*\*The plan in numbers\*\*\n- \*\*Users per variant:\*\* 3,841/);
    assert.match(at(plan('ana<|>lysis:\n  mde: {value: 2%, kind: absolute}\n')) ?? '', /\n\n\*\*The plan in numbers\*\*\n- \*\*Users per variant:\*\* 3,841[^]*\n\n\*\*What good looks like\*\*\n/);
  });

  it('says why there are none', () => {
    assert.match(at(plan('sche<|>dule: {start: 2027-03-01}\n')) ?? '', /\n\n\*\*The plan in numbers\*\*\nNot computable here because there is no mde, .+\.\n/);
  });
});

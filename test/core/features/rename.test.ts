import { strict as assert } from 'node:assert';
import { lockPlan } from '../../../src/core/features/lock-plan.js';
import { prepareRename, rename } from '../../../src/core/features/rename.js';
import { applyEdits } from '../../../src/core/text.js';
import { specOf } from '../../support/fixture.js';
import { linked, renamed, type Linked } from './linked.js';

const settings = '== product-specs.yaml ==\nspec: config/v1\nteam:\n  growth-pm: {person: Ana Ruiz}\n  data: none\nmetrics:\n  - {id: trial, owner: Ana Ruiz}\n';
const a = '== a.experiment.yaml ==\nspec: experiment/v1\nid: quick\ntitle: quick\nprd: search\nauthor: Ana Ruiz\nhypothesis: {metric: trial, outcome: trial}\nmetrics:\n  primary: {id: trial}\n';
const b = '== b.prd.yaml ==\nspec: prd/v1\nid: search\nsummary: The trial of Ana Ruiz\nmetrics:\n  - id: trial\n    owner: ana ruiz\ngoals:\n  - id: trial\n';
const all = `${settings}${a}${b}== c.launch.yaml ==\nspec: launch/v1\nid: search-launch\nprd: search\n`;
const at = (fixture: string, text: string): Linked => linked(fixture.replace(text, `${text}<|>`));
/** A spec after a renaming, as its findings name what differs from the lock. */
async function afterRenaming(fixture: string, newName: string): Promise<{ readonly text: string; readonly found: readonly string[] }> {
  const root = linked(fixture);
  const result = await rename(root.a, root.offset, newName, root.files);
  assert('files' in result, JSON.stringify(result));
  const [file] = result.files.filter(({ path }) => path === 'a.prd.yaml');
  assert(file);
  const text = applyEdits(file.text, file.edits);
  return { text, found: lockFindings(text) };
}

function lockFindings(text: string): readonly string[] {
  return specOf(text).findings.filter(({ rule }) => ['post-approval-edit', 'yaml-syntax'].includes(rule)).map(({ message }) => message.split(' Change it')[0] ?? '');
}

/** With its approved sections locked. */
function lockedText(text: string): string {
  const fix = lockPlan(specOf(text));
  assert(fix);
  return applyEdits(text, fix.edits);
}

const header = '== a.prd.yaml ==\nspec: prd/v1\nid: a\n';

describe('rename', () => {
  it('changes a spec id in every file', async () => {
    const changed = ['b.prd.yaml:2 id: find', 'a.experiment.yaml:4 prd: find', 'c.launch.yaml:3 prd: find'];
    assert.deepEqual(await renamed(at(all, 'id: search'), 'find'), changed);
    assert.deepEqual(await renamed(at(all, 'prd: search'), ' find '), [changed[1], changed[0], changed[2]]);
  });

  it('changes a metric in specs and settings, but neither prose nor a goal of the same name', async () => {
    assert.deepEqual(await renamed(at(all, 'metric: trial'), 'trial_start'), [
      'a.experiment.yaml:6 hypothesis: {metric: trial_start, outcome: trial}',
      'a.experiment.yaml:8 primary: {id: trial_start}',
      'b.prd.yaml:5 - id: trial_start',
      'product-specs.yaml:6 - {id: trial_start, owner: Ana Ruiz}',
    ]);
    assert.deepEqual(await renamed(at(all, 'goals:\n  - id: trial'), 'try'), ['b.prd.yaml:8 - id: try']);
  });

  it('changes a person in specs and settings, in lists and alone', async () => {
    const more = '== d.prd.yaml ==\nspec: prd/v1\nteam:\n  design: [Li, "Ana Ruiz", Ana Ruiz-Diaz]\nchangelog:\n  - by: Ana Ruiz\n    change: Ana Ruiz asked for it.\n';
    assert.deepEqual(await renamed(at(`${all}${more}`, 'author: Ana Ruiz'), 'Ruiz, Ana'), [
      'a.experiment.yaml:5 author: Ruiz, Ana',
      'b.prd.yaml:6 owner: Ruiz, Ana',
      'd.prd.yaml:3 design: [Li, "Ruiz, Ana", Ana Ruiz-Diaz]',
      'd.prd.yaml:5 - by: Ruiz, Ana',
      'product-specs.yaml:3 growth-pm: {person: "Ruiz, Ana"}',
      'product-specs.yaml:6 - {id: trial, owner: "Ruiz, Ana"}',
    ]);
    assert.deepEqual(await renamed(at(all, 'owner: ana ruiz'), 'Ana Ruiz'), ['b.prd.yaml:6 owner: Ana Ruiz'], 'only capitals differ');
  });

  it('changes keys that are names, and what a locked plan recalls', async () => {
    const text = '== a.experiment.yaml ==\nspec: experiment/v1\nvariants:\n  - key: control\n  - {key: list}\nmetrics:\n  primary: {id: trial}\nplan:\n  primary: trial\n  weights: {control: 50, list: 50}\nresults:\n  winner: list\n';
    assert.deepEqual(await renamed(at(text, 'key: list'), 'check-list'), [
      'a.experiment.yaml:4 - {key: check-list}',
      'a.experiment.yaml:9 weights: {control: 50, check-list: 50}',
      'a.experiment.yaml:11 winner: check-list',
    ]);
    assert.deepEqual(await renamed(at(text, 'id: trial'), 'start'), ['a.experiment.yaml:6 primary: {id: start}', 'a.experiment.yaml:8 primary: start']);
  });

  describe('in a spec whose approved sections are locked', () => {
    const approved = `spec: prd/v1
id: a
title: A
status: approved
goals:
  - id: g.pay
    outcome: People pay, whatever g.pay is called.
    metrics: [rate]
  - {id: calm, outcome: Nobody calls.}
non_goals:
  - item: g.pay
metrics:
  - id: rate
    target: 36%
requirements:
  - id: R1
    text: Buyers pay without an account.
    goals: [g.pay, calm]
    acceptance:
      - id: AC1
        then: they pay
  - id: R2
    text: Buyers get a receipt by mail within a minute, with everything on it that an office asks for, in their own language.
    goals: [calm]
`;
    const file = (text: string, at: string): string => `== a.prd.yaml ==\n${text.replace(at, `${at}<|>`)}== b.prd.yaml ==\nspec: prd/v1\nid: b\nmetrics: [{id: rate}]\n`;
    const text = lockedText(approved);

    it('nothing has changed since the approval but the name, in the lock as in the spec', async () => {
      assert.deepEqual(lockFindings(text), []);
      for (const [at, name] of [['id: g.pay', 'pay'], ['id: rate', 'paid.share'], ['id: R1', 'R-1'], ['id: calm', 'R1x']] as const) {
        const renaming = await afterRenaming(file(text, at), name);
        assert.deepEqual(renaming.found, [], `${at} → ${name}`);
        assert.equal(renaming.text, lockedText(renaming.text), `${at} → ${name}: as if it had been locked under this name`);
      }
      const { text: pay } = await afterRenaming(file(text, 'id: g.pay'), 'pay');
      assert.match(pay, /^ {4}pay\.outcome: People pay, whatever g\.pay is called\.$/m);
      assert.match(pay, /^ {2}non_goals: "- item: g\.pay"$/m);
      assert.match(pay, /^ {4}R1\.goals: pay$/m);
    });

    it('also where the name is changed from another spec, and with other line ends and indents', async () => {
      const other = `== a.prd.yaml ==\n${text}== b.prd.yaml ==\nspec: prd/v1\nid: b\nmetrics: [{id: rate<|>}]\n`;
      assert.deepEqual((await afterRenaming(other, 'share')).found, []);
      const deep = text.replace(/^approved_content:\n(?: .*\n)+/m, (lock) => lock.replace(/^ +/gm, '$&$&'));
      assert.deepEqual((await afterRenaming(file(deep, 'id: g.pay'), 'pay')).found, []);
      assert.match(deep, /^ {8}g\.pay\.outcome/m);
      const windows = await afterRenaming(file(`${text.trimEnd().replaceAll('\n', '\r\n')}\n`, 'id: R1'), 'R-1');
      assert.deepEqual(windows.found, []);
      assert.match(windows.text, /\r\n {4}R-1\.text: [^\r\n]*\r\n/);
    });

    it('what was changed since still is, with the same words before and now', async () => {
      const changed = text
        .replace('outcome: People pay, whatever', 'outcome: People pay twice, whatever')
        .replace('    goals: [calm]', '    goals: [g.pay]')
        .replace('target: 36%', 'target: 40%')
        .replace('text: Buyers pay without', 'text: Buyers leave without');
      const before = lockFindings(changed);
      assert.equal(before.length, 3, before.join('\n'));
      for (const [at, name] of [['id: g.pay', 'pay'], ['id: calm', 'still'], ['id: rate', 'share'], ['id: R1', 'R-1'], ['id: R2', 'R-2']] as const) {
        const old = at.slice('id: '.length);
        const { found } = await afterRenaming(file(changed, at), name);
        const called = (message: string): string => message.replaceAll(/`[^`]*`/g, (place) => place.split(/(?<=`)|(?=`)/).map((part) => (part === old || part.startsWith(`${old}.`) ? name + part.slice(old.length) : part)).join(''));
        assert.deepEqual(found, before.map(called), `${at} → ${name}`);
      }
    });

    it('an entry that went, or a field of one, is still missed', async () => {
      const without = text.replace('    acceptance:\n      - id: AC1\n        then: they pay\n', '').replace('  - {id: calm, outcome: Nobody calls.}\n', '');
      const before = lockFindings(without);
      assert.equal(before.length, 2, before.join('\n'));
      const { found, text: after } = await afterRenaming(file(without, 'id: R1'), 'R-1');
      assert.deepEqual(found, before.map((message) => message.replace('R1.acceptance', 'R-1.acceptance')));
      assert.match(after, /^ {4}calm\.outcome: Nobody calls\.$/m);
    });
  });

  it('writes the name as the old one was written', async () => {
    const text = `${header}team:\n  data: 'Bo'\n  design: "Bo"\n  research: [Bo]\nauthor: >-\n  Bo\nchangelog:\n  - by: |\n      Bo\n    change: Bo\n  - by: Bo # Bo\n`;
    assert.deepEqual(await renamed(at(text, "'B"), "Bo: O'Neil #1"), [
      "a.prd.yaml:4 data: 'Bo: O''Neil #1'",
      'a.prd.yaml:5 design: "Bo: O\'Neil #1"',
      'a.prd.yaml:6 research: ["Bo: O\'Neil #1"]',
      'a.prd.yaml:7 author: "Bo: O\'Neil #1"',
      'a.prd.yaml:8 changelog:',
      'a.prd.yaml:9 - by: "Bo: O\'Neil #1"',
      'a.prd.yaml:10 change: Bo',
      'a.prd.yaml:11 - by: "Bo: O\'Neil #1" # Bo',
      'a.prd.yaml:12 ',
    ]);
    assert.deepEqual(await renamed(at(text, "'B"), 'Żoë "Z" Ö'), [
      'a.prd.yaml:4 data: \'Żoë "Z" Ö\'',
      'a.prd.yaml:5 design: "Żoë \\"Z\\" Ö"',
      'a.prd.yaml:6 research: [Żoë "Z" Ö]',
      'a.prd.yaml:7 author: Żoë "Z" Ö',
      'a.prd.yaml:8 changelog:',
      'a.prd.yaml:9 - by: Żoë "Z" Ö',
      'a.prd.yaml:10 change: Bo',
      'a.prd.yaml:11 - by: Żoë "Z" Ö # Bo',
      'a.prd.yaml:12 ',
    ]);
    assert.deepEqual(await renamed(at(`${header}goals:\n  - id: one\n`, 'id: one'), '2'), ['a.prd.yaml:4 - id: "2"']);
  });

  it('keeps line ends and everything else', async () => {
    const text = `${header}goals:\n  - id: one\n    outcome: "Find\\tone"\nrequirements:\n  - goals: [one, two]\n`.replaceAll('\n', '\r\n').replace('==\r\n', '==\n');
    const root = at(text, 'id: one');
    const result = await rename(root.a, root.offset, 'first', root.files);
    assert('files' in result);
    const [file] = result.files;
    assert(file);
    const expected = root.a.source.text.replace('id: one', 'id: first').replace('[one', '[first');
    assert.equal(applyEdits(file.text, file.edits), expected);
  });

  it('changes the text that aliases repeat once, and refuses where one means something else', async () => {
    const text = `${header}author: &bo Bo\nteam:\n  data: *bo\n  design: [*bo, Li]\n`;
    for (const place of ['&bo B', '*b', '[*b']) assert.deepEqual(await renamed(at(text, place), 'Bob'), ['a.prd.yaml:3 author: &bo Bob'], place);
    assert.equal(
      await renamed(at(`${text}title: *bo\n`, '*b'), 'Bob'),
      'On line 7, an alias (`*`) repeats `Bo` where it means something else. Write the text out there first. Nothing was renamed.',
    );
    assert.equal(
      await renamed(at(`${all}== d.prd.yaml ==\nspec: prd/v1\nauthor: &ana Ana Ruiz\ntitle: *ana\n`, 'author: Ana Ruiz'), 'Bob'),
      'On line 3 of d.prd.yaml, an alias (`*`) repeats `Ana Ruiz` where it means something else. Write the text out there first. Nothing was renamed.',
    );
  });

  it('refuses names that are taken, and says where', async () => {
    const taken = (text: string, name: string): Promise<readonly string[] | string> => renamed(at(all, text), name);
    assert.equal(await taken('id: quick', 'search'), '`search` is already the id of a PRD, on line 2 of b.prd.yaml. Choose an id that is free.');
    assert.equal(await taken('prd: search', 'quick'), '`quick` is already the id of an experiment brief, on line 2. Choose an id that is free.');
    const metrics = all.replace('  - {id: trial, owner: Ana Ruiz}', '  - {id: trial, owner: Ana Ruiz}\n  - {id: refunds, owner: Bo}');
    assert.equal(await renamed(at(metrics, 'metric: trial'), 'refunds'), '`refunds` is already the id of another metric, on line 7 of product-specs.yaml. Choose an id that is free.');
    assert.equal(
      await renamed(at(metrics, 'author: Ana Ruiz'), 'bo'),
      '`bo` is already somebody\'s name, on line 7 of product-specs.yaml. Two people of one name could not be told apart; write the full name.',
    );
    const own = `${header}goals:\n  - id: one\n  - id: two\nmetrics:\n  - id: three\n== z.prd.yaml ==\nspec: prd/v1\ngoals:\n  - id: four\n`;
    assert.equal(await renamed(at(own, 'id: one'), 'two'), '`two` is already the id of another goal, on line 5. Choose an id that is free.');
    assert.deepEqual(await renamed(at(own, 'id: one'), 'three'), ['a.prd.yaml:4 - id: three'], 'a metric may be called so');
    assert.deepEqual(await renamed(at(own, 'id: one'), 'four'), ['a.prd.yaml:4 - id: four'], 'and a goal of another file');
    assert.deepEqual(await renamed(at(own, 'id: one'), 'one'), [], 'nothing changes');
  });

  it('trusts the texts, not what is remembered of them', async () => {
    const root = at(all, 'prd: search');
    root.texts.set('c.launch.yaml', '# new\nspec: launch/v1\nid: x\nprd: "search"\n');
    root.texts.set('b.prd.yaml', 'spec: prd/v1\nid: renamed-already\n');
    assert.deepEqual(await renamed(root, 'find'), ['a.experiment.yaml:4 prd: find', 'c.launch.yaml:4 prd: "find"']);
    assert.deepEqual(await renamed(root, 'search-launch'), ['a.experiment.yaml:4 prd: search-launch', 'c.launch.yaml:4 prd: "search-launch"'], 'no longer taken');
    root.texts.delete('c.launch.yaml');
    assert.equal(await renamed(root, 'find'), '`search` stands in c.launch.yaml too, and that file cannot be read. Nothing was renamed.');
  });

  it('refuses names that cannot be written or mean something else', async () => {
    const refused = (text: string, name: string): Promise<readonly string[] | string> => renamed(at(all, text), name);
    assert.equal(
      await refused('id: search', 'Guest Checkout'),
      '`Guest Checkout` cannot be the id of a spec: use lower-case letters and digits, with hyphens between words, and at most 80 characters. `guest-checkout` would do.',
    );
    assert.match(String(await refused('id: search', 'x'.repeat(81))), /at most 80 characters/);
    assert.equal(await refused('metric: trial', 'trial start'), '`trial start` cannot be an id: only letters, digits, dots, hyphens and underscores can be used, without spaces.');
    assert.equal(await refused('goals:\n  - id: trial', 'a/b'), '`a/b` cannot be an id: only letters, digits, dots, hyphens and underscores can be used, without spaces.');
    assert.equal(await refused('author: Ana Ruiz', '  '), 'Write the new name.');
    assert.equal(await refused('author: Ana Ruiz', 'Ana\nRuiz'), 'A name stands on one line, without tabs.');
    assert.equal(await refused('author: Ana Ruiz', 'None'), '`None` means nobody, so that nobody can be called so.');
    assert.equal(await refused('author: Ana Ruiz', '<name>'), '`<name>` marks a place to fill. Write the name without `<` and `>`.');
  });

  it('works in text that is no file', async () => {
    const text = 'spec: prd/v1\ngoals:\n  - id: one\nrequirements:\n  - goals: [on<|>e]\n';
    assert.deepEqual(await renamed(linked(text), 'first'), ['here:3 - id: first', 'here:5 - goals: [first]']);
  });
});

describe('what can be renamed', () => {
  const prepared = (text: string): unknown => {
    const root = linked(text);
    const found = prepareRename(root.a, root.offset);
    return 'refusal' in found ? found.refusal : [root.a.source.text.slice(found.span.start, found.span.end), found.name];
  };

  it('is a name, without its quotes', () => {
    assert.deepEqual(prepared('spec: prd/v1\nid: a<|>\n'), ['a', 'a']);
    assert.deepEqual(prepared('spec: prd/v1\nauthor: "Ana <|>Ruiz"\n'), ['Ana Ruiz', 'Ana Ruiz']);
    assert.deepEqual(prepared("spec: prd/v1\nauthor: 'O''<|>Neil'\n"), ["'O''Neil'", "O'Neil"]);
    assert.deepEqual(prepared('spec: prd/v1\nauthor: &x Bo\nteam: {data: *<|>x}\n'), ['*x', 'Bo']);
  });

  it('is nothing else, and it is said why', () => {
    assert.equal(prepared('spec: prd/v1\ntitle: a<|>\n'), 'Only names can be renamed: ids of specs, metrics, goals and the like, and people. Put the cursor on one of them.');
    assert.equal(
      prepared('spec: prd/v1\nteam: {da<|>ta: Bo}\n'),
      'The names of roles are the same in all teams. To use your own job title, write it as `title` under the role in the team settings.',
    );
    assert.equal(prepared('spec: prd/v1\nownership: {met<|>rics: {owner: data}}\n'), 'The names of sections are given: they cannot be renamed.');
    assert.equal(prepared('spec: config/v1\nrules: {sr<|>m: off}\n'), 'The names of checks are given: they cannot be renamed.');
    assert.equal(prepared('spec: prd/v1\nauthor: <na<|>me>\n'), 'This is a place to fill, not a name yet. Write the name here instead.');
    assert.equal(prepared('spec: prd/v1\nteam: {data: no<|>ne}\n'), '`none` says that your team does not have this role: it is nobody\'s name.');
  });
});

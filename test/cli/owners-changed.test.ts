import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, unlinkSync, renameSync } from 'node:fs';
import { testFolders, type TestFolder } from '../support/command-line.js';

const settings = `spec: config/v1
team:
  core-pm: Ana Ruiz
  growth-pm: Jo Berg
  pmm: Lee Park
  legal: none
approvals:
  prd: [engineering, executive]
`;

const prd = `spec: prd/v1
id: search
title: Search
status: in-review
horizon: next
approvals:
  - {role: engineering, person: Kim Ito, decision: approved, date: 2026-11-02}
problem:
  # Asked in May.
  statement: >-
    Nobody finds a saved
    report.
  who: Analysts
goals:
  - {id: find, outcome: Analysts find reports}
positioning:
  category: Search
`;

const brief = `spec: experiment/v1
id: form
title: Shorter form
status: draft
hypothesis: {because: Long forms tire people.}
metrics:
  primary: {id: done_rate}
  guardrails: [{id: refunds}]
`;

interface Party {
  readonly role: string;
  readonly people: readonly string[];
}

interface Report {
  readonly since: string;
  readonly files: readonly {
    readonly path: string;
    readonly from: string | null;
    readonly state: string;
    readonly keys: readonly { readonly key: string; readonly from?: string; readonly to?: string }[];
    readonly moves: readonly { readonly sections: readonly string[]; readonly from: Party | null; readonly to: Party | null }[];
    readonly sections: readonly { readonly section: string; readonly change: string; readonly owner: Party | null }[];
    readonly approvals: readonly { readonly role: string; readonly decision: string; readonly earlier: boolean; readonly asked: boolean }[];
  }[];
}

function git(folder: TestFolder, ...args: readonly string[]): void {
  const person = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...person, ...args], { cwd: folder.path, stdio: 'pipe' });
}

function commit(folder: TestFolder, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
}

describe('owners --changed-since', () => {
  const folder = testFolders();

  /** A repository in which everything is committed once. */
  function repository(files: Readonly<Record<string, string>> = { 'product-specs.yaml': settings, 'a.prd.yaml': prd, 'form.experiment.yaml': brief }): TestFolder {
    const made = folder(files);
    git(made, 'init', '--quiet');
    commit(made, 'Begin');
    return made;
  }

  async function report(made: TestFolder, ...args: readonly string[]): Promise<Report['files']> {
    const { code, out, error } = await made.run(['owners', '--changed-since', 'HEAD', '--format', 'json', ...args]);
    assert.deepEqual([code, error], [0, '']);
    return (JSON.parse(out) as Report).files;
  }

  const brieflyOf = (files: Report['files']): unknown => files.map(({ path, state, sections }) => [path, state, sections.map(({ section, change }) => `${section} ${change}`)]);

  it('nothing, as long as nothing changed, or only how it is written', async () => {
    const made = repository();
    assert.equal((await made.run(['owners', '--changed-since', 'HEAD'])).out, 'No section changed since HEAD.\n');
    const rewritten = prd
      .replace('  # Asked in May.\n', '')
      .replace('>-\n    Nobody finds a saved\n    report.\n', 'Nobody finds a saved report.\n')
      .replace('  - {id: find, outcome: Analysts find reports}\n', '    - outcome: "Analysts find reports"\n      id: find\n')
      .replace('positioning:\n  category: Search\n', '')
      .replace('problem:', 'positioning:\n    category: Search\n\nproblem:');
    made.write('a.prd.yaml', rewritten.replaceAll('\n', '\r\n'));
    assert.deepEqual(await report(made), []);
  });

  it('the sections whose content changed, with owners, and who was asked before', async () => {
    const made = repository();
    made.write('a.prd.yaml', prd.replace('who: Analysts', 'who: Analysts of banks').replace('positioning:\n  category: Search\n', 'decisions: [{id: one, decision: Go}]\n'));
    const files = await report(made);
    assert.deepEqual(brieflyOf(files), [['a.prd.yaml', 'changed', ['problem changed', 'decisions added', 'positioning removed']]]);
    assert.deepEqual(files[0]?.sections[0]?.owner, { role: 'core-pm', people: ['Ana Ruiz'] });
    assert.deepEqual(files[0]?.approvals.map(({ role, decision, earlier, asked }) => [role, decision, earlier, asked]), [
      ['engineering', 'approved', true, true],
      ['executive', 'pending', false, true],
    ]);
    assert.deepEqual([files[0]?.keys, files[0]?.moves], [[], []]);
  });

  it('new, deleted and renamed files, committed or not', async () => {
    const made = repository();
    const second = brief.replace('id: form', 'id: second');
    made.write('new/second.experiment.yaml', second);
    unlinkSync(made.at('a.prd.yaml'));
    renameSync(made.at('form.experiment.yaml'), made.at('short form.experiment.yaml'));
    const expected = [
      ['a.prd.yaml', 'deleted', ['problem removed', 'goals removed', 'positioning removed']],
      ['new/second.experiment.yaml', 'new', ['hypothesis added', 'metrics added']],
    ];
    // Before it is known to git, a renamed file is a new one and one that is gone.
    assert.deepEqual(brieflyOf(await report(made)), [
      expected[0], ['form.experiment.yaml', 'deleted', ['hypothesis removed', 'metrics removed']], expected[1], ['short form.experiment.yaml', 'new', ['hypothesis added', 'metrics added']],
    ]);
    git(made, 'add', '--all');
    const staged = await report(made);
    assert.deepEqual(brieflyOf(staged), [...expected, ['short form.experiment.yaml', 'changed', []]]);
    assert.equal(staged[2]?.from, 'form.experiment.yaml');
    assert.deepEqual(brieflyOf(await report(made, 'a.prd.yaml')), [expected[0]]);
    commit(made, 'Move');
    assert.deepEqual(await report(made), []);
    const { out } = await made.run(['owners', '--changed-since', 'HEAD~1', '--format', 'json']);
    assert.deepEqual((JSON.parse(out) as Report).files, staged);
  });

  it('only below the paths that are named, from wherever one stands', async () => {
    const made = repository({ 'one/a.prd.yaml': prd, 'two/form.experiment.yaml': brief });
    made.write('one/a.prd.yaml', prd.replace('category: Search', 'category: Finding'));
    made.write('two/form.experiment.yaml', brief.replace('tire', 'bore'));
    assert.deepEqual(brieflyOf(await report(made, 'two')), [['two/form.experiment.yaml', 'changed', ['hypothesis changed']]]);
    const { out } = await made.run(['owners', '--changed-since', 'HEAD', '--format', 'json'], { cwd: 'one' });
    assert.deepEqual((JSON.parse(out) as Report).files.map(({ path }) => path), ['a.prd.yaml']);
  });

  it('a driver who moves with the status, and says so', async () => {
    const made = repository();
    made.write('a.prd.yaml', prd.replace('in-review', 'approved'));
    const [file] = await report(made);
    assert.deepEqual(file?.keys.map(({ key, from, to }) => [key, from, to]), [['status', 'in-review', 'approved']]);
    assert.deepEqual(file?.sections, []);
    assert.deepEqual(file?.moves.map(({ sections, from, to }) => [sections, from?.role, to?.role, to?.people]), [[['positioning'], 'core-pm', 'pmm', ['Lee Park']]]);
    const { out } = await made.run(['owners', '--changed-since', 'HEAD']);
    assert.match(out, /^ {2}Status: in-review → approved$/m);
    assert.match(out, /^ {2}Driver of Positioning moves from Ana Ruiz \(core PM\) to Lee Park \(PMM\)\./m);
    assert.match(out, /^Ask\n {2}Lee Park \(PMM\) to take over Positioning of “Search”\n {2}Ana Ruiz \(core PM\) to hand over Positioning of “Search”\n/m);
  });

  it('a driver who moves because the team settings changed, in specs that did not', async () => {
    const made = repository();
    made.write('product-specs.yaml', settings.replace('growth-pm: Jo Berg', 'growth-pm: none').replace('Ana Ruiz', 'Mia Sol'));
    const files = await report(made);
    assert.deepEqual(files.map(({ path, keys }) => [path, keys.map(({ key }) => key)]), [['a.prd.yaml', []], ['form.experiment.yaml', []], ['product-specs.yaml', ['team']]]);
    const moves = files.map((file) => file.moves.map(({ sections, from, to }) => [sections, from?.role, to?.role, to?.people]));
    assert.deepEqual(moves, [
      [[['problem', 'goals', 'positioning'], 'core-pm', 'core-pm', ['Mia Sol']]],
      [[['hypothesis', 'metrics'], 'growth-pm', 'core-pm', ['Mia Sol']]],
      [],
    ]);
  });

  it('table and Markdown: whom to ask, fit to be posted', async () => {
    const made = repository();
    made.write('a.prd.yaml', prd.replace('title: Search', 'title: "Search | <b>@all</b>"').replace('who: Analysts', 'who: Banks'));
    made.write('form.experiment.yaml', brief.replace('id: refunds', 'id: refund_rate'));
    const table = await made.run(['owners', '--changed-since', 'HEAD']);
    assert.equal(
      table.out,
      `a.prd.yaml  Search | <b>@all</b>
  Title: Search → Search | <b>@all</b>
  Section  Change   Owner               Shared with  Contributors                       Must agree  Approver
  Problem  changed  Ana Ruiz (core PM)  –            research, customer success, sales  –           –

form.experiment.yaml  Shorter form
  Section  Change   Owner                Shared with  Contributors  Must agree                        Approver
  Metrics  changed  Jo Berg (growth PM)  –            data          Ana Ruiz (core PM) on guardrails  –

Ask
  Ana Ruiz (core PM) to agree to guardrails in Metrics of “Shorter form”, and as the driver of Problem of “Search | <b>@all</b>”
  Jo Berg (growth PM) as the driver of Metrics of “Shorter form”

Approvals
  Search | <b>@all</b>: Kim Ito (engineering) approved on 2026-11-02, before these changes; executive has not decided yet
`,
    );
    const markdown = await made.run(['owners', '--changed-since', 'HEAD', '--format', 'markdown']);
    assert.equal(
      markdown.out,
      `## Who is concerned by the changed specs

### Ask

- **Ana Ruiz \\(core PM\\)** to agree to guardrails in Metrics of “Shorter form”, and as the driver of Problem of “Search \\| \\<b\\>\\@all\\</b\\>”
- **Jo Berg \\(growth PM\\)** as the driver of Metrics of “Shorter form”

### Approvals

- Search \\| \\<b\\>\\@all\\</b\\>: Kim Ito \\(engineering\\) **approved** on 2026-11-02, before these changes; executive **has not decided yet**

### Search \\| \\<b\\>\\@all\\</b\\>

\`a.prd.yaml\`

- **Title**: Search → Search \\| \\<b\\>\\@all\\</b\\>

| Section | Change | Owner | Shared with | Contributors | Must agree | Approver |
| --- | --- | --- | --- | --- | --- | --- |
| Problem | changed | **Ana Ruiz \\(core PM\\)** | – | research, customer success, sales | – | – |

### Shorter form

\`form.experiment.yaml\`

| Section | Change | Owner | Shared with | Contributors | Must agree | Approver |
| --- | --- | --- | --- | --- | --- | --- |
| Metrics | changed | **Jo Berg \\(growth PM\\)** | – | data | Ana Ruiz \\(core PM\\) on guardrails | – |
`,
    );
  });

  it('--role: only what concerns a role', async () => {
    const made = repository();
    made.write('a.prd.yaml', prd.replace('who: Analysts', 'who: Banks').replace('category: Search', 'category: Finding'));
    made.write('form.experiment.yaml', brief.replace('tire', 'bore'));
    assert.deepEqual(brieflyOf(await report(made, '--role', 'pmm')), [['a.prd.yaml', 'changed', ['positioning changed']]]);
    assert.equal((await made.run(['owners', '--changed-since', 'HEAD', '--role', 'docs'])).out, 'No section in which docs takes part changed since HEAD.\n');
  });

  it('what the others did since the branch began is not told', async () => {
    const made = repository();
    git(made, 'checkout', '--quiet', '-b', 'mine');
    made.write('a.prd.yaml', prd.replace('who: Analysts', 'who: Banks'));
    commit(made, 'Mine');
    git(made, 'checkout', '--quiet', '-b', 'theirs', 'HEAD~1');
    made.write('form.experiment.yaml', brief.replace('tire', 'bore'));
    commit(made, 'Theirs');
    git(made, 'checkout', '--quiet', 'mine');
    const { out } = await made.run(['owners', '--changed-since', 'theirs', '--format', 'json']);
    assert.deepEqual(brieflyOf((JSON.parse(out) as Report).files), [['a.prd.yaml', 'changed', ['problem changed']]]);
  });

  it('a folder reached through a link is the same folder', async () => {
    const made = repository({ 'specs/a.prd.yaml': prd });
    made.write('specs/a.prd.yaml', prd.replace('who: Analysts', 'who: Banks'));
    const beside = folder();
    symlinkSync(made.at('specs'), beside.at('link'), 'dir');
    const { out } = await beside.run(['owners', '--changed-since', 'HEAD', '--format', 'json', 'link']);
    assert.deepEqual(brieflyOf((JSON.parse(out) as Report).files), [['link/a.prd.yaml', 'changed', ['problem changed']]]);
  });

  it('a text that cannot be read is named, and the others are told', async () => {
    const made = repository();
    made.write('a.prd.yaml', prd.replace('problem:', 'problem: [{'));
    made.write('form.experiment.yaml', brief.replace('tire', 'bore'));
    const { code, out, error } = await made.run(['owners', '--changed-since', 'HEAD']);
    assert.equal(code, 2);
    assert.match(error, /^product-specs: a\.prd\.yaml cannot be read from line \d+ on, so what changed there is not known\. Run product-specs lint on it\.\n$/);
    assert.match(out, /Hypothesis +changed/);
    // Where nothing else changed, nobody can say that nothing did.
    made.write('form.experiment.yaml', brief);
    made.write('a.prd.yaml', prd.replace('status: in-review', 'status:in-review'));
    assert.match((await made.run(['owners', '--changed-since', 'HEAD'])).out, /^No section changed since HEAD in the files that could be read\.$/m);
    assert.match((await made.run(['owners', '--changed-since', 'HEAD', '--format', 'json'])).out, /"troubles": \[\n\s+"a\.prd\.yaml cannot be read/);
  });

  describe('one line says what is in the way', () => {
    const errorOf = async (made: TestFolder, since: string): Promise<string> => {
      const { code, out, error } = await made.run(['owners', `--changed-since=${since}`]);
      assert.deepEqual([code, out, error.split('\n').length], [2, '', 2]);
      return error;
    };

    it('an unknown revision', async () => {
      assert.match(await errorOf(repository(), 'v9'), /: git knows no revision "v9": name a branch, a tag or a commit\. In a build, fetch the whole history first \(`fetch-depth: 0`\)\.\n$/);
    });

    it('a revision that is none', async () => {
      const made = repository();
      for (const since of ['-O', '--output=stolen', ' ', 'HEAD:a.prd.yaml', '$(touch stolen)']) assert.match(await errorOf(made, since), /^product-specs: .*revision/);
      assert.throws(() => made.read('stolen'));
    });

    it('no repository', async () => {
      const made = repository();
      rmSync(made.at('.git'), { recursive: true });
      assert.match(await errorOf(made, 'HEAD'), /^product-specs: .+ is in no git repository, so nobody can tell what changed\.\n$/);
    });

    it('a repository without a commit', async () => {
      const made = folder({ 'a.prd.yaml': prd });
      git(made, 'init', '--quiet');
      assert.match(await errorOf(made, 'HEAD'), /git knows no revision "HEAD"/);
    });
  });
});

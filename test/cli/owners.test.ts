import { strict as assert } from 'node:assert';
import { archived, testFolders } from '../support/command-line.js';

const settings = 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n  pmm: none\n';
const prd = `${archived('search')}problem:\n  statement: Nobody finds anything.\nownership:\n  problem:\n    approver: executive\n    informed: [docs]\n`;

interface Report {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly kind: string; readonly id: string; readonly sections: readonly Section[] }[];
}

interface Section {
  readonly section: string;
  readonly written: boolean;
  readonly owner: string | null;
  readonly people: readonly string[];
  readonly approver: string | null;
  readonly part?: string;
}

describe('owners', () => {
  const folder = testFolders();
  const files = { 'product-specs.yaml': settings, 'a.prd.yaml': prd };

  it('json: every section of each spec, team settings left out', async () => {
    const { code, out } = await folder(files).run(['owners', '--format', 'json']);
    assert.equal(code, 0);
    const report = JSON.parse(out) as Report;
    assert.equal(report.version, 1);
    assert.deepEqual(report.files.map(({ path, kind, id }) => [path, kind, id]), [['a.prd.yaml', 'prd', 'search']]);
    const sections = report.files[0]?.sections ?? [];
    assert.deepEqual(sections.find(({ section }) => section === 'problem'), {
      section: 'problem',
      title: 'Problem',
      written: true,
      owner: 'core-pm',
      people: ['Ana Ruiz'],
      shared: [],
      contributors: ['research', 'customer-success', 'sales'],
      mustAgree: [],
      informed: ['docs'],
      approver: 'executive',
    });
    // Without a product marketer, positioning falls to somebody who is there.
    const positioning = sections.find(({ section }) => section === 'positioning');
    assert.deepEqual([positioning?.written, positioning?.owner, positioning?.people], [false, 'core-pm', ['Ana Ruiz']]);
  });

  it('--role: only what the role takes part in, and which part', async () => {
    const { out } = await folder(files).run(['owners', '--role', 'docs', '--format', 'json']);
    const sections = (JSON.parse(out) as Report).files[0]?.sections ?? [];
    assert(sections.length > 0 && sections.length < 10);
    assert.equal(sections.find(({ section }) => section === 'problem')?.part, 'informed');
    const executive = JSON.parse((await folder(files).run(['owners', '--role', 'executive', '--format', 'json'])).out) as Report;
    assert.equal(executive.files[0]?.sections.find(({ section }) => section === 'problem')?.part, 'approves');
  });

  it('table: columns that line up', async () => {
    const { out } = await folder(files).run(['owners', 'a.prd.yaml']);
    const [name, head = '', problem = '', evidence = ''] = out.split('\n');
    assert.equal(name, 'a.prd.yaml  Search');
    assert.match(head, /^ {2}Section +Owner +People +Shared with +Contributors +Must agree +Approver$/);
    assert.match(problem, /^ {2}Problem +core PM +Ana Ruiz +– +research, customer success, sales +– +executive$/);
    assert.match(evidence, /^ {2}Evidence \(not written\) +core PM/);
    for (const column of ['Owner', 'People', 'Contributors']) {
      const at = head.indexOf(column);
      assert.deepEqual([problem[at - 1], problem[at] === ' '], [' ', false], column);
    }
  });

  it('markdown: a matrix of sections and roles, with what the letters mean', async () => {
    const more = 'problem:\n  statement: Nobody finds anything.\npersonas: []\nownership:\n  problem:\n    approver: Bo Lind\n    informed: [docs]\n  goals: {approver: core-pm, must_agree: [legal]}\n';
    const { out } = await folder({ 'product-specs.yaml': 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n  growth-pm: none\n', 'a.prd.yaml': archived('search', more) }).run(['owners', '--format', 'markdown']);
    const lines = out.split('\n');
    assert.deepEqual(lines.slice(0, 11), [
      '## Search',
      '',
      '`a.prd.yaml`',
      '',
      '| Section | core PM | PMM | design | engineering | data | research | sales | customer success | legal | security | docs | Approved by |',
      '| --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |',
      '| Problem | **R** |  |  |  |  | C | C | C |  |  | I | Bo Lind |',
      '| Evidence *(not written)* | **R** |  |  |  | C | C |  |  |  |  |  |  |',
      '| Personas *(not written)* | **R** | S |  |  |  | C | C |  |  |  |  |  |'.replace(' *(not written)*', ''),
      '| Market *(not written)* | **R** | S |  |  | C |  | C |  |  |  |  |  |',
      '| Goals *(not written)* | **R** **A** |  | C | C |  |  |  |  | **M** |  |  |  |',
    ]);
    assert.equal(lines.filter((line) => line.startsWith('|')).length, 2 + 23);
    assert.deepEqual(lines.slice(-4), [
      'People: Ana Ruiz (core PM)',
      '',
      '**R** drives it · S shares it, equally concerned · **A** approves · **M** must agree · C contributes · I is informed',
      '',
    ]);
  });

  it('markdown: says what somebody must agree on, and which section nobody drives', async () => {
    const brief = 'spec: experiment/v1\nid: form\ntitle: Form\nstatus: abandoned\nteam: {data: none, growth-pm: none, core-pm: none}\n';
    const { out } = await folder({ 'form.experiment.yaml': brief }).run(['owners', '--format', 'markdown']);
    assert.match(out, /^\| Analysis \*\(not written\)\* \*\*nobody drives it\*\* \|/m);
    assert.match(out, /^Not the whole section: core PM must agree on guardrails of Metrics$/m);
  });

  it('markdown: a table that a title cannot break', async () => {
    const titled = prd.replace('title: Search', 'title: "A | <b>"');
    const { out } = await folder({ ...files, 'a.prd.yaml': titled }).run(['owners', '--role', 'executive', '--format', 'markdown']);
    assert.equal(
      out,
      `## A \\| \\<b\\>

\`a.prd.yaml\`

| Section | core PM | research | sales | customer success | docs | executive |
| --- | :-: | :-: | :-: | :-: | :-: | :-: |
| Problem | **R** | C | C | C | I | **A** |

People: Ana Ruiz (core PM)

**R** drives it · S shares it, equally concerned · **A** approves · **M** must agree · C contributes · I is informed
`,
    );
  });

  it('a role that does not exist is a mistake', async () => {
    assert.deepEqual(await folder(files).run(['owners', '--role', 'pmn']), { code: 2, out: '', error: 'product-specs: There is no role pmn. Did you mean `pmm`?\n' });
  });

  it('a path that does not exist is a mistake; the others are shown', async () => {
    const { code, out, error } = await folder(files).run(['owners', 'nowhere', 'a.prd.yaml']);
    assert.deepEqual([code, error], [2, 'product-specs: nowhere cannot be read: there is no such file or folder.\n']);
    assert.match(out, /^a\.prd\.yaml/);
  });
});

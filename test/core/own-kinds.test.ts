/** A team's own kinds of specs get everything that the built-in ones get. */
import { strict as assert } from 'node:assert';
import { explain } from '../../src/core/features/explain.js';
import { completeStart } from '../../src/core/first.js';
import { ProductSpecs, type Project, type SpecAnalysis } from '../../src/core/service.js';
import { applyEdits } from '../../src/core/text.js';
import { annotate, today } from '../support/fixture.js';
import { brief, discovery, filesOf, findingsIn, loaded, schemaPath, schemaText, settings, team } from '../support/own-kind.js';

const service = new ProductSpecs({ read: (path) => Promise.reject(new Error(path)) }, () => today);

function analysisOf(project: Project, text: string, path = 'search.discovery.yaml'): SpecAnalysis {
  const analysis = project.analyze(text, path);
  assert(analysis.ours, 'it is not recognised');
  return analysis;
}

async function check(expected: string, files = team): Promise<void> {
  const text = expected.split('\n').filter((line) => !/^ *\^+…? (?:error|warning|info) /.test(line)).join('\n');
  assert.equal(annotate(text, analysisOf(await loaded(files), text).findings), expected);
}

describe('own kinds', () => {
  it('are recognised by their first line and by their name', async () => {
    const project = await loaded(team);
    for (const [text, path] of [[brief, 'a.yaml'], [brief, 'a.discovery.yml'], ['id: a\n', 'deep/er/a.discovery.yaml'], ['spec: discovry/v1\nid: a\n', 'a.yaml']] as const) {
      assert.equal(analysisOf(project, text, path).spec.kind.id, 'discovery', `${path} ${text}`);
    }
    const elsewhere = await loaded({});
    assert(!elsewhere.analyze(brief, 'a.yaml').ours, 'without the settings it is somebody else\'s file');
    assert(!elsewhere.analyze('id: a\n', 'a.discovery.yaml').ours);
  });

  it('take an ending of their own, and globs', async () => {
    const project = await loaded({ ...team, 'product-specs.yaml': `${settings}    suffix: .talk.yaml\nfiles: {"talks/*.yaml": discovery}\n` });
    assert(project.analyze('id: a\n', 'a.talk.yaml').ours);
    assert(project.analyze('id: a\n', 'talks/a.yaml').ours);
    assert(!project.analyze('id: a\n', 'a.discovery.yaml').ours);
  });

  it('are judged by their schema in the same words', () =>
    check(`spec: discovery/v1
id: search
title: Search
status: runing
        ^^^^^^ error unknown-value: \`runing\` is not a choice for \`status\`. Did you mean \`running\`?
problem:
^^^^^^^ error missing-key: \`problem\` still needs \`statement\`. Add it.
^^^^^^^ info owner-person-missing: Nobody is named for research, which drives "Problem" and "Interviews". Add \`research\` and a name under \`team\`, here or in product-specs.yaml for all specs.
  seen_on: 2026-02-30
           ^^^^^^^^^^ error valid-date: There is no day 2026-02-30 in the calendar. Check the month and the day.
interviews: 2
            ^ error wrong-type: \`interviews\` is 2; the least that makes sense is 3.
method: dairy
        ^^^^^ error unknown-value: \`dairy\` is not a choice for \`method\`. Did you mean \`diary\`?
metod: diary
^^^^^ error unknown-key: \`metod\` is no part of a discovery brief. For something of your own, start the key with \`x-\`: \`x-metod\`.
x-note: Anything.
`));

  it('owe what their status asks for, and no template text', () =>
    check(`id: Search It
^^ warning missing-spec: This file is read as a discovery brief because of its name. Say so in the file too: add \`spec: discovery/v1\` as its first line.
    ^^^^^^^^^ error id-format: The id \`Search It\` can be mistyped easily. Use lower-case letters and digits, with hyphens between words: \`search-it\`.
title: <title>
       ^^^^^^^ error template-placeholder: Still to be written: title. Replace it, brackets included.
status: running
        ^^^^^^^ error required-by-status: For the status \`running\` this still needs "Problem". Write it, or go back to an earlier status until it is there.
team:
  reserch: Li Wei
  ^^^^^^^ error unknown-role: There is no role "reserch". Did you mean research? A job title of your own goes into \`title\` under the role.
`));

  it('may be called anything: a title stays text in Markdown, in a page and in what is written', async () => {
    const evil = '**Big** [a](command:x) <img src=x> ![b](https://example.com/b.png) $(trash)\nlast: `#1';
    const { properties } = discovery;
    const fields = { problem: properties.problem, interviews: properties.interviews, method: discovery.$defs.method };
    const called = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, { ...field, title: evil }]));
    const hostile = { ...discovery, title: evil, properties: { ...properties, ...called } };
    const project = await loaded({ ...team, [schemaPath]: JSON.stringify(hostile) });
    const text = `${brief.replace('draft', 'running')}problem:\n  statement: They search.\nmethod: diary\nteam:\n  research: Li Wei\n`;
    const a = analysisOf(project, text);
    const shown = {
      hint: service.hints(a, 'role')[0]?.tooltip,
      section: (await service.hover(a, text.indexOf('problem:')))?.markdown,
      field: (await service.hover(a, text.indexOf('method:')))?.markdown,
      value: (await service.hover(a, text.indexOf('diary')))?.markdown,
      role: (await service.hover(a, text.indexOf('research:')))?.markdown,
      next: (await service.hover(a, text.indexOf('running')))?.markdown,
      completions: (await service.complete(a, text.length)).map(({ documentation }) => documentation).join('\n'),
      pages: explain('discovery.problem', project.config.kinds),
      field_page: explain('discovery.method', project.config.kinds),
    };
    for (const [place, markdown = 'nothing'] of Object.entries(shown)) {
      assert.doesNotMatch(markdown, /(?<!\\)\[a|(?<!\\)<img|(?<!\\)\*\*Big|!\[b|(?<!\\)`#1/, place);
      if (place !== 'next' && place !== 'completions') assert(markdown.includes('Big'), `${place} shows the title: ${markdown}`);
    }
    for (const { label } of [...service.symbols(a).map(({ name }) => ({ label: name })), ...(await service.complete(a, text.length))]) assert.doesNotMatch(label, /\$\(|\n/);
    const preview = await service.preview();
    assert.doesNotMatch(preview.documentHtml(preview.pageOf(a)), /<img|href="command/);
  });

  it('are completed, hovered, outlined, and show who owns what', async () => {
    const config = `${settings}ownership:\n  discovery.interviews: {owner: core-pm, reason: Small team.}\nteam: {research: Li Wei, core-pm: Ana Ruiz}\n`;
    const project = await loaded({ ...team, 'product-specs.yaml': config });
    const text = `${brief}problem:\n  statement: They search.\ninterviews: 5\n`;
    const a = analysisOf(project, text);
    assert.deepEqual(service.hints(a, 'role').map(({ label }) => label), ['research · Li Wei', 'core PM · Ana Ruiz']);
    assert.deepEqual(service.symbols(a).map(({ name }) => name).filter((name) => /Problem|Interviews/.test(name)), ['Problem', 'Interviews']);
    assert.deepEqual(service.owners(a).map(({ section, people }) => `${section} ${people.join()}`), ['problem Li Wei', 'interviews Ana Ruiz']);
    assert.match((await service.hover(a, text.indexOf('problem:')))?.markdown ?? '', /^\*\*Problem\*\*\n\nWhat people struggle with[^]*Research talks to people every week\./);
    assert.match((await service.hover(a, text.indexOf('draft')))?.markdown ?? '', /^\*\*Status\*\* `draft`\n\nBeing written\./);
    const typed = `${text}method: `;
    assert.deepEqual((await service.complete(analysisOf(project, typed), typed.length)).map(({ label }) => label), ['interviews', 'diary']);
    const keys = (await service.complete(analysisOf(project, `${text}m`), text.length + 1)).map(({ label }) => label);
    assert.deepEqual(keys, ['method', 'team', 'ownership']);
    assert.deepEqual(completeStart('', 0, project.config.kinds).map(({ label }) => label).at(-1), 'spec: discovery/v1');
    assert.match((await service.explain('discovery.problem', project)) ?? '', /^# Problem\n\n`discovery\.problem` · section of a discovery brief\n[^]*\*\*Owner:\*\* research/);
  });

  it('take an ownership entry of the spec itself', async () => {
    const a = analysisOf(await loaded(team), `${brief}ownership:\n  problem: {owner: design}\nproblem: {statement: They search.}\n`);
    assert.equal(a.ownership.of('problem')?.owner, 'design');
  });

  it('insert what is missing inside', async () => {
    const text = `${brief}problem:\n  seen_on: 2026-02-03\n`;
    const fix = findingsIn(await loaded(team), text, 'a.discovery.yaml').find(({ rule }) => rule === 'missing-key')?.fixes()[0];
    assert(fix);
    assert.equal(applyEdits(text, fix.edits), `${brief}problem:\n  statement: <one or two sentences>\n  seen_on: 2026-02-03\n`);
  });

  it('keep patterns apart', async () => {
    const coded = { ...discovery, properties: { ...discovery.properties, a: { type: 'string', pattern: '^a' }, b: { type: 'string', pattern: '^b' } } };
    const project = await loaded({ ...team, [schemaPath]: JSON.stringify(coded) });
    assert.deepEqual(findingsIn(project, `${brief}a: abc\nb: bcd\n`, 'a.yaml'), []);
    assert.deepEqual(findingsIn(project, `${brief}a: bcd\nb: abc\nx: 1\n`, 'a.yaml').map(({ rule }) => rule), ['wrong-type', 'wrong-type', 'unknown-key']);
  });

  it('follow their schema and their settings at once', async () => {
    const content = { ...team };
    const project = await loaded(content);
    const rules = (): readonly string[] => findingsIn(project, `${brief}interviews: 2\n`, 'a.yaml').map(({ rule }) => rule).filter((rule) => rule !== 'owner-person-missing');
    const { revision } = project;
    assert(!(await project.readTeamFiles(filesOf(content))), 'nothing has changed');
    assert.equal(project.revision, revision);
    assert.deepEqual(rules(), ['wrong-type']);
    content[schemaPath] = schemaText.replace('"minimum": 3', '"minimum": 1');
    assert(await project.readTeamFiles(filesOf(content)));
    assert(project.revision > revision);
    assert.deepEqual(rules(), []);
    content[schemaPath] = '{';
    assert(await project.readTeamFiles(filesOf(content)));
    assert.deepEqual(rules(), []);
    content[schemaPath] = schemaText;
    await project.readTeamFiles(filesOf(content));
    assert.deepEqual(rules(), ['wrong-type']);
    project.update('product-specs.yaml', `${settings}team: {research: Li}\n`);
    assert.deepEqual(rules(), ['wrong-type'], 'what was read before still counts');
    project.update('product-specs.yaml', 'spec: config/v1\n');
    assert(!project.analyze(brief, 'a.yaml').ours);
  });

  it('are each project\'s own', async () => {
    const one = await loaded(team);
    const other = await loaded({ ...team, [schemaPath]: schemaText.replace('"minimum": 3', '"minimum": 1'), 'product-specs.yaml': `${settings}profile: pm-only\n` });
    const text = `${brief}interviews: 2\n`;
    assert(findingsIn(one, text, 'a.yaml').some(({ rule }) => rule === 'wrong-type'));
    assert(!findingsIn(other, text, 'a.yaml').some(({ rule }) => rule === 'wrong-type'));
    assert.equal(analysisOf(one, text).ownership.of('interviews')?.owner, 'research');
    assert.equal(analysisOf(other, text).ownership.of('interviews')?.owner, 'design');
  });

  it('are recognised but not judged in a workspace that is not trusted, and nothing of them is read', async () => {
    const read: string[] = [];
    const files = filesOf(team);
    const { Project: Untrusted } = await import('../../src/core/project.js');
    const project = new Untrusted(() => today, () => false);
    await project.load({ ...files, read: (path) => (read.push(path), files.read(path)) });
    assert.deepEqual(read, ['product-specs.yaml']);
    const a = analysisOf(project, `${brief}nonsense: 1\n`);
    assert.deepEqual(a.findings, []);
    assert.match(service.status(a, 'a.discovery.yaml')?.detail ?? '', /not checked, because this workspace is not trusted/);
  });
});

/** One root: settings, names, and what a change of one file means for the others. */
import { strict as assert } from 'node:assert';
import { Project } from '../../src/core/project.js';
import type { WorkspaceFiles } from '../../src/core/workspace.js';
import { today } from '../support/fixture.js';

const prd = (id: string): string => `spec: prd/v1\nid: ${id}\ntitle: A\nstatus: draft\nhorizon: next\nproblem: {statement: One.}\n`;
const files = (content: Readonly<Record<string, string>>): WorkspaceFiles => ({
  list: () => Promise.resolve([...Object.keys(content), 'gone.prd.yaml']),
  read: (path) => Promise.resolve(content[path]),
});
const experiment = 'spec: experiment/v1\nid: e\ntitle: E\nstatus: draft\nprd: one\n';
const rulesIn = (project: Project): readonly string[] => {
  const analysis = project.analyze(experiment, 'e.experiment.yaml');
  assert(analysis.ours);
  return analysis.findings.map((finding) => finding.rule).filter((rule) => rule === 'unknown-reference');
};

describe('project', () => {
  it('knows settings and specs after loading, whatever cannot be read', async () => {
    const project = new Project(() => today);
    await project.load(files({ 'a.prd.yaml': prd('one'), 'product-specs.yaml': 'spec: config/v1\nprofile: pm-only\n', 'b.yaml': '{{{' }));
    assert.equal(project.config.profile, 'pm-only');
    assert.deepEqual(rulesIn(project), []);
  });

  it('suggests the ids there are now', () => {
    const project = new Project(() => today);
    const suggestion = (): string | undefined => {
      const analysis = project.analyze(experiment.replace('prd: one', 'prd: search'), 'e.experiment.yaml');
      assert(analysis.ours);
      return /Did you mean `(\S+)`/.exec(analysis.findings.find(({ rule }) => rule === 'unknown-reference')?.message ?? '')?.[1];
    };
    project.update('a.prd.yaml', prd('serch'));
    assert.equal(suggestion(), 'serch');
    project.update('a.prd.yaml', prd('searchs'));
    assert.equal(suggestion(), 'searchs');
    project.remove('a.prd.yaml');
    assert.equal(suggestion(), undefined);
  });

  it('judges from the trees it was told to keep, and not from those of an older text', async () => {
    const content = { 'a.prd.yaml': prd('one'), 'e.experiment.yaml': experiment };
    const project = new Project(() => today);
    await project.load(files(content), { keep: (path) => path === 'e.experiment.yaml' });
    assert.deepEqual(rulesIn(project), []);
    const other = new Project(() => today);
    await other.load(files({ ...content, 'e.experiment.yaml': experiment.replace('one', 'two') }), { keep: () => true });
    assert.deepEqual(rulesIn(other), []);
  });

  it('takes what is remembered in the place of a text', async () => {
    const [remembered] = await (async () => {
      const project = new Project(() => today);
      await project.load(files({ 'a.prd.yaml': prd('one') }));
      return [...project.summaries];
    })();
    const project = new Project(() => today);
    await project.load(files({ 'a.prd.yaml': prd('two'), 'b.prd.yaml': prd('three') }), { recall: (path) => (path === 'a.prd.yaml' ? remembered : undefined) });
    assert.deepEqual(rulesIn(project), []);
    assert(project.has('a.prd.yaml') && project.has('b.prd.yaml') && !project.has('c.prd.yaml'));
  });

  it('follows files that change and go', () => {
    const project = new Project(() => today);
    assert.deepEqual(rulesIn(project), ['unknown-reference']);
    assert(project.update('a.prd.yaml', prd('one')));
    assert.deepEqual(rulesIn(project), []);
    assert(!project.update('a.prd.yaml', prd('one').replace('One.', 'Two.')), 'what others see has not changed');
    assert(project.update('a.prd.yaml', prd('two')));
    assert.deepEqual(rulesIn(project), ['unknown-reference']);
    project.update('a.prd.yaml', prd('one'));
    assert(project.remove('a.prd.yaml'));
    assert(!project.remove('a.prd.yaml'));
    assert.deepEqual(rulesIn(project), ['unknown-reference']);
  });

  it('takes new settings, and none when they are deleted', () => {
    const project = new Project(() => today);
    project.update('product-specs.yaml', 'spec: config/v1\nrules: {unknown-reference: off}\n');
    assert.deepEqual(rulesIn(project), []);
    project.remove('product-specs.yaml');
    assert.deepEqual(rulesIn(project), ['unknown-reference']);
  });

  it('gives a kind to files by the settings\' globs', () => {
    const project = new Project(() => today);
    project.update('product-specs.yaml', 'spec: config/v1\nfiles: {"specs/**/*.yaml": prd, "tests/*.yaml": experiment}\n');
    const kindOf = (path: string): string | undefined => {
      const analysis = project.analyze('id: a\n', path);
      return analysis.ours ? analysis.spec.kind.id : undefined;
    };
    assert.equal(kindOf('specs/a.yaml'), 'prd');
    assert.equal(kindOf('specs/deep/er/a.yaml'), 'prd');
    assert.equal(kindOf('tests/a.yaml'), 'experiment');
    assert.equal(kindOf('tests/deep/a.yaml'), undefined);
    assert.equal(kindOf('other/a.yaml'), undefined);
  });

  it('judges text without a file by itself', () => {
    const project = new Project(() => today);
    const analysis = project.analyze(experiment, undefined);
    assert(analysis.ours);
    assert(!analysis.findings.some((finding) => finding.rule === 'unknown-reference'));
  });
});

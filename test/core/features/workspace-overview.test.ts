import { strict as assert } from 'node:assert';
import { currentShare, grouped, openWork, specLine, type SpecLine } from '../../../src/core/features/workspace-overview.js';
import { Project } from '../../../src/core/service.js';

const settings = 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n  growth-pm: Jonas Berg\n  pmm: Li Wei\n';
const prd = (id: string, horizon: string, status = 'in-review'): string =>
  `spec: prd/v1\nid: ${id}\ntitle: About ${id}\nstatus: ${status}\nhorizon: ${horizon}\nproblem:\n  statement: People find nothing.\n  who: Buyers\n`;
const experiment = 'spec: experiment/v1\nid: test\ntitle: A test\nstatus: ready\nprd: search\nhypothesis: {}\n';

/** The files by name, judged knowing each other. */
function lines(files: Readonly<Record<string, string>>, config = settings): readonly (SpecLine & { name: string })[] {
  const project = new Project(() => '2026-11-21');
  project.update('product-specs.yaml', config);
  for (const [name, text] of Object.entries(files)) project.update(name, text);
  return Object.entries(files).flatMap(([name, text]) => {
    const a = project.analyze(text, name);
    const line = a.ours ? specLine(a) : undefined;
    return line ? [{ ...line, name }] : [];
  });
}

const files = { 'a.prd.yaml': prd('search', 'current'), 'b.prd.yaml': prd('voice', 'future', 'draft'), 'c.experiment.yaml': experiment };

describe('the overview of a workspace', () => {
  it('leaves team settings and foreign files out', () => {
    assert.deepEqual(lines({ ...files, 'product-specs.yaml': settings, 'k.yaml': 'kind: Pod\n' }).map(({ name }) => name), Object.keys(files));
  });

  it('takes the horizon of an experiment from its PRD', () => {
    assert.deepEqual(lines(files).map(({ horizon }) => horizon), ['current', 'future', 'current']);
    assert.deepEqual(lines({ 'c.experiment.yaml': experiment }).map(({ horizon }) => horizon), [undefined]);
  });

  it('groups by kind, status and horizon in the usual order, those without last', () => {
    const all = lines({ ...files, 'd.prd.yaml': 'spec: prd/v1\nid: d\ntitle: <title>\n', 'e.prd.yaml': prd('e', 'current', 'odd') });
    const shown = (by: 'kind' | 'status' | 'horizon'): string[] => grouped(all, by).map(({ id, specs }) => `${id}: ${specs.map(({ name }) => name[0]).join('')}`);
    assert.deepEqual(shown('kind'), ['prd: abde', 'experiment: c']);
    assert.deepEqual(shown('status'), ['draft: b', 'in-review: a', 'ready: c', 'odd: e', 'undefined: d']);
    assert.deepEqual(shown('horizon'), ['current: ace', 'future: b', 'undefined: d']);
    assert.equal(all.find(({ name }) => name[0] === 'd')?.title, undefined, 'text of a template is no title');
  });

  it('counts whose the work on the current horizon is', () => {
    const only = lines({ 'a.prd.yaml': prd('search', 'current') });
    const share = currentShare(only);
    const asked = only[0]?.sections.filter(({ state }) => state !== 'later') ?? [];
    assert.deepEqual(share, { driven: asked.filter(({ owner }) => owner === 'core-pm').length, sections: asked.length });
    assert(share && share.driven > 0 && share.driven < share.sections, JSON.stringify(share));
    assert.equal(currentShare(lines({ 'b.prd.yaml': prd('voice', 'next') })), undefined);
    assert.equal(currentShare(lines({ 'a.prd.yaml': prd('search', 'current', 'archived') })), undefined, 'what is archived is no work');
  });

  it('counts otherwise in a team without PMM', () => {
    const [all, without] = [settings, 'spec: config/v1\nprofile: no-pmm\n'].map((config) => currentShare(lines({ 'a.prd.yaml': prd('search', 'current') }, config)));
    assert(all && without && without.driven > all.driven, `${JSON.stringify(all)} ${JSON.stringify(without)}`);
  });

  it('lists what is left to do for a role, and where', () => {
    const all = lines(files);
    const [first] = openWork(all, 'core-pm');
    assert.equal(first?.spec.name, 'a.prd.yaml');
    assert(first.sections.every(({ state, findings }) => state === 'empty' || state === 'begun' || findings > 0));
    const goals = first.sections.find(({ id }) => id === 'goals');
    assert.deepEqual([goals?.state, goals?.line, goals?.character], ['empty', 7, 13], 'behind the problem, which comes before it');
    assert.deepEqual(openWork(all, 'sales'), []);
    assert(openWork(all, 'growth-pm').some(({ spec }) => spec.name === 'c.experiment.yaml'));
    assert.deepEqual(openWork(lines({ 'a.prd.yaml': prd('search', 'current', 'archived') }), 'core-pm'), []);
  });
});

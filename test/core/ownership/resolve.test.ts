import { strict as assert } from 'node:assert';
import type { SectionOwnership } from '../../../src/core/ownership/resolve.js';
import { filesOf, projectOf } from '../../support/fixture.js';

/** The ownership of a section of `spec.yaml`, with the settings of `product-specs.yaml` where there are some. */
function owned(section: string, spec: string, settings = ''): SectionOwnership {
  const fixture = (settings === '' ? '' : `== product-specs.yaml ==\nspec: config/v1\n${settings}\n`) + `== spec.yaml ==\n${spec}`;
  const files = filesOf(fixture);
  const analysis = projectOf(files).analyze(files.at(-1)?.text ?? '', 'spec.yaml');
  assert(analysis.ours);
  const ownership = analysis.ownership.of(section);
  assert(ownership, `${section} is no section`);
  return ownership;
}

const prd = (more: string): string => `spec: prd/v1\n${more}\n`;
const experiment = (more: string): string => `spec: experiment/v1\n${more}\n`;
const by = (ownership: SectionOwnership): string => ownership.steps.map((step) => `${step.by}: ${step.owner ?? 'nobody'}`).join(' → ');

describe('ownership', () => {
  it('starts with the default of the section, and says why with a source', () => {
    const problem = owned('problem', prd(''));
    assert.equal(by(problem), 'default: core-pm');
    assert.deepEqual(problem.contributors, ['research', 'customer-success', 'sales']);
    assert.deepEqual(problem.steps[0]?.sources, ['core-and-growth']);
    assert.equal(problem.approver, undefined);
  });

  it('knows no owner of a key that is no section', () => {
    const files = filesOf('== spec.yaml ==\nspec: prd/v1\n');
    const analysis = projectOf(files).analyze('spec: prd/v1\n', 'spec.yaml');
    assert(analysis.ours);
    assert.equal(analysis.ownership.of('title'), undefined);
  });

  it('lets conditions change who drives, and keeps the reason', () => {
    const problem = owned('problem', prd('work_type: growth'));
    assert.equal(by(problem), 'default: core-pm → condition: growth-pm');
    assert.match(problem.steps[1]?.text ?? '', /^Because type of work is growth: /);
  });

  it('keeps a shared section shared when a condition changes who drives', () => {
    const unset = owned('personas', prd(''));
    const current = owned('personas', prd('horizon: current'));
    assert.deepEqual([unset.owner, unset.shared], ['core-pm', ['pmm']]);
    assert.deepEqual([current.owner, current.shared], ['pmm', ['core-pm']]);
  });

  it('hands over inside the next horizon once approved', () => {
    assert.equal(owned('go_to_market', prd('horizon: next\nstatus: in-review')).owner, 'core-pm');
    assert.equal(owned('go_to_market', prd('horizon: next\nstatus: approved')).owner, 'pmm');
    assert.equal(owned('go_to_market', prd('horizon: future\nstatus: approved')).owner, 'core-pm');
  });

  it('brings product marketing in where an experiment changes the price', () => {
    const variants = owned('variants', experiment('changes: [interface, price]'));
    assert.deepEqual(variants.mustAgree.map((item) => item.role), ['pmm']);
    // Who has to agree takes part anyway.
    assert(!variants.contributors.includes('pmm'));
    assert(!owned('variants', experiment('changes: [interface]')).contributors.includes('pmm'));
    assert(owned('hypothesis', experiment('changes: [packaging]')).contributors.includes('pmm'));
  });

  it('lets the team settings decide, then the spec itself', () => {
    const settings = 'ownership:\n  prd.metrics: {owner: data, reason: The data team keeps our metrics}';
    assert.equal(by(owned('metrics', prd(''), settings)), 'default: core-pm → settings: data');
    const own = owned('metrics', prd('ownership:\n  metrics: {owner: design, approver: Ana, contributors: [sales]}'), settings);
    assert.equal(by(own), 'default: core-pm → settings: data → spec: design');
    assert.equal(own.approver, 'Ana');
    assert.deepEqual(own.contributors, ['sales']);
    assert.match(own.steps[1]?.text ?? '', /The data team keeps our metrics$/);
  });

  it('ignores an override by a role that does not exist, which has a finding of its own', () => {
    assert.equal(by(owned('metrics', prd('ownership:\n  metrics: {owner: wizard}'))), 'default: core-pm');
  });

  describe('falls to somebody else only for a role the team does not have', () => {
    it('by profile, along the chain', () => {
      const hypothesis = owned('hypothesis', experiment(''), 'profile: no-growth-pm');
      assert.equal(by(hypothesis), 'default: growth-pm → fallback: core-pm');
      assert.equal(hypothesis.intended, 'growth-pm');
      assert.match(hypothesis.notes.map((note) => note.source).join(), /growth-pm/);
    });

    it('because the team says none', () => {
      assert.equal(owned('analysis', experiment('team: {data: none}')).owner, 'growth-pm');
      assert.equal(owned('analysis', experiment('team: {data: {none: true}, growth-pm: none}')).owner, 'core-pm');
    });

    it('to whoever covers the role before anybody in the chain', () => {
      const analysis = owned('analysis', experiment('team:\n  data: none\n  engineering: {person: Kim, covers: [data]}'));
      assert.equal(analysis.owner, 'engineering');
      assert.deepEqual(analysis.people, ['Kim']);
    });

    it('to nobody where there is no chain, and says what to do', () => {
      const support = owned('support', prd('team: {customer-success: none, pmm: none, core-pm: none}'));
      assert.equal(support.owner, undefined);
      assert.match(support.steps.at(-1)?.text ?? '', /name somebody under team\.$/);
    });

    it('but not for a role that is merely not mentioned', () => {
      const hypothesis = owned('hypothesis', experiment('team: {core-pm: Ana}'));
      assert.deepEqual([hypothesis.owner, hypothesis.people], ['growth-pm', []]);
    });

    it('and not when somebody is named although the profile leaves the role out', () => {
      const positioning = owned('positioning', prd('team: {pmm: Lee}'), 'profile: pm-only');
      assert.deepEqual([positioning.owner, positioning.people], ['pmm', ['Lee']]);
    });

    it('so that a section shared with that role is shared no longer', () => {
      const personas = owned('personas', prd(''), 'profile: no-pmm');
      assert.deepEqual([personas.owner, personas.shared], ['core-pm', []]);
    });
  });

  it('takes people from the settings, and the spec\'s own before them', () => {
    const settings = 'team:\n  core-pm: Ana\n  design: [Bo, Cy]';
    assert.deepEqual(owned('problem', prd(''), settings).people, ['Ana']);
    assert.deepEqual(owned('problem', prd('team: {core-pm: Dee}'), settings).people, ['Dee']);
    assert.deepEqual(owned('design', prd('team: {core-pm: Dee}'), settings).people, ['Bo', 'Cy']);
  });

  it('divides risks by their type', () => {
    const files = filesOf('== spec.yaml ==\nspec: prd/v1\nteam: {design: none}\n');
    const analysis = projectOf(files).analyze(files[0]?.text ?? '', 'spec.yaml');
    assert(analysis.ours);
    assert.equal(analysis.ownership.ofItem('risks', 'feasibility'), 'engineering');
    assert.equal(analysis.ownership.ofItem('risks', 'value'), 'core-pm');
    assert.equal(analysis.ownership.ofItem('risks', 'weather'), undefined);
  });
});

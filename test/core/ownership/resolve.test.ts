import { strict as assert } from 'node:assert';
import { defaultConfig } from '../../../src/core/config.js';
import { Ownership, type SectionOwnership } from '../../../src/core/ownership/resolve.js';
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

  it('is worked out once for all specs that give the same answers and say nothing of their own', () => {
    const project = projectOf([]);
    const problemOf = (text: string): SectionOwnership | undefined => {
      const analysis = project.analyze(text, 'spec.yaml');
      assert(analysis.ours);
      return analysis.ownership.of('problem');
    };
    const usual = problemOf(prd('work_type: growth\nid: a'));
    assert(usual);
    assert.equal(problemOf(prd('work_type: growth\nid: b')), usual);
    assert.notEqual(problemOf(prd('work_type: core\nid: a')), usual);
    const team = problemOf(prd('work_type: growth\nteam: {growth-pm: Ana Ruiz}'));
    assert.deepEqual([usual.people, team?.people], [[], ['Ana Ruiz']]);
    assert.equal(problemOf(prd('work_type: growth\nownership: {problem: {owner: design}}'))?.owner, 'design');
    assert.equal(problemOf(prd('work_type: growth')), usual);
    // Other settings are another matter.
    project.update('product-specs.yaml', 'spec: config/v1\nteam: {growth-pm: Ben Okoro}\n');
    assert.deepEqual(problemOf(prd('work_type: growth'))?.people, ['Ben Okoro']);
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

  describe('says in a sentence', () => {
    const last = (ownership: SectionOwnership): string | undefined => ownership.steps.at(-1)?.text;

    it('what holds, by the names that the sections have', () => {
      assert.match(last(owned('go_to_market', prd('horizon: next\nstatus: in-review'))) ?? '', /^Because horizon is next and status is in-review: \S/);
      assert.match(owned('variants', experiment('changes: [price, packaging]')).steps[1]?.text ?? '', /^Because what changes is price and packaging: \S/);
    });

    it('whose word an override is, and why', () => {
      const settings = (entry: string): string => `ownership:\n  prd.metrics: ${entry}`;
      assert.equal(last(owned('metrics', prd(''), settings('{owner: growth-pm}'))), 'Your team settings make the growth product manager its driver');
      assert.equal(last(owned('metrics', prd('ownership:\n  metrics: {owner: data, reason: They asked}'))), 'This spec makes data its driver: They asked');
      const onlyWhy = owned('metrics', prd('ownership:\n  metrics: {reason: They asked}'));
      assert.equal(by(onlyWhy), 'default: core-pm → spec: core-pm');
      assert.deepEqual(onlyWhy.steps.at(-1), { by: 'spec', owner: 'core-pm', text: 'This spec: They asked', sources: [] });
      assert.equal(by(owned('metrics', prd('ownership:\n  metrics: {contributors: [sales]}'))), 'default: core-pm', 'what changes no driver and has no reason is no step');
    });

    it('why it falls to whom', () => {
      const fallback = (section: string, team: string, profile = ''): string | undefined => last(owned(section, experiment(team), profile));
      assert.equal(
        fallback('hypothesis', '', 'profile: no-growth-pm'),
        'This team has no growth product manager (the profile "No growth PM" leaves it out), so it falls to the core product manager, who is next in line.',
      );
      assert.equal(
        fallback('analysis', 'team:\n  data: none\n  engineering: {person: Kim, covers: [data]}'),
        'This team has no data role (the team says so), so it falls to engineering, who covers that work.',
      );
      assert.equal(
        last(owned('support', prd('team: {customer-success: none, pmm: none, core-pm: none}'))),
        'This team has no customer success and support role (the team says so), and nobody covers that work: name somebody under team.',
      );
      assert.deepEqual(owned('hypothesis', experiment('team: {growth-pm: none}')).steps.at(-1)?.sources, []);
    });
  });

  it('lets an override add who is told, who has to agree and who approves', () => {
    const plain = owned('metrics', experiment(''));
    assert.deepEqual([plain.informed, plain.approver, plain.mustAgree.map(({ role, on }) => [role, on])], [[], undefined, [['core-pm', 'guardrails']]]);
    const settings = 'ownership:\n  experiment.metrics: {informed: [sales, docs], must_agree: [legal], approver: Ana}';
    const told = owned('metrics', experiment(''), settings);
    assert.deepEqual([told.informed, told.approver, told.mustAgree], [['sales', 'docs'], 'Ana', [{ role: 'legal' }]]);
    const more = owned('metrics', experiment('ownership:\n  metrics: {contributors: [design]}'), settings);
    assert.deepEqual([more.informed, more.approver, more.contributors], [['sales', 'docs'], 'Ana', ['design']], 'what it does not speak of stays');
  });

  it('asks everybody for agreement once', () => {
    assert.deepEqual(owned('metrics', experiment('ownership:\n  metrics: {must_agree: [legal, legal, pmm]}')).mustAgree, [{ role: 'legal' }, { role: 'pmm' }]);
  });

  it('has nobody agree with themselves, and says what nobody else looks at', () => {
    const of = (team: string, more = ''): unknown => {
      const { mustAgree, unchecked } = owned('decision_rule', experiment(`team: {${team}}\n${more}`));
      return [mustAgree.map(({ role }) => role), unchecked.map(({ role }) => role)];
    };
    assert.deepEqual(of('growth-pm: Ana, core-pm: Ben'), [['core-pm'], []]);
    assert.deepEqual(of('growth-pm: none, core-pm: Ben'), [[], ['core-pm']]);
    assert.deepEqual(of('growth-pm: none', 'ownership: {decision_rule: {must_agree: [core-pm, legal]}}\n'), [['legal'], []]);
    assert.deepEqual(of('growth-pm: {person: Ana, covers: [core-pm]}, core-pm: none'), [[], ['core-pm']]);
  });

  it('names each contributor once, and none who does more than that', () => {
    const metrics = owned('metrics', experiment('ownership:\n  metrics: {contributors: [data, data, growth-pm, legal, none], must_agree: [legal]}'));
    assert.deepEqual(metrics.contributors, ['data']);
    assert.deepEqual(owned('metrics', experiment('team: {customer-success: none, pmm: none, core-pm: none}\nownership:\n  metrics: {contributors: [customer-success]}')).contributors, []);
  });

  it('says what is known of a team that lacks a role, once, and of one where somebody does two people\'s work', () => {
    const sourcesOf = (ownership: SectionOwnership): readonly string[] => ownership.notes.map(({ source }) => source);
    assert.deepEqual(sourcesOf(owned('personas', prd(''))), []);
    assert.deepEqual(sourcesOf(owned('personas', prd(''), 'profile: no-pmm')), ['pm-vs-pmm', 'pm-is-dialogue']);
    assert.deepEqual(sourcesOf(owned('personas', prd('team:\n  core-pm: {person: Ana, covers: [pmm]}'))), ['pm-vs-pmm', 'pm-is-dialogue']);
    assert.deepEqual(sourcesOf(owned('problem', prd(''), 'profile: no-pmm')), [], 'a section that the role has no part in');
  });

  it('works out who would own a section then, without writing it', () => {
    const files = filesOf('== spec.yaml ==\nspec: prd/v1\nhorizon: future\n');
    const analysis = projectOf(files).analyze(files[0]?.text ?? '', 'spec.yaml');
    assert(analysis.ours);
    const then = new Ownership(analysis.spec, defaultConfig, { horizon: 'current' });
    assert.deepEqual([analysis.ownership.of('personas')?.owner, then.of('personas')?.owner], ['core-pm', 'pmm']);
    assert.equal(then.of('personas'), then.of('personas'), 'worked out once');
  });

  it('takes an unknown status for the first', () => {
    assert.equal(owned('go_to_market', prd('horizon: next\nstatus: nonsense')).owner, 'core-pm');
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

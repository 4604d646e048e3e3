import { strict as assert } from 'node:assert';
import type { SpecAnalysis } from '../../../src/core/analyze.js';
import { assignOwner, ownerChoices, type Assignment } from '../../../src/core/features/assign-owner.js';
import { Project } from '../../../src/core/project.js';
import { applyEdits } from '../../../src/core/text.js';
import { specOf, today } from '../../support/fixture.js';

const spec = `spec: prd/v1
id: search
title: Search # the first
status: draft

problem:
  statement: Nobody finds anything.

goals:
  - id: find
`;

/** The text of the spec, or of the settings where there are some, after the assignment. */
function assigned(text: string, assignment: Assignment, settings?: string): string {
  const project = new Project(() => today);
  if (settings !== undefined) project.update('product-specs.yaml', settings);
  const analysis = (of: string, path: string): SpecAnalysis => {
    const made = project.analyze(of, path);
    assert(made.ours);
    return made;
  };
  const a = analysis(text, 'search.prd.yaml');
  const s = settings === undefined ? undefined : analysis(settings, 'product-specs.yaml');
  const result = assignOwner(a, assignment, s);
  if ('problem' in result) return `! ${result.problem}`;
  const [before, after] = [s ?? a, applyEdits(settings ?? text, result.edits)];
  // Whatever is written is read as it was meant: the role drives, the person fills it, and nothing is called wrong that was not before.
  const again = new Project(() => today);
  if (settings !== undefined) again.update('product-specs.yaml', after);
  const now = again.analyze(settings === undefined ? after : text, 'search.prd.yaml');
  const judged = again.analyze(after, settings === undefined ? 'search.prd.yaml' : 'product-specs.yaml');
  assert(now.ours && judged.ours);
  assert.equal(now.ownership.of(assignment.section)?.owner, assignment.owner);
  if (assignment.person !== undefined) assert.equal(now.ownership.of(assignment.section)?.people[0], assignment.person);
  const known = new Set(before.findings.map(({ rule }) => rule));
  assert.deepEqual(judged.findings.filter(({ rule, severity }) => severity === 'error' && !known.has(rule)).map(({ message }) => message), []);
  return after;
}

describe('assigning an owner', () => {
  describe('in the spec itself', () => {
    it('writes the role with its reason where `ownership` belongs', () => {
      assert.equal(
        assigned(spec, { section: 'goals', owner: 'growth-pm', reason: 'Growth: they asked' }),
        spec.replace('status: draft\n', 'status: draft\n\nownership:\n  goals:\n    owner: growth-pm\n    reason: "Growth: they asked"\n'),
      );
    });

    it('writes the person too', () => {
      assert.equal(
        assigned(spec, { section: 'goals', owner: 'growth-pm', person: 'Jo Berg' }),
        spec.replace('status: draft\n', 'status: draft\n\nteam:\n  growth-pm: Jo Berg\n\nownership:\n  goals:\n    owner: growth-pm\n'),
      );
    });

    it('writes only the person where the role drives it anyway', () => {
      assert.equal(assigned(spec, { section: 'goals', owner: 'core-pm', person: 'Ana' }), spec.replace('status: draft\n', 'status: draft\n\nteam:\n  core-pm: Ana\n'));
    });

    it('changes what is there, with its comments and its form', () => {
      const own = `${spec}ownership:\n    # agreed in May\n    goals: {owner: pmm, informed: [docs]} # until June\nteam: {core-pm: Ana} # all\n`;
      assert.equal(
        assigned(own, { section: 'goals', owner: 'design', person: 'Mo, the first' }),
        own.replace('owner: pmm', 'owner: design').replace('{core-pm: Ana}', '{core-pm: Ana, design: "Mo, the first"}'),
      );
      assert.equal(
        assigned(own, { section: 'problem', owner: 'design' }),
        own.replace('informed: [docs]} # until June\n', 'informed: [docs]} # until June\n    problem:\n      owner: design\n'),
      );
    });

    it('adds the owner to an entry that says something else', () => {
      const own = `${spec}ownership:\n  goals:\n    informed: [docs]\n`;
      assert.equal(assigned(own, { section: 'goals', owner: 'design' }), own.replace('  goals:\n', '  goals:\n    owner: design\n'));
    });

    it('fills keys that stand there without anything', () => {
      assert.equal(assigned(`${spec}ownership:\n`, { section: 'goals', owner: 'design' }), `${spec}ownership:\n  goals:\n    owner: design\n`);
      assert.equal(assigned(`${spec}ownership: {}\n`, { section: 'goals', owner: 'design' }), `${spec}ownership:\n  goals:\n    owner: design\n`);
      assert.equal(assigned(`${spec}team:\n  core-pm:\n`, { section: 'goals', owner: 'core-pm', person: 'Ana' }), `${spec}team:\n  core-pm: Ana\n`);
    });

    for (const [what, before, after] of [
      ['one name', 'core-pm: Bo', 'core-pm: Ana'],
      ['a list, whose first is the one to turn to', 'core-pm: [Bo, Cy]', 'core-pm: [Ana, Bo, Cy]'],
      ['a list on lines', 'core-pm:\n    - Bo', 'core-pm:\n    - Ana\n    - Bo'],
      ['a name with a title', 'core-pm: {person: Bo, title: Lead}', 'core-pm: {person: Ana, title: Lead}'],
      ['a title alone', 'core-pm:\n    title: Lead', 'core-pm:\n    person: Ana\n    title: Lead'],
      ['a role that was said to be none', 'core-pm: none', 'core-pm: Ana'],
      ['and in the long form', 'core-pm: {none: true}', 'core-pm: Ana'],
    ] as const) {
      it(`names a person in place of ${what}`, () => {
        assert.equal(assigned(`${spec}team:\n  ${before}\n`, { section: 'goals', owner: 'core-pm', person: 'Ana' }), `${spec}team:\n  ${after}\n`);
      });
    }

    it('keeps Windows line breaks', () => {
      assert.equal(
        assigned(spec.replaceAll('\n', '\r\n'), { section: 'goals', owner: 'design' }),
        spec.replace('status: draft\n', 'status: draft\n\nownership:\n  goals:\n    owner: design\n').replaceAll('\n', '\r\n'),
      );
    });
  });

  describe('in the team settings', () => {
    it('for every spec of the kind', () => {
      const settings = 'spec: config/v1\n\n# us\nteam:\n  core-pm: Ana\n';
      assert.equal(
        assigned(spec, { section: 'goals', owner: 'design', person: 'Mo', reason: 'They know' }, settings),
        `${settings}  design: Mo\n\nownership:\n  prd.goals:\n    owner: design\n    reason: They know\n`,
      );
    });

    it('where the sections stand below their kind', () => {
      const settings = 'spec: config/v1\nownership:\n  prd:\n    goals: {owner: data}\n';
      const project = new Project(() => today);
      project.update('product-specs.yaml', settings);
      const [a, s] = [project.analyze(spec, 'search.prd.yaml'), project.analyze(settings, 'product-specs.yaml')];
      assert(a.ours && s.ours);
      const result = assignOwner(a, { section: 'goals', owner: 'design' }, s);
      assert('edits' in result);
      assert.equal(applyEdits(settings, result.edits), settings.replace('data', 'design'));
    });
  });

  describe('says in a sentence why it cannot be done', () => {
    for (const [what, text, assignment, settings, expected] of [
      ['no section', spec, { section: 'title', owner: 'design' }, undefined, /^! `title` is no section of a PRD\.$/],
      ['no role', spec, { section: 'goals', owner: 'wizard' }, undefined, /^! There is no role `wizard`\. Roles are `core-pm`, /],
      ['it is so', spec, { section: 'goals', owner: 'core-pm' }, undefined, /^! Goals is driven by core PM already\.$/],
      ['a role the team lacks, without a person', `${spec}team: {pmm: none}\n`, { section: 'goals', owner: 'pmm' }, undefined, /^! This team has no PMM: name a person/],
      ['the spec says otherwise', `${spec}ownership: {goals: {owner: data}}\n`, { section: 'goals', owner: 'design' }, 'spec: config/v1\n', /^! This spec itself says under `ownership`/],
      ['the spec names somebody else', `${spec}team: {design: Bo}\n`, { section: 'goals', owner: 'design', person: 'Mo' }, 'spec: config/v1\n', /^! This spec itself says under `team`/],
      ['text where keys belong', `${spec}ownership: we all\n`, { section: 'goals', owner: 'design' }, undefined, /^! The keys `team` and `ownership` hold something else/],
    ] as const) {
      it(what, () => assert.match(assigned(text, assignment, settings), expected));
    }
  });

  it('offers the roles this team has, the driver first, then those who take part', () => {
    const a = specOf(`${spec}team: {pmm: none, core-pm: {person: Ana, title: Lead PM}, docs: none}\n`);
    const choices = ownerChoices(a, 'goals');
    assert.deepEqual(choices[0], { role: 'core-pm', title: 'Core product manager', jobTitle: 'Lead PM', people: ['Ana'], part: 'drives it' });
    assert.deepEqual(choices.slice(1, 4).map(({ role, part }) => `${role} ${part ?? ''}`), ['growth-pm contributes', 'design contributes', 'engineering contributes']);
    assert.deepEqual(choices.slice(4).map(({ role }) => role), ['data', 'research', 'sales', 'customer-success', 'legal', 'security', 'executive']);
    assert.deepEqual(ownerChoices(a, 'title'), []);
  });
});

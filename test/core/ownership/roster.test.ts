import { strict as assert } from 'node:assert';
import { defaultConfig, type Team, type TeamMember } from '../../../src/core/config.js';
import { Roster } from '../../../src/core/ownership/roster.js';

function team(members: Readonly<Record<string, Partial<TeamMember>>>): Team {
  return new Map(Object.entries(members).map(([role, member]) => [role, { people: [], covers: [], none: false, ...member }]));
}

/** The settings' team with a profile, and what a spec says on top. */
function roster(members: Readonly<Record<string, Partial<TeamMember>>>, { profile = 'default', own = {} as Readonly<Record<string, Partial<TeamMember>>> } = {}): Roster {
  return new Roster({ ...defaultConfig, profile, team: team(members) }, team(own));
}

describe('the roster', () => {
  it('has the people of the settings, and the spec\'s own instead of them, role by role', () => {
    const both = roster({ pmm: { people: ['Lee'], title: 'Storyteller' }, data: { people: ['Bo'] } }, { own: { pmm: { people: ['Kim'] } } });
    assert.deepEqual([both.people('pmm'), both.people('data'), both.people('legal')], [['Kim'], ['Bo'], []]);
    assert.deepEqual(both.everybody, ['Kim', 'Bo']);
    assert.deepEqual(both.roles, ['pmm', 'data']);
    assert.deepEqual(both.member('data')?.people, ['Bo']);
    assert.equal(both.member('legal'), undefined);
  });

  it('counts everybody once, whatever they do', () => {
    assert.deepEqual(roster({ pmm: { people: ['Lee', 'Bo'] }, data: { people: ['Bo'] } }).everybody, ['Lee', 'Bo']);
  });

  it('knows the job titles of this team', () => {
    const here = roster({ pmm: { people: ['Lee'], title: 'Storyteller' }, data: { people: ['Bo'] } });
    assert.deepEqual(['pmm', 'data', 'legal'].map((role) => here.title(role)), ['Storyteller', undefined, undefined]);
  });

  it('says why a role is not there', () => {
    const small = roster({ pmm: { none: true }, design: {}, data: { people: ['Bo'] } }, { profile: 'pm-only' });
    assert.deepEqual(small.absence('pmm'), { by: 'none' });
    assert.deepEqual(small.absence('research'), { by: 'profile', profile: 'pm-only' });
    assert.equal(small.absence('data'), undefined, 'somebody is named although the profile leaves the role out');
    assert.equal(small.absence('design'), undefined, 'merely not named');
    assert.equal(small.absence('legal'), undefined);
    assert.deepEqual(roster({ research: {} }, { profile: 'pm-only' }).absence('research'), { by: 'profile', profile: 'pm-only' }, 'an entry that names nobody');
    assert.equal(roster({}, { profile: 'a profile of nobody' }).absence('pmm'), undefined);
  });

  it('counts "none" even beside people', () => {
    assert.deepEqual(roster({ pmm: { none: true, people: ['Lee'] } }).absence('pmm'), { by: 'none' });
  });

  it('lets a role be covered by another that is there', () => {
    const covered = roster({ data: { none: true }, engineering: { people: ['Kim'], covers: ['data'] } });
    assert.equal(covered.coveredBy('data'), 'engineering');
    assert.equal(covered.coveredBy('engineering'), undefined);
    assert.equal(covered.standIn('data'), 'engineering');
    assert.deepEqual(covered.people('data'), ['Kim']);
    assert.equal(covered.isCovered('data'), true);
    assert.equal(covered.isCovered('engineering'), false);
    assert.equal(covered.isCovered('legal'), false);
  });

  it('is not covered by itself, nor by a role that is not there', () => {
    assert.equal(roster({ data: { people: ['Bo'], covers: ['data'] } }).coveredBy('data'), undefined);
    const gone = roster({ data: { none: true }, engineering: { none: true, covers: ['data'] }, design: { people: ['Cy'], covers: ['data'] } });
    assert.equal(gone.coveredBy('data'), 'design');
  });

  it('prefers a role\'s own people to those who would cover it', () => {
    const both = roster({ data: { people: ['Bo'] }, engineering: { people: ['Kim'], covers: ['data'] } });
    assert.deepEqual(both.people('data'), ['Bo']);
    assert.equal(both.isCovered('data'), false);
    assert.equal(both.standIn('data'), 'data');
  });

  it('covers a role that is there but has nobody named', () => {
    const open = roster({ engineering: { people: ['Kim'], covers: ['data'] } });
    assert.equal(open.isCovered('data'), true);
    assert.deepEqual(open.people('data'), ['Kim']);
  });

  it('falls along the chain of a role, past those who are missing too', () => {
    assert.equal(roster({ data: { none: true } }).standIn('data'), 'growth-pm');
    assert.equal(roster({ data: { none: true }, 'growth-pm': { none: true } }).standIn('data'), 'core-pm');
    assert.equal(roster({ data: { none: true }, 'growth-pm': { none: true }, 'core-pm': { none: true } }).standIn('data'), undefined);
    assert.equal(roster({ wizard: { none: true } }).standIn('wizard'), undefined);
  });

  it('knows all roles of a person, covered ones included, however the name is written', () => {
    const two = roster({ engineering: { people: ['Kim Ode'], covers: ['data'] }, pmm: { people: ['Lee', 'kim ode'] }, design: { people: ['Lee'] } });
    assert.deepEqual(two.rolesOf('KIM Ode'), ['pmm', 'engineering', 'data']);
    assert.deepEqual(two.rolesOf('Nobody'), []);
  });
});

import { strict as assert } from 'node:assert';
import { notesWithout, profileById, profiles, roleById, rolePhrase, roles, roleShort, roleTitle, sources, sourceTitle } from '../../../src/core/ownership/knowledge.js';

describe('what is known of roles, sources and profiles', () => {
  it('names a role within a sentence, and an unknown one as it is', () => {
    assert.deepEqual(['growth-pm', 'data', 'wizard'].map(roleTitle), ['growth product manager', 'data', 'wizard']);
    assert.deepEqual(['growth-pm', 'pmm', 'data', 'wizard'].map(rolePhrase), ['the growth product manager', 'the product marketing manager', 'data', 'wizard']);
    assert.deepEqual(['growth-pm', 'pmm', 'customer-success', 'wizard'].map(roleShort), ['growth PM', 'PMM', 'customer success', 'wizard']);
  });

  it('names a source by its title, and an unknown one as it is', () => {
    assert.equal(sourceTitle('growth-pm'), 'Product growth: what is growth product management?');
    assert.equal(sourceTitle('hearsay'), 'hearsay');
  });

  it('finds roles and profiles by their ids only', () => {
    assert.equal(roleById('pmm')?.title, 'Product marketing manager');
    assert.equal(roleById('PMM'), undefined);
    assert.equal(profileById('pm-only')?.title, 'One product manager');
    assert.equal(profileById('one-pm'), undefined);
  });

  it('says of a team without a role what is said where just that role is left out', () => {
    assert.deepEqual(notesWithout('pmm').map(({ source }) => source), ['pm-vs-pmm', 'pm-is-dialogue']);
    assert.deepEqual(notesWithout('growth-pm').map(({ source }) => source), ['growth-pm', 'core-and-growth']);
    assert.deepEqual(['data', 'core-pm', 'wizard'].flatMap(notesWithout), []);
  });

  it('speaks of nothing that is not there', () => {
    for (const { id, fallback, source } of roles) {
      assert.deepEqual(fallback.filter((role) => !roleById(role) || role === id), [], id);
      assert.deepEqual(source.filter((one) => !sources.some((known) => known.id === one)), [], id);
    }
    for (const { id, missing, hover } of profiles) {
      assert.deepEqual(missing.filter((role) => !roleById(role)), [], id);
      assert.deepEqual(hover.filter(({ source }) => !sources.some((known) => known.id === source)), [], id);
    }
  });
});

import { strict as assert } from 'node:assert';
import { ownershipMap } from '../../../src/core/features/ownership-map.js';
import { projectOf } from '../../support/fixture.js';

const settings = 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n  pmm: Li Wei\n  legal: none\n';
const prd = `spec: prd/v1
id: search
title: Search
status: in-review
horizon: current
problem:
  statement: People misspell names and find nothing.
  who: Buyers
goals:
  - id: found
    outcome: Buyers find what they misspelt
metrics:
  - id: found_rate
    direction: increse
`;

function mapOf(text: string, config = settings): ReturnType<typeof ownershipMap> {
  const a = projectOf([{ name: 'product-specs.yaml', text: config }]).analyze(text, 'search.prd.yaml');
  assert(a.ours);
  return ownershipMap(a);
}

describe('the ownership map', () => {
  it('lists the sections of each role, how far they are and who has them', () => {
    const roles = mapOf(prd).roles;
    const core = roles.find(({ role }) => role === 'core-pm');
    assert.deepEqual(core?.people, ['Ana Ruiz']);
    const states = new Map(core?.sections.map(({ id, state }) => [id, state]));
    assert.deepEqual(['problem', 'metrics', 'evidence', 'results'].map((id) => states.get(id)), ['done', 'begun', 'empty', 'later']);
    assert.equal(core?.sections.find(({ id }) => id === 'problem')?.findings, 1);
    assert((core?.sections.find(({ id }) => id === 'metrics')?.findings ?? 0) > 0);
    assert.equal(roles.find(({ role }) => role === 'pmm')?.sections.some(({ id }) => id === 'personas'), true);
    assert.equal(roles.flatMap(({ sections }) => sections).length, new Set(roles.flatMap(({ sections }) => sections.map(({ id }) => id))).size);
  });

  it('keeps the chain of reasons', () => {
    const personas = mapOf(prd).roles.flatMap(({ sections }) => sections).find(({ id }) => id === 'personas');
    assert.match(personas?.ownership.steps.at(-1)?.text ?? '', /horizon is current/);
  });

  it('says who would drive in the other horizons', () => {
    const { horizons } = mapOf(prd);
    assert.deepEqual(horizons.map(({ id, isNow }) => `${id}${isNow ? ' now' : ''}`), ['current now', 'next', 'future']);
    const future = horizons.find(({ id }) => id === 'future');
    assert.deepEqual(future?.changes.find(({ section }) => section === 'positioning'), { section: 'positioning', title: 'Positioning', from: 'PMM', to: 'core PM' });
    assert.deepEqual(horizons[0]?.changes, []);
  });

  it('says what would change hands with another profile, whoever is named', () => {
    const noPmm = mapOf(prd).profiles.find(({ id }) => id === 'no-pmm');
    assert(noPmm && noPmm.changes.length > 0);
    assert(noPmm.changes.every(({ from, to }) => from === 'PMM' && to === 'core PM'));
    const now = mapOf(prd, 'spec: config/v1\nprofile: no-pmm\n').profiles.find(({ isNow }) => isNow);
    assert.deepEqual([now?.id, now?.changes], ['no-pmm', []]);
  });
});

/** Every section of every kind, in every team and situation, against the page of tables. */
import { strict as assert } from 'node:assert';
import type { Config } from '../../../src/core/config.js';
import { Ownership } from '../../../src/core/ownership/resolve.js';
import { profiles as knownProfiles } from '../../../src/core/ownership/knowledge.js';
import { parse } from '../../../src/core/parse/parse.js';
import { kindById, kinds } from '../../../src/core/schema/catalog.js';
import { readConfig } from '../../../src/core/spec/config.js';
import { Spec } from '../../../src/core/spec/spec.js';
import { expected, line, page, profiles, type Facts } from './page.js';

/** What the schemas allow, and that nothing is said. */
function choices(kind: string, key: string): readonly (string | undefined)[] {
  const schema = kindById(kind)?.schema.properties?.[key];
  const values = (schema?.enum ?? schema?.items?.enum ?? []).map(String);
  assert(values.length > 2, `${kind} has no choices for ${key}`);
  return [undefined, ...values];
}

/** Each profile, and teams that say themselves what they lack. */
const teams: readonly Pick<Facts, 'profile' | 'none' | 'covered'>[] = [
  ...profiles.map((profile) => ({ profile })),
  { profile: 'default', none: ['pmm', 'core-pm', 'customer-success'] },
  { profile: 'no-pmm', none: ['data', 'growth-pm', 'legal', 'docs'], covered: { data: 'engineering', 'growth-pm': 'design' } },
];

const situations: readonly Facts[] = [
  ...choices('prd', 'horizon').flatMap((horizon) =>
    choices('prd', 'status').flatMap((status) => choices('prd', 'work_type').map((work_type) => ({ kind: 'prd' as const, horizon, status, work_type }))),
  ),
  ...choices('experiment', 'status').flatMap((status) =>
    [...choices('experiment', 'changes').map((one) => (one === undefined ? undefined : [one])), ['copy', 'price'], ['price', 'packaging']].map((changes) => ({
      kind: 'experiment' as const, status, changes,
    })),
  ),
  ...choices('launch', 'status').map((status) => ({ kind: 'launch' as const, status })),
].flatMap((situation) => teams.map((team) => ({ ...situation, ...team })));

/** Read once each: most of the cases differ in one of the two only. */
const specs = new Map<string, Spec>();
const configs = new Map<string, Config>();

function configOf({ profile, none = [], covered = {} }: Facts): Config {
  const key = JSON.stringify([profile, none, covered]);
  const team = [
    ...none.map((role) => `  ${role}: none\n`),
    ...Object.entries(covered).map(([role, by]) => `  ${by}: {person: Kim, covers: [${role}]}\n`),
  ];
  const text = `spec: config/v1\nprofile: ${profile}\n${team.length === 0 ? '' : `team:\n${team.join('')}`}`;
  const kind = kindById('config');
  assert(kind);
  const config = configs.get(key) ?? readConfig(new Spec(kind, parse(text)), 'product-specs.yaml');
  configs.set(key, config);
  return config;
}

function ownershipIn(facts: Facts): Ownership {
  const { kind: id, horizon, status, work_type, changes } = facts;
  const kind = kindById(id);
  assert(kind);
  const said = Object.entries({ horizon, status, work_type }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]));
  const text = `spec: ${kind.tag}\n${said.join('')}${changes === undefined ? '' : `changes: [${changes.join(', ')}]\n`}`;
  const spec = specs.get(text) ?? new Spec(kind, parse(text));
  specs.set(text, spec);
  return new Ownership(spec, configOf(facts));
}

function found(ownership: Ownership, section: string): string {
  const one = ownership.of(section);
  if (!one) return 'no section';
  return line({ ...one, mustAgree: one.mustAgree.map(({ role, on }) => (on === undefined ? role : `${role} on ${on}`)) });
}

function rowOf(facts: Facts, section: string): string {
  const row = page[facts.kind].find((one) => one.section === section);
  assert(row);
  return expected(facts, row);
}

describe('the page of owners', () => {
  it('speaks of every section of every kind, and of every profile', () => {
    for (const kind of kinds.filter(({ id }) => id !== 'config')) {
      const said = Object.hasOwn(page, kind.id) ? page[kind.id as Facts['kind']].map(({ section }) => section) : [];
      assert.deepEqual([...said].sort(), [...kind.sections].sort(), kind.id);
    }
    assert.deepEqual([...profiles].sort(), knownProfiles.map(({ id }) => id).sort());
  });

  for (const [kind, atLeast] of [['prd', 15_000], ['experiment', 5_000], ['launch', 500]] as const) {
    it(`is what every section of every ${kind} says, in every team and situation`, () => {
      const wrong: string[] = [];
      let cases = 0;
      for (const facts of situations.filter((one) => one.kind === kind)) {
        const ownership = ownershipIn(facts);
        for (const row of page[kind]) {
          cases++;
          const [is, should] = [found(ownership, row.section), expected(facts, row)];
          if (is !== should) wrong.push(`${row.section} of ${JSON.stringify(facts)}\n  is     ${is}\n  should ${should}`);
        }
      }
      assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${cases}`);
      assert(cases > atLeast, String(cases));
    });
  }

  it('divides the risks of a PRD by their type', () => {
    const ownership = ownershipIn({ kind: 'prd', profile: 'default' });
    const owners = ['value', 'viability', 'usability', 'feasibility', 'other'].map((type) => ownership.ofItem('risks', type));
    assert.deepEqual(owners, ['core-pm', 'core-pm', 'design', 'engineering', undefined]);
  });

  /** A few rows worked out by hand, against the reading of the page as well as the code: neither may be wrong in the same way. */
  const byHand: readonly (readonly [Facts, string, string])[] = [
    [{ kind: 'prd', profile: 'default' }, 'problem', 'owner: core-pm · with: – · contributors: customer-success, research, sales · must agree: –'],
    [{ kind: 'prd', profile: 'pm-only', work_type: 'growth' }, 'problem', 'owner: core-pm · with: – · contributors: customer-success, design, sales · must agree: –'],
    [{ kind: 'prd', profile: 'default', horizon: 'current' }, 'personas', 'owner: pmm · with: core-pm · contributors: research, sales · must agree: –'],
    [{ kind: 'prd', profile: 'default', horizon: 'next' }, 'launch', 'owner: core-pm · with: pmm · contributors: customer-success, docs, engineering, sales · must agree: –'],
    [{ kind: 'prd', profile: 'default', horizon: 'next', status: 'in-review' }, 'positioning', 'owner: core-pm · with: pmm · contributors: sales · must agree: –'],
    [{ kind: 'prd', profile: 'default', horizon: 'next', status: 'approved' }, 'positioning', 'owner: pmm · with: core-pm · contributors: sales · must agree: –'],
    [{ kind: 'prd', profile: 'no-pmm', horizon: 'next', status: 'approved' }, 'positioning', 'owner: core-pm · with: – · contributors: sales · must agree: –'],
    [{ kind: 'prd', profile: 'default', work_type: 'growth' }, 'pricing', 'owner: growth-pm · with: core-pm, pmm · contributors: data, sales · must agree: –'],
    [{ kind: 'prd', profile: 'no-growth-pm', work_type: 'growth' }, 'pricing', 'owner: core-pm · with: pmm · contributors: data, sales · must agree: –'],
    [{ kind: 'prd', profile: 'pm-only' }, 'experiments', 'owner: core-pm · with: – · contributors: design, engineering · must agree: –'],
    [{ kind: 'experiment', profile: 'default' }, 'metrics', 'owner: growth-pm · with: – · contributors: data · must agree: core-pm on guardrails'],
    [{ kind: 'experiment', profile: 'default', changes: ['price'] }, 'variants', 'owner: growth-pm · with: – · contributors: design, engineering · must agree: pmm'],
    [{ kind: 'experiment', profile: 'default', changes: ['packaging'] }, 'analysis', 'owner: data · with: – · contributors: growth-pm, pmm · must agree: –'],
    [{ kind: 'experiment', profile: 'default', none: ['data'] }, 'analysis', 'owner: growth-pm · with: – · contributors: – · must agree: –'],
    [{ kind: 'experiment', profile: 'no-growth-pm' }, 'risks', 'owner: core-pm · with: – · contributors: – · must agree: legal, security'],
    [{ kind: 'launch', profile: 'default' }, 'value_proposition', 'owner: pmm · with: core-pm · contributors: – · must agree: –'],
    [{ kind: 'launch', profile: 'no-pmm' }, 'rollout', 'owner: engineering · with: – · contributors: core-pm · must agree: –'],
    [{ kind: 'launch', profile: 'default', none: ['pmm', 'core-pm'] }, 'channels', 'owner: nobody · with: – · contributors: growth-pm, sales · must agree: –'],
  ];
  for (const [facts, section, should] of byHand) {
    it(`by hand: ${section} of ${JSON.stringify(facts)}`, () => {
      assert.equal(rowOf(facts, section), should);
      assert.equal(found(ownershipIn(facts), section), should);
    });
  }
});

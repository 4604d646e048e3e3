import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('owner-person-missing', () => {
  it('has one finding a role, on the team', () => {
    check(spec('draft', `team:
^^^^ info owner-person-missing: Nobody is named for data, which drives "Analysis". Add \`data\` and a name under \`team\`, here or in product-specs.yaml for all specs.
  growth-pm: Ana
analysis: {power: 0.8}
metrics: {}
hypothesis: {change: A shorter form}
`), 'owner-person-missing');
  });

  it('is on the first section it is about where there is no team', () => {
    check(spec('draft', `hypothesis: {change: A shorter form}
^^^^^^^^^^ info owner-person-missing: Nobody is named for the growth product manager, which drives "Hypothesis" and "Metrics". Add \`growth-pm\` and a name under \`team\`, here or in product-specs.yaml for all specs.
analysis: {power: 0.8}
^^^^^^^^ info owner-person-missing: Nobody is named for data, which drives "Analysis". Add \`data\` and a name under \`team\`, here or in product-specs.yaml for all specs.
metrics: {}
`), 'owner-person-missing');
  });

  it('speaks of written sections only, and is content with a person who covers the role', () => {
    check(spec('ready', 'team: {growth-pm: {person: Ana, covers: [data]}}\nanalysis: {power: 0.8}\n'), 'owner-person-missing');
    check(spec('ready', ''), 'owner-person-missing');
  });

  it('adds the role to the team, or the team', () => {
    checkFix('owner-person-missing', spec('draft', 'team:\n  growth-pm: Ana\nanalysis: {power: 0.8}\n'), spec('draft', 'team:\n  growth-pm: Ana\n  data: <name>\nanalysis: {power: 0.8}\n'));
    checkFix('owner-person-missing', spec('draft', 'analysis: {power: 0.8}\n'), spec('draft', 'team:\n  data: <name>\nanalysis: {power: 0.8}\n'));
  });
});

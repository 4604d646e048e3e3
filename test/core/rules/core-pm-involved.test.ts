import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\n${more}`;
const words = 'This test touches "Checkout", but nobody is named as its core product manager. Add `core-pm` and a name under `team`, and make sure that they know of it.';

describe('core-pm-involved', () => {
  it('asks who looks after the area', () => {
    check(spec(`product_area: Checkout\n              ^^^^^^^^ warning core-pm-involved: ${words}\nteam: {growth-pm: Ana}\n`), 'core-pm-involved');
    check(spec(`product_area: Checkout\n              ^^^^^^^^ warning core-pm-involved: ${words}\nteam:\n  core-pm: {title: Product lead}\n`), 'core-pm-involved');
  });

  it('is content with a name here or in the settings, somebody who covers the role, or a clear none', () => {
    for (const team of ['core-pm: Ben', 'core-pm: [Ben, Cleo]', 'growth-pm: {person: Ana, covers: [core-pm]}', 'core-pm: none', 'core-pm: <name>', 'core-pm: [<name>]']) {
      check(spec(`product_area: Checkout\nteam: {${team}}\n`), 'core-pm-involved');
    }
    check(`== product-specs.yaml ==\nspec: config/v1\nteam: {core-pm: Ben}\n== a.experiment.yaml ==\n${spec('product_area: Checkout\n')}`, 'core-pm-involved');
  });

  it('asks nothing where no area is named', () => {
    check(spec('team: {growth-pm: Ana}\n'), 'core-pm-involved');
    check(spec('product_area: <part of the product>\n'), 'core-pm-involved');
  });

  it('leaves it to owner-person-missing where the core PM drives a section', () => {
    check(spec('product_area: Checkout\nteam: {growth-pm: none}\nvariants: []\n'), 'core-pm-involved');
  });

  it('adds the role to the team, or the team', () => {
    checkFix('core-pm-involved', spec('product_area: Checkout\nteam: {growth-pm: Ana}\n'), spec('product_area: Checkout\nteam: {growth-pm: Ana, core-pm: <name>}\n'));
    checkFix('core-pm-involved', spec('product_area: Checkout\nteam:\n  core-pm: # who?\n  data: Ben\n').replaceAll('\n', '\r\n'), spec('product_area: Checkout\nteam:\n  core-pm: <name> # who?\n  data: Ben\n').replaceAll('\n', '\r\n'));
    checkFix('core-pm-involved', spec('product_area: Checkout\n'), spec('team:\n  core-pm: <name>\nproduct_area: Checkout\n'));
  });
});

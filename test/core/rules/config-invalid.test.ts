import { check } from '../../support/fixture.js';

describe('config-invalid', () => {
  it('tells every spec that its settings were not read in full', () => {
    check(`== product-specs.yaml ==
spec: config/v1
team:
  core-pm: Ana
team:
  pmm: Bo
== a.prd.yaml ==
spec: prd/v1
^^^^ warning config-invalid: product-specs.yaml has a mistake in line 4, so some of your team's people, owners or rules may be missing here. Open it to see what to change.
id: a
title: A
status: draft
`, 'config-invalid');
  });

  it('says nothing while there are no settings, or good ones', () => {
    check('== a.prd.yaml ==\nspec: prd/v1\nid: a\ntitle: A\nstatus: draft\n', 'config-invalid');
    check('== product-specs.yaml ==\nspec: config/v1\n== a.prd.yaml ==\nspec: prd/v1\nid: a\ntitle: A\nstatus: draft\n', 'config-invalid');
  });
});

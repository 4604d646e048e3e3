import { check } from '../../support/fixture.js';

describe('config-invalid', () => {
  it('tells every spec that its settings were not read in full', () => {
    check(`== product-specs.yaml ==
spec: config/v1
team:
  core-pm: Ana
team:
^^^^ see: The mistake in the settings
  pmm: Bo
== a.prd.yaml ==
spec: prd/v1
^^^^ warning config-invalid: Line 4 of product-specs.yaml has a mistake, so some of your team's people, owners or rules may be missing here. Open it to see what to change.
id: a
title: A
status: draft
`, 'config-invalid');
  });

  it('tells every spec of a profile that does not exist', () => {
    const fixture = (profile: string, known: string): string => `== product-specs.yaml ==
spec: config/v1
profile: ${profile}
== a.prd.yaml ==
spec: prd/v1
^^^^ warning config-invalid: The team settings in product-specs.yaml name the profile \`${profile}\`, which does not exist, so every role counts as there. ${known}
id: a
title: A
status: draft
`;
    check(fixture('no-pm', 'Did you mean `no-pmm`?'), 'config-invalid');
    check(fixture('enterprise', 'There is `default`, `no-pmm`, `no-growth-pm` or `pm-only`.'), 'config-invalid');
  });

  it('says nothing while there are no settings, or good ones', () => {
    check('== a.prd.yaml ==\nspec: prd/v1\nid: a\ntitle: A\nstatus: draft\n', 'config-invalid');
    check('== product-specs.yaml ==\nspec: config/v1\n== a.prd.yaml ==\nspec: prd/v1\nid: a\ntitle: A\nstatus: draft\n', 'config-invalid');
  });
});

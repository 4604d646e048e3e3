import { check, checkFix } from '../../support/fixture.js';

describe('missing-key', () => {
  it('is reported at the top', () => {
    check(`spec: launch/v1
^^^^ error missing-key: This launch brief still needs \`title\` at the top, for example \`title: Launch of guest checkout\`.
id: a
status: draft
summary: We tell shops.
`, 'missing-key');
  });

  it('is one finding however many are missing, the kind of file included', () => {
    check(`== a.prd.yaml ==
title: A
^^^^^ error missing-key: This PRD still needs \`spec\`, \`id\` and \`status\` at the top.
`, 'missing-key');
    check(`== a.experiment.yaml ==
# Soon
^ error missing-key: This experiment brief still needs \`spec\`, \`id\`, \`title\` and \`status\` at the top.
`, 'missing-key');
    check('spec: prd/v1\n^^^^ error missing-key: This PRD still needs `id`, `title` and `status` at the top.\n', 'missing-key');
  });

  it('leaves an empty `spec` and a file that lacks only that to another rule', () => {
    check('== a.prd.yaml ==\nid: a\ntitle: A\nstatus: draft\n', 'missing-key');
    check(`== a.prd.yaml ==
spec:
^^^^ warning missing-spec: This file is read as a PRD because of its name. Say so in the file too: add \`spec: prd/v1\` as its first line.
title: A
status: draft
`, 'missing-spec');
    check('== product-specs.yaml ==\nspec: config/v1\nrules: {missing-key: off}\n== a.prd.yaml ==\ntitle: A\n^^^^^ warning missing-spec: This file is read as a PRD because of its name. Say so in the file too: add `spec: prd/v1` as its first line.\n', 'missing-spec');
  });

  it('inserts all of them with one fix, each in its usual place', () => {
    const id = 'id: <id, for example guest-checkout>';
    const title = 'title: <the name people say in meetings>';
    checkFix('missing-key', '# Ours\ntitle: A\nsummary: B\n', `# Ours\nspec: prd/v1\n${id}\ntitle: A\nstatus: draft\nsummary: B\n`, undefined, 'a.prd.yaml');
    checkFix('missing-key', '', `spec: prd/v1\n${id}\n${title}\nstatus: draft\n`, undefined, 'a.prd.yaml');
    checkFix('missing-key', '# Soon', `# Soon\nspec: prd/v1\n${id}\n${title}\nstatus: draft\n`, undefined, 'a.prd.yaml');
    checkFix('missing-key', 'spec: prd/v1\r\nsummary: B\r\n', `spec: prd/v1\r\n${id}\r\n${title}\r\nstatus: draft\r\nsummary: B\r\n`);
  });

  it('inserts the line where it usually stands', () => {
    checkFix('missing-key', 'spec: prd/v1\nid: a\nstatus: draft\n', 'spec: prd/v1\nid: a\ntitle: <the name people say in meetings>\nstatus: draft\n');
    checkFix('missing-key', 'spec: prd/v1\r\nid: a\r\ntitle: A', 'spec: prd/v1\r\nid: a\r\ntitle: A\r\nstatus: draft');
    checkFix('missing-key', '{spec: prd/v1, id: a, title: A}\n', '{spec: prd/v1, id: a, title: A, status: draft}\n');
  });

  it('fills an empty one in place', () => {
    checkFix('missing-key', 'spec: prd/v1\nid: a\ntitle: A\nstatus: # soon\nhorizon: next\n', 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft # soon\nhorizon: next\n');
  });
});

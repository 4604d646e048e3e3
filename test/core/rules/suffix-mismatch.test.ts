import { check, checkFix } from '../../support/fixture.js';

describe('suffix-mismatch', () => {
  it('lets the key win and names both ways out', () => {
    check(`== a.prd.yaml ==
spec: experiment/v1
      ^^^^^^^^^^^^^ warning suffix-mismatch: The file says it is an experiment brief, its name says it is a PRD. It is read as an experiment brief: rename it to end in \`.experiment.yaml\`, or change this line to \`spec: prd/v1\`.
id: a
title: A
status: draft
`, 'suffix-mismatch');
  });

  it('is content with a name that says nothing', () => {
    check('== a.yaml ==\nspec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n', 'suffix-mismatch');
  });

  it('changes the line', () => {
    const text = (tag: string): string => `spec: ${tag}\nid: a\ntitle: A\nstatus: draft\n`;
    checkFix('suffix-mismatch', text('experiment/v1'), text('prd/v1'), undefined, 'a.prd.yaml');
  });
});

import { check } from '../../support/fixture.js';

describe('multiple-documents', () => {
  it('marks the separator and reads nothing below it', () => {
    check(`spec: prd/v1
id: a
title: A
status: archived
archived_reason: rejected
horizon: next
problem: {statement: One.}
team: {core-pm: Ana}
---
^^^ error multiple-documents: The line \`---\` ends the document, so nothing below it is read. Remove the line, or move what follows to a file of its own.
nonsense: [
`);
  });

  it('accepts a marker at the top and an end marker', () => {
    check('---\nspec: prd/v1\nid: a\ntitle: A\nstatus: draft\n...\n', 'multiple-documents');
  });
});

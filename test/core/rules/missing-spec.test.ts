import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

describe('missing-spec', () => {
  it('marks the first key of a file that only its name identifies', () => {
    check(`== pricing.experiment.yaml ==
id: pricing
^^ warning missing-spec: This file is read as an experiment brief because of its name. Say so in the file too: add \`spec: experiment/v1\` as its first line.
title: Pricing page
status: archived
`);
  });

  it('says nothing where neither name nor text says it is ours', () => {
    check('== pricing.yaml ==\nid: pricing\ntitle: Pricing page\n');
  });

  it('inserts the line below comments and a document marker, with the file\'s line ends', () => {
    const path = 'a.prd.yml';
    checkFix('missing-spec', '# Ours\n---\nid: a\ntitle: A\nstatus: draft\n', '# Ours\n---\nspec: prd/v1\nid: a\ntitle: A\nstatus: draft\n', undefined, path);
    checkFix('missing-spec', 'id: a\r\ntitle: A\r\nstatus: draft', 'spec: prd/v1\r\nid: a\r\ntitle: A\r\nstatus: draft', undefined, path);
  });

  it('keeps brackets and indentation readable', () => {
    checkFix('missing-spec', '{id: a, title: A, status: draft}\n', '{spec: prd/v1, id: a, title: A, status: draft}\n', undefined, 'a.prd.yaml');
    checkFix('missing-spec', '  id: a\n  title: A\n  status: draft\n', '  spec: prd/v1\n  id: a\n  title: A\n  status: draft\n', undefined, 'a.prd.yaml');
  });

  it('has no fix for a text without keys', () => {
    const finding = specOf('words\n', 'product-specs.yaml').findings.find(({ rule }) => rule === 'missing-spec');
    assert.deepEqual(finding?.fixes().flatMap(({ edits }) => edits), []);
  });

  it('fills in a key that is there without a value', () => {
    checkFix('missing-spec', 'spec:\nid: a\ntitle: A\nstatus: draft\n', 'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n', undefined, 'a.prd.yaml');
  });
});

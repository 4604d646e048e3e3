/** That syntax problems become findings of the right weight; what each message is for is tested with the parser. */
import { strict as assert } from 'node:assert';
import { check, checkFix, findingsOf } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('yaml-syntax', () => {
  it('is an error that a fix mends', () => {
    check(spec(`summary: Search: the next step
         ^^^^^^^^^^^^^^^^^^^^^ error yaml-syntax: The colon inside the text makes it look like a new field. Put the value in quotes.
`), 'yaml-syntax');
    checkFix('yaml-syntax', spec('summary: Search: the next step\r\n'), spec('summary: "Search: the next step"\r\n'));
  });

  it('weighs less where the text can be read, though perhaps not as meant', () => {
    check(spec(`summary: “Search”
         ^^^^^^^^ warning yaml-syntax: “Search” is in curly quotes, as word processors write them. They count as letters here, so they become part of the text. Use straight quotes or none.
`), 'yaml-syntax');
  });

  it('says where to put or take away spaces, and which characters need quotes', () => {
    const message = (text: string): string | undefined => findingsOf(text)[0]?.findings.find(({ rule }) => rule === 'yaml-syntax')?.message;
    assert.equal(message('spec: prd/v1\nproblem:\n  statement: A\n who: B\n'), 'Add 1 space before `who` so that it lines up with `statement`.');
    assert.equal(message('spec: prd/v1\nproblem:\n  statement: A\n   who: B\n'), 'Remove 1 space before `who` so that it lines up with `statement`.');
    assert.equal(message('spec: prd/v1\nsummary: @everyone\n'), 'Text that begins with @ needs quotes, because here that character is kept for other uses. Put the value in quotes.');
  });

  it('is alone where the structure is wrong only for what cannot be read', () => {
    const found = (status: string): readonly string[] | undefined => findingsOf(`spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n`)[0]?.findings
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'evidence-missing');
    assert.deepEqual(found('@draft'), ['yaml-syntax']);
    assert.deepEqual(found('dra: ft'), ['yaml-syntax']);
    assert.deepEqual(found('drfat'), ['unknown-value']);
  });
});

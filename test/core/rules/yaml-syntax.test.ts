/** That syntax problems become findings of the right weight; what each message is for is tested with the parser. */
import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('yaml-syntax', () => {
  it('is an error that a fix mends', () => {
    check(spec(`summary: Search: the next step
         ^^^^^^^^^^^^^^^^^^^^^ error yaml-syntax: The value \`Search: the next step\` has a colon with a space behind it. That reads like another key. Put the value in quotes.
`), 'yaml-syntax');
    checkFix('yaml-syntax', spec('summary: Search: the next step\r\n'), spec('summary: "Search: the next step"\r\n'));
  });

  it('weighs less where the text can be read, though perhaps not as meant', () => {
    check(spec(`summary: “Search”
         ^^^^^^^^ warning yaml-syntax: “Search” is in curly quotes, as word processors write them. They count as letters here, so they become part of the text. Use straight quotes or none.
`), 'yaml-syntax');
  });
});

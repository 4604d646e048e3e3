import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('looks-missing', () => {
  it('asks how often and how strictly the numbers are read', () => {
    check(brief(`analysis:
  method: group-sequential
          ^^^^^^^^^^^^^^^^ warning looks-missing: A group-sequential test reads the numbers several times with a stricter bar, but there is no \`looks\` and no \`boundary\` here. Say how often, and how strict the early looks are.
`, 'ready'), 'looks-missing');
    check(brief(`analysis:
  method: group-sequential
          ^^^^^^^^^^^^^^^^ info looks-missing: A group-sequential test reads the numbers several times with a stricter bar, but there is no \`boundary\` here. Say how often, and how strict the early looks are.
  looks: 3
`), 'looks-missing');
  });

  it('is content with both, with places to fill, and with other methods', () => {
    check(brief(`analysis:
  method: group-sequential
  looks: 3
  boundary: pocock
`), 'looks-missing');
    check(brief(`analysis:
  method: group-sequential
  looks: <looks>
  boundary: <boundary>
`), 'looks-missing');
    check(brief(`analysis:
  method: always-valid
`), 'looks-missing');
    check(brief(`design: bandit
analysis:
  method: group-sequential
`), 'looks-missing');
  });

  it('leaves places for what is missing', () => {
    checkFix(
      'looks-missing',
      crlf(brief('analysis:\n  method: group-sequential # as agreed\n  looks: 3\n')),
      crlf(brief('analysis:\n  method: group-sequential # as agreed\n  looks: 3\n  boundary: <obrien-fleming, pocock>\n')),
    );
  });
});

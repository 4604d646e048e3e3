import { check, checkFix } from '../../support/fixture.js';

const spec = (kind: string, more: string): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${kind === 'prd' ? 'in-review' : 'ready'}\n${more}`;
const numbers = 'evidence:\n  - {kind: quantitative, finding: 4 % open it}\n  - {kind: quantitative, finding: 2 % pay}\n';

describe('qualitative-evidence', () => {
  it('asks for the why behind the numbers', () => {
    check(spec('experiment', numbers.replace('evidence:\n', 'evidence:\n^^^^^^^^ warning qualitative-evidence: All 2 pieces of evidence are numbers. They say how much, not why: add what people said or did, from an interview, a support ticket or a sales call.\n')), 'qualitative-evidence');
    check(spec('experiment', `evidence:
^^^^^^^^ warning qualitative-evidence: The only piece of evidence is a number. It says how much, not why: add what people said or did, from an interview, a support ticket or a sales call.
  - kind: quantitative
`), 'qualitative-evidence');
  });

  it('asks it of growth work only', () => {
    check(spec('prd', `work_type: growth\n${numbers.replace('evidence:\n', 'evidence:\n^^^^^^^^ warning qualitative-evidence: All 2 pieces of evidence are numbers. They say how much, not why: add what people said or did, from an interview, a support ticket or a sales call.\n')}`), 'qualitative-evidence');
    check(spec('prd', `work_type: core\n${numbers}`), 'qualitative-evidence');
    check(spec('prd', numbers), 'qualitative-evidence');
    check(spec('experiment', `design: aa\n${numbers}`), 'qualitative-evidence');
  });

  it('is content with anything else, and judges no evidence without a kind', () => {
    for (const kind of ['qualitative', 'support', 'sales', 'market', '<kind>']) check(spec('experiment', `${numbers}  - {kind: ${kind}}\n`), 'qualitative-evidence');
    check(spec('experiment', `${numbers}  - {finding: Eleven tickets}\n`), 'qualitative-evidence');
    check(spec('experiment', 'evidence: []\n'), 'qualitative-evidence');
  });

  it('adds a piece to fill in', () => {
    checkFix('qualitative-evidence', spec('experiment', 'evidence:\n- kind: quantitative # counted\n').replaceAll('\n', '\r\n'), spec('experiment', 'evidence:\n- kind: quantitative # counted\n- id: <short name>\n  kind: qualitative\n  finding: <what people said or did>\n  source: <where a reader can look it up>\n  date: <YYYY-MM-DD>\n').replaceAll('\n', '\r\n'));
    checkFix('qualitative-evidence', spec('experiment', 'evidence: [{kind: quantitative}]\n'), spec('experiment', 'evidence: [{kind: quantitative}, {id: <short name>, kind: qualitative, finding: <what people said or did>, source: <where a reader can look it up>, date: <YYYY-MM-DD>}]\n'));
  });
});

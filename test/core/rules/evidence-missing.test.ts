import { check, checkFix } from '../../support/fixture.js';

const spec = (kind: string, status: string, more: string): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const words = 'There is no evidence. Add under `evidence` what you counted and what people told or showed you, each with its source and date.';

describe('evidence-missing', () => {
  it('rises with the status, in experiments and PRDs alike', () => {
    for (const kind of ['experiment', 'prd']) check(spec(kind, `draft\n        ^^^^^ info evidence-missing: ${words}`, ''), 'evidence-missing');
    check(spec('experiment', `ready\n        ^^^^^ error evidence-missing: ${words}`, ''), 'evidence-missing');
    check(spec('prd', 'in-review', `evidence: []\n^^^^^^^^ warning evidence-missing: ${words}\n`), 'evidence-missing');
    check(spec('prd', 'approved', `evidence:\n^^^^^^^^ error evidence-missing: ${words}\n`), 'evidence-missing');
  });

  it('is content with one piece, a place to fill, and with none in A/A tests and launch briefs', () => {
    check(spec('prd', 'approved', 'evidence:\n  - finding: Eleven tickets\n'), 'evidence-missing');
    check(spec('prd', 'approved', 'evidence: <evidence>\n'), 'evidence-missing');
    check(spec('experiment', 'ready', 'design: aa\n'), 'evidence-missing');
    check(spec('launch', 'approved', ''), 'evidence-missing');
    check(spec('prd', 'archived', ''), 'evidence-missing');
  });

  it('inserts a piece to fill in', () => {
    checkFix(
      'evidence-missing',
      spec('prd', 'draft', 'problem: {who: Analysts}\r\npersonas: []\r\n').replace(/(?<!\r)\n/g, '\r\n'),
      spec('prd', 'draft', 'problem: {who: Analysts}\r\nevidence:\r\n  - id: <evidence id, for example exit-survey>\r\n    kind: <qualitative, quantitative, market, competitive, support, sales>\r\n    finding: <what was seen or heard, in one sentence>\r\n    source: <where a reader can look it up>\r\n    date: <YYYY-MM-DD>\r\npersonas: []\r\n').replace(/(?<!\r)\n/g, '\r\n'),
    );
  });
});

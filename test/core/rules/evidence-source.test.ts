import { check, checkFix } from '../../support/fixture.js';

const spec = (kind: string, status: string, more: string): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('evidence-source', () => {
  it('names what each piece lacks, in PRDs and experiments alike', () => {
    for (const [kind, status] of [['prd', 'draft'], ['prd', 'approved'], ['experiment', 'ready']] as const) {
      check(spec(kind, status, `evidence:
  - id: tickets
        ^^^^^^^ info evidence-source: \`tickets\` has no \`source\` and no \`date\`. Write where a reader can look it up, and when it was seen or heard.
    finding: Eleven asked
  - finding: Six left
    ^^^^^^^ info evidence-source: Evidence 2 has no \`source\`. Write where a reader can look it up: a study, a dashboard, a ticket, a conversation.
    date: 2026-10-01
  - {id: call, finding: One left, source: Notes, date: }
         ^^^^ info evidence-source: \`call\` has no \`date\`. Write when it was seen or heard, so that a reader knows whether it may still hold.
`), 'evidence-source');
    }
  });

  it('tells what is older than twelve months, to the day', () => {
    check(spec('prd', 'in-review', `evidence:
  - {id: young, source: Notes, date: 2025-11-20}
  - {id: old, source: Notes, date: 2025-11-19}
                                   ^^^^^^^^^^ info evidence-source: \`old\` is 12 months old. Check whether it still holds: look at the newest numbers, or ask again, and write down what you find with its date.
  - {id: ancient, date: 2021-06-01}
                        ^^^^^^^^^^ info evidence-source: \`ancient\` is 5 years old and has no \`source\`, so nobody can check whether it still holds. Look at it again, and write down what you find with source and date.
`), 'evidence-source');
  });

  it('lets evidence grow old once it has been acted on', () => {
    for (const [kind, status] of [['prd', 'launched'], ['experiment', 'running'], ['prd', 'archived']] as const) check(spec(kind, status, 'evidence: [{id: old, source: Notes, date: 2021-06-01}]\n'), 'evidence-source');
  });

  it('is silent about what is still to be filled in, of another form, or no date', () => {
    check(spec('prd', 'in-review', 'evidence:\n  - {id: a, finding: <what was seen>}\n  - Eleven asked\n  - {id: c, source: <where>, date: <YYYY-MM-DD>}\n  - {id: d, source: Notes, date: last spring}\n'), 'evidence-source');
    check(spec('launch', 'in-review', 'evidence: [{id: a}]\n'), 'evidence-source');
  });

  it('inserts places for what is missing', () => {
    checkFix(
      'evidence-source',
      spec('prd', 'draft', 'evidence:\n  - id: tickets\n    finding: Eleven asked # in May\n    sample_size: 11\n'),
      spec('prd', 'draft', 'evidence:\n  - id: tickets\n    finding: Eleven asked # in May\n    source: <where a reader can look it up>\n    date: <YYYY-MM-DD>\n    sample_size: 11\n'),
    );
    checkFix('evidence-source', spec('prd', 'draft', 'evidence:\r\n  - {id: a, source: Notes}\r\n'), spec('prd', 'draft', 'evidence:\r\n  - {id: a, source: Notes, date: <YYYY-MM-DD>}\r\n'));
  });
});

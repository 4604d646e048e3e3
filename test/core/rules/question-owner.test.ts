import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\nopen_questions:\n${more}`;

describe('question-owner', () => {
  it('names what a question lacks, in PRDs and launch briefs', () => {
    for (const kind of ['prd', 'launch']) {
      check(spec(`  - id: q
        ^ warning question-owner: \`q\` has no \`owner\` and no \`due\` date. Name one person who gets it answered, and the day by which the answer is needed.
    question: Which reports?
  - question: Whose?
    ^^^^^^^^ warning question-owner: Question 2 has no \`owner\`. Name one person who gets it answered.
    owner:
    due: 2027-01-15
  - {id: r, question: When?, owner: Jo Li}
         ^ warning question-owner: \`r\` has no \`due\` date. Write the day by which the answer is needed.
`, 'in-review', kind), 'question-owner');
    }
  });

  it('takes everybody for nobody', () => {
    const owned = (owner: string): string => spec(`  - {id: q, question: Which?, due: 2027-01-15, owner: ${owner}}\n`);
    const marked = (owner: string, length: number): string => `${owned(owner)}                                                      ${'^'.repeat(length)} warning question-owner: \`q\` is to be answered by "${owner.replaceAll('"', '')}", and what belongs to everybody is done by nobody. Name one person who gets it answered.\n`;
    for (const owner of ['everybody', 'Team', 'the whole team', '"All of us"', 'our team']) check(marked(owner, owner.length), 'question-owner');
    for (const owner of ['Jo Team', 'Ulla Everett', 'Wei', 'Allan']) check(owned(owner), 'question-owner');
    check(spec('  - {id: q, question: Which?, due: 2027-01-15, owner: team, state: answered, answer: All}\n'), 'question-owner');
  });

  it('weighs less in a draft and more once it is approved', () => {
    const words = '`q` has no `owner`. Name one person who gets it answered.';
    check(spec(`  - {id: q, question: Which?, due: 2027-01-15}\n         ^ info question-owner: ${words}\n`, 'draft'), 'question-owner');
    check(spec(`  - {id: q, question: Which?, due: 2027-01-15}\n         ^ error question-owner: ${words}\n`, 'approved'), 'question-owner');
  });

  it('tells once what all of many lack, and the rest where it is', () => {
    check(`spec: prd/v1
id: a
title: A
status: in-review
open_questions:
^^^^^^^^^^^^^^ warning question-owner: None of the 3 open questions has a \`due\` date. Write for each the day by which the answer is needed.
  - {id: q, question: Which?, owner: Jo Li}
  - {id: r, question: Whose?, owner: Jo Li}
  - {id: s, question: When?}
         ^ warning question-owner: \`s\` has no \`owner\`. Name one person who gets it answered.
  - {id: t, question: Why?, state: answered, answer: Because}
`, 'question-owner');
    const items = ['q', 'r', 's'].map((id) => `  - {id: ${id}, question: Which?}\n`).join('');
    check(spec(items).replace('open_questions:\n', 'open_questions:\n^^^^^^^^^^^^^^ warning question-owner: None of the 3 open questions has an `owner` or a `due` date. Name for each one person who gets it answered, and the day by which the answer is needed.\n'), 'question-owner');
  });

  it('is silent about answered questions, and places to fill', () => {
    check(spec('  - {id: q, question: Which?, state: answered}\n  - {id: r, question: Whose?, answer: Ours}\n  - {id: s, question: <what you do not know yet>}\n  - {id: t, question: When?, owner: <name>, due: <YYYY-MM-DD>}\n  - Why?\n'), 'question-owner');
    check(spec('  - {id: q, question: Which?}\n', 'archived'), 'question-owner');
  });

  it('inserts places to fill, for one and for all', () => {
    checkFix('question-owner', spec('  - id: q\n    question: Which? # really\n    state: open\n'), spec('  - id: q\n    question: Which? # really\n    owner: <name>\n    due: <YYYY-MM-DD>\n    state: open\n'));
    checkFix('question-owner', spec('  - id: q\r\n    question: Which?\r\n    owner:\r\n    due: 2027-01-15\r\n'), spec('  - id: q\r\n    question: Which?\r\n    owner: <name>\r\n    due: 2027-01-15\r\n'));
    const [all, done] = ['', ', owner: <name>, due: <YYYY-MM-DD>'].map((more) => spec(['q', 'r', 's'].map((id) => `  - {id: ${id}, question: Which?${more}}\n`).join('')));
    checkFix('question-owner', all ?? '', done ?? '');
  });
});
